// Fifty-three partners, each the reference with one fault: the scenario it fails in, and the code that names the fault.
import { randomUUID } from 'node:crypto';
import { isFresh, isGenuine } from '../reference/signature.mjs';

const first = (headers) => ({ ...headers, 'webhook-signature': headers['webhook-signature']?.split(' ')[0] });
const fault = (code, scenarios, breaks) => ({ code, scenarios, breaks });
const original = (object, name) => object[name].bind(object);

/** Refuses to take a decision of one sort. */
const deaf = (step) => (partner) => {
  const decide = original(partner, 'decide');
  partner.decide = async (data) => (data.step === step ? undefined : decide(data));
};

/** Has the input of a step come out otherwise. */
const altered = (change) => (partner) => {
  const stepInput = original(partner.hub, 'stepInput');
  partner.hub.stepInput = (referral, decision, open) => change(stepInput(referral, decision, open), referral, decision);
};

/** Tries what is not offered, where the condition holds. */
const reckless = (condition) => (partner) => {
  const next = original(partner, 'next');
  const step = original(partner.hub, 'step');
  partner.next = (referral, matter) =>
    matter.decisions.find((decision) => condition(referral, decision)) ?? next(referral, matter);
  partner.hub.step = (referral, decision) =>
    referral.availableSteps.some((each) => each.step === decision.step)
      ? step(referral, decision)
      : partner.hub.mutate('takeReferralStep', {
          referralId: referral.id,
          step: decision.step,
          version: referral.version,
        });
};

/** Keeps what it read, and never reads again. */
function remembersStates(partner) {
  const read = original(partner, 'read');
  const known = new Map();
  partner.read = async (id) => {
    const fresh = await read(id);
    if (known.get(id)?.state === 'RECEIVED') return { ...known.get(id), version: fresh?.version ?? 1 };
    known.set(id, fresh);
    return fresh;
  };
}

/** Receives whatever an event says was sent, without a look. */
function believesEvents(partner) {
  const handle = original(partner, 'handle');
  partner.handle = async (message) => {
    const { type, data } = message;
    if (type !== 'referral.sent') return handle(message);
    const { version } = (await partner.read(data.referralId)) ?? { version: 1 };
    await partner.hub.mutate('takeReferralStep', { referralId: data.referralId, step: 'RECEIVE', version });
  };
}

export const faults = {
  'answers-500': fault('NOT_ACKNOWLEDGED', ['receive'], (partner) => {
    const take = original(partner, 'take');
    partner.take = (headers, body) => (body.includes('"referral.') ? 500 : take(headers, body));
  }),
  'never-receives': fault('NOT_RECEIVED', ['receive'], (partner) => {
    const next = original(partner, 'next');
    partner.next = (referral, matter) => {
      const step = next(referral, matter);
      return step?.step === 'RECEIVE' ? null : step;
    };
  }),
  'never-accepts': fault('NOT_ACCEPTED', ['accept'], deaf('ACCEPT')),
  'never-declines': fault('NOT_DECLINED', ['decline-coded'], deaf('DECLINE')),
  'one-ground-for-all': fault(
    'DECLINE_REASON_CHANGED',
    ['decline-coded'],
    altered((input) => (input.declineReason ? { ...input, declineReason: 'OTHER' } : input)),
  ),
  'drops-what-waits': fault('STUCK_AFTER_RESUBMISSION', ['ask-for-more'], (partner) => {
    const decide = original(partner, 'decide');
    partner.decide = async (data) => {
      await decide(data);
      if (data.referralId) partner.matter(data.referralId).decisions = [];
    };
  }),
  'own-outcome': fault(
    'OUTCOME_CHANGED',
    ['complete'],
    altered((input) => (input.outcome ? { ...input, outcome: 'OTHER' } : input)),
  ),
  'no-papers': fault('OUTCOME_PAPERS_MISSING', ['complete-with-papers'], (partner) => {
    altered((input) => (input.outcome ? { ...input, documents: [] } : input))(partner);
  }),
  'consent-by-default': fault(
    'CONSENT_ASSERTED',
    ['extend-without-consent'],
    altered((input) => ('consentOfAll' in input ? { ...input, consentOfAll: true } : input)),
  ),
  'never-attaches': fault('NOT_ATTACHED', ['attach'], (partner) => {
    partner.hub.attach = async () => [];
  }),
  'sends-twice': fault('SENT_TWICE', ['send-and-acknowledge'], (partner) => {
    const send = original(partner.hub, 'send');
    partner.hub.send = async (what) => {
      const codes = await send(what);
      // The hub lets only one referral of a kind be under way: what is sent again is another kind.
      return (await send({ ...what, kind: 'R04', toAgencyId: 'agy_governance_chenggong' })) && codes;
    };
  }),
  'open-loop': fault('LOOP_LEFT_OPEN', ['send-and-acknowledge'], (partner) => {
    const next = original(partner, 'next');
    partner.next = (referral, matter) => {
      const step = next(referral, matter);
      return step?.step === 'ACKNOWLEDGE' ? null : step;
    };
  }),
  'mixes-up': fault('MIXED_UP', ['two-at-once'], (partner) => {
    const decide = original(partner, 'decide');
    let last = null;
    partner.decide = async (data) => {
      const referralId = last ?? data.referralId;
      last = data.referralId;
      return decide({ ...data, referralId });
    };
  }),
  'old-picture': fault('ACTED_ON_WITHDRAWN', ['withdrawn-unseen'], remembersStates),
  'acts-on-lapsed': fault('ACTED_ON_LAPSED', ['lapsed'], (partner) => {
    const decide = original(partner, 'decide');
    partner.decide = async (data) => {
      await decide(data);
      const { referralId, step } = data;
      if (partner.matter(referralId).isOver)
        await partner.hub.mutate('takeReferralStep', { referralId, step, version: 2 });
    };
  }),
  'own-calendar': fault('DUE_MISSED', ['last-day'], (partner) => {
    partner.isLastDay = () => false;
  }),
  impatient: fault('ACTED_TOO_EARLY', ['last-day'], (partner) => {
    partner.isLastDay = () => true;
  }),
  'any-step': fault(
    'STEP_NOT_OFFERED',
    ['beyond-the-kind'],
    reckless((_referral, { step }) => ['SERVE_COPY', 'ASSIGN_LAWYER', 'TAKE_MEASURE'].includes(step)),
  ),
  'repeats-refusals': fault('REFUSAL_REPEATED', ['refusal-is-an-answer'], (partner) => {
    const send = original(partner.hub, 'send');
    partner.hub.send = async (what) => {
      const codes = await send(what);
      return codes.length > 0 ? send(what) : codes;
    };
  }),
  'keeps-reading': fault('READS_AFTER_ACCESS_ENDED', ['sight-ends'], (partner) => {
    partner.forget = () => {};
    partner.look = async (id) => {
      const referral = await partner.read(id);
      const next = referral && partner.next(referral, partner.matter(id));
      if (!next) return;
      await partner.act(referral, next);
      partner.matter(id).decisions = partner.matter(id).decisions.filter((decision) => decision !== next);
    };
  }),
  'works-before-answering': fault('ACKNOWLEDGED_AFTER_WORK', ['acknowledge-before-work'], (partner) => {
    partner.answersLate = true;
  }),
  'no-memory-of-ids': fault('DUPLICATE_ACTED_TWICE', ['duplicate', 'duplicate-at-once'], (partner) => {
    partner.isNew = () => true;
    believesEvents(partner);
  }),
  'conflict-on-duplicates': fault('DUPLICATE_NOT_ACKNOWLEDGED', ['duplicate'], (partner) => {
    partner.answerToDuplicate = () => 409;
  }),
  'forgets-ids-when-busy': fault('REPLAY_ACTED_TWICE', ['replayed-later'], (partner) => {
    const decide = original(partner, 'decide');
    partner.decide = async (data) => {
      await decide(data);
      partner.state.seen = {};
    };
    believesEvents(partner);
  }),
  'believes-events': fault('ACTED_OUT_OF_ORDER', ['withdrawal-first'], believesEvents),
  'drops-late-events': fault('DELAYED_EVENT_DROPPED', ['late-within-limit'], (partner) => {
    const handle = original(partner, 'handle');
    partner.handle = async (message) => {
      const age = Date.parse(partner.state.now) - Date.parse(message.data?.occurredAt ?? partner.state.now);
      if (age < 86_400_000) await handle(message);
    };
  }),
  'drops-late-sequence': fault('ORDER_LOST_EVENT', ['newest-first'], (partner) => {
    const handle = original(partner, 'handle');
    partner.catchUp = async () => {};
    partner.handle = async (message) => {
      if (message.data?.sequence < partner.state.sequence) return;
      await handle(message);
    };
  }),
  'never-catches-up': fault('LOST_EVENT_NOT_CAUGHT_UP', ['lost-then-caught-up', 'lost-while-down'], (partner) => {
    partner.catchUp = async () => {};
  }),
  'keeps-nothing': fault('RESTART_LOST_WORK', ['restart-in-between'], (partner) => {
    partner.state.matters = {};
  }),
  'keeps-no-ids': fault('RESTART_ACTED_TWICE', ['duplicate-after-restart'], (partner) => {
    partner.state.seen = {};
    believesEvents(partner);
  }),
  'believes-anybody': fault('FORGED_TAKEN', ['forged'], (partner) => {
    partner.isTrusted = (headers, body, key) =>
      headers['webhook-signature'] !== undefined && key !== undefined && body !== '' && isFresh(headers);
  }),
  'signature-optional': fault('UNSIGNED_TAKEN', ['unsigned'], (partner) => {
    partner.isTrusted = (headers, body, key) =>
      headers['webhook-signature'] === undefined || (isGenuine(headers, body, key) && isFresh(headers));
  }),
  'body-unbound': fault('ALTERED_TAKEN', ['altered'], (partner) => {
    const honest = original(partner, 'isTrusted');
    partner.isTrusted = (headers, body, key) => honest(headers, body.replace('"altered":true,', ''), key);
  }),
  'no-clock': fault('STALE_TAKEN', ['stale'], (partner) => {
    partner.isTrusted = (headers, body, key) =>
      isGenuine(headers, body, key) && Number(headers['webhook-timestamp']) < Date.now() / 1000 + 300;
  }),
  'no-upper-bound': fault('FUTURE_TAKEN', ['future'], (partner) => {
    partner.isTrusted = (headers, body, key) =>
      isGenuine(headers, body, key) && Number(headers['webhook-timestamp']) > Date.now() / 1000 - 300;
  }),
  'first-signature-only': fault('ROTATION_REFUSED', ['keys-change-hands'], (partner) => {
    partner.isTrusted = (headers, body, key) => isGenuine(first(headers), body, key) && isFresh(headers);
  }),
  'strict-types': fault('UNKNOWN_TYPE_REFUSED', ['unknown-type'], (partner) => {
    const take = original(partner, 'take');
    partner.take = (headers, body) => (body.includes('moon.eclipsed') ? 400 : take(headers, body));
  }),
  'strict-fields': fault('UNKNOWN_FIELD_REFUSED', ['unknown-field'], (partner) => {
    const handle = original(partner, 'handle');
    partner.handle = async (message) => (message.data?.lunarPhase ? undefined : handle(message));
  }),
  'dies-on-malformed': fault('DIED_ON_MALFORMED', ['malformed'], (partner) => {
    const take = original(partner, 'take');
    partner.take = (headers, body) => {
      const status = take(headers, body);
      if (status === 400) partner.handle = async () => {};
      return status;
    };
  }),
  'ignores-retry-after': fault('RETRY_AFTER_IGNORED', ['too-many-requests', 'unavailable'], (partner) => {
    partner.hub.wait = (_retryAfter, attempt) => new Promise((resolve) => setTimeout(resolve, 100 * 2 ** attempt));
  }),
  'gives-up-at-once': fault('UNKNOWN_OUTCOME_ABANDONED', ['answer-lost'], (partner) => {
    const carryOut = original(partner.hub, 'carryOut');
    partner.hub.carryOut = async (act) => {
      partner.hub.attempts = 0;
      partner.state.outbox = [];
      return carryOut(act);
    };
  }),
  'new-key-each-time': fault(
    'RETRIED_UNDER_NEW_KEY',
    ['answer-lost', 'unavailable', 'too-many-requests'],
    (partner) => {
      partner.hub.keyHeader = () => ({ 'idempotency-key': randomUUID() });
    },
  ),
  hammers: fault('RETRY_STORM', ['hub-failing'], (partner) => {
    partner.hub.wait = (retryAfter) =>
      new Promise((resolve) => setTimeout(resolve, retryAfter ? retryAfter * 1000 : 1));
  }),
  'asks-with-dead-token': fault('UNAUTHENTICATED_STORM', ['token-refused'], (partner) => {
    const post = original(partner.hub, 'post');
    partner.hub.post = async (body, act) => {
      for (let attempt = 0; ; attempt += 1) {
        const response = await post(body, act);
        if (response.status !== 401 || attempt > 20) return response;
      }
    };
  }),
  'gives-up-on-conflict': fault('CONFLICT_ABANDONED', ['conflict'], (partner) => {
    const act = original(partner, 'act');
    partner.act = async (referral, decision) =>
      (await act(referral, decision)).map((code) => (code === 'CONFLICT' ? 'GIVEN_UP' : code));
  }),
  'insists-on-old-version': fault('CONFLICT_REPEATED_BLINDLY', ['conflict'], (partner) => {
    const act = original(partner, 'act');
    partner.act = async (referral, decision) => {
      const codes = await act(referral, decision);
      return codes.includes('CONFLICT') ? act(referral, decision) : codes;
    };
  }),
  'names-to-statistics': fault('LEAK_TO_OTHERS', ['nothing-to-others'], (partner) => {
    partner.report = ({ id, state, dispute }) =>
      partner.hub.tellElsewhere({ referral: id, state, who: dispute?.parties?.nodes?.[0]?.name });
  }),
  'names-in-titles': fault('LEAK_IN_TITLE', ['nothing-in-titles'], (partner) => {
    let name = '';
    const read = original(partner, 'read');
    partner.read = async (id) => {
      const referral = await read(id);
      name = referral?.dispute?.parties?.nodes?.[0]?.name ?? name;
      return referral;
    };
    const paperOf = original(partner.hub, 'paperOf');
    partner.hub.paperOf = (kind) => ({ ...paperOf(kind), title: `${name} ${kind}` });
  }),
  'talks-in-answers': fault('LEAK_IN_ANSWER', ['nothing-in-errors'], (partner) => {
    partner.answersWith = () => JSON.stringify(partner.lastRead ?? null);
    const read = original(partner, 'read');
    partner.read = async (id) => (partner.lastRead = await read(id));
  }),
  'names-in-addresses': fault('LEAK_IN_URL', ['nothing-in-addresses'], (partner) => {
    let name = '';
    const read = original(partner, 'read');
    partner.read = async (id) => {
      const referral = await read(id);
      name = referral?.dispute?.parties?.nodes?.[0]?.name ?? name;
      return referral;
    };
    partner.hub.address = (hubUrl) => `${hubUrl}/graphql?about=${encodeURIComponent(name)}`;
  }),
  'token-in-address': fault('TOKEN_LEAKED', ['nothing-in-addresses'], (partner) => {
    partner.hub.address = (hubUrl) => `${hubUrl}/graphql?access=${partner.state.hub.token}`;
  }),
  'no-keys': fault('KEY_MISSING', ['every-act-has-a-key'], (partner) => {
    partner.hub.keyHeader = () => ({});
  }),
  'one-key-per-day': fault('KEY_REUSED', ['every-act-has-a-key'], (partner) => {
    partner.hub.newKey = () => `day-${String(partner.state.now).slice(0, 10)}`;
  }),
};
