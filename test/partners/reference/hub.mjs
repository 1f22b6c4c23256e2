// Everything that is asked of the hub. An act is stored with its idempotency key before it leaves, so that it can be
// repeated under the same key when nobody knows whether it took effect.
import { randomUUID } from 'node:crypto';

export class TokenRefused extends Error {}

const referralQuery = `query Referral($id: ID!) { referral(id: $id) {
  id state phase version nextDeadline { dueAt }
  dispute { id parties(first: 10) { nodes { name phone } } }
  kind { declineReasons { code } outcomes { code documents } }
  availableSteps { step needs documents }
} }`;
const inboxQuery =
  'query New($after: String) { inbox(states: [SENT], first: 50, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
const kindQuery = 'query Kinds { referralKinds { code documents eitherDocument declares { code } } }';
const payloads = { sendReferral: 'referral { id }' };

export class Hub {
  constructor(store) {
    this.store = store;
  }

  async referral(id) {
    return (await this.query(referralQuery, { id })).referral;
  }

  async newReferrals() {
    const ids = [];
    for (let after = null; ;) {
      const { nodes, pageInfo } = (await this.query(inboxQuery, { after })).inbox;
      ids.push(...nodes.map(({ id }) => id));
      if (!pageInfo.hasNextPage) return ids;
      after = pageInfo.endCursor;
    }
  }

  /** Takes a step with all it needs; answers with the codes it was refused with. */
  async step(referral, decision) {
    const { needs, documents } = referral.availableSteps.find(({ step }) => step === decision.step);
    return this.mutate('takeReferralStep', this.stepInput(referral, decision, { needs, documents }));
  }

  stepInput({ id, version, kind }, decision, { needs, documents }) {
    const { step, outcome, declineReason, extensionDays, allAgreed } = decision;
    const papers = [...documents, ...(kind.outcomes.find(({ code }) => code === outcome)?.documents ?? [])];
    const given = {
      REASON: { reason: '见案卷' },
      DECLINE_REASON: { declineReason: declineReason ?? kind.declineReasons[0]?.code, reason: '见案卷' },
      OUTCOME: { outcome, reason: '见案卷' },
      ASSIGNEE: { assigneeId: this.store.state.hub.staffId },
      CONFLICT_CLEARED: { conflictCleared: true },
      CASE_NUMBER: { caseNumber: `（2026）云0114民初${Number.parseInt(randomUUID().slice(0, 6), 16)}号` },
      EXTENSION_DAYS: { extensionDays },
      CONSENT_OF_ALL: { consentOfAll: allAgreed === true },
    };
    return Object.assign(
      { referralId: id, step, version, documents: papers.map((each) => paper(each)) },
      ...needs.map((need) => given[need]),
    );
  }

  attach({ disputeId, referralId, kind }) {
    return this.mutate('attachDocument', { disputeId, referralId, document: this.paperOf(kind, referralId) });
  }

  paperOf(kind) {
    return paper(kind);
  }

  async send({ disputeId, kind, toAgencyId }) {
    const { referralKinds } = await this.query(kindQuery);
    const { documents, eitherDocument, declares } = referralKinds.find(({ code }) => code === kind);
    return this.mutate('sendReferral', {
      disputeId,
      kind,
      toAgencyId,
      declarations: declares.map(({ code }) => code),
      documents: [...documents, ...eitherDocument.map(([first]) => first)].map((each) => paper(each)),
    });
  }

  /** An act: stored, sent until it is answered, and crossed out. */
  async mutate(name, input) {
    const act = { key: this.newKey(), name, input };
    this.store.state.outbox.push(act);
    this.store.save();
    return this.carryOut(act);
  }

  newKey() {
    return randomUUID();
  }

  async resume() {
    for (const act of [...this.store.state.outbox]) await this.carryOut(act);
  }

  async carryOut(act) {
    const { name, input } = act;
    const type = `${name[0].toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation Act($input: ${type}!) { ${name}(input: $input) { ${payloads[name] ?? ''} userErrors { code } } }`;
    const data = await this.ask({ query, variables: { input } }, act);
    this.store.state.outbox = this.store.state.outbox.filter((each) => each !== act);
    this.store.save();
    return data[name].userErrors.map(({ code }) => code);
  }

  async query(query, variables = {}) {
    return this.ask({ query, variables });
  }

  /** Asks until there is an answer: waits as the hub says, or longer each time. */
  async ask(body, act = null) {
    for (let attempt = 0; ; attempt += 1) {
      const response = await this.post(body, act).catch(() => null);
      if (response?.status === 401) throw new TokenRefused('the token is refused');
      if (response && response.status < 500 && response.status !== 429) {
        const { data, errors } = await response.json();
        if (errors) throw new Error(`hub: ${errors.map(({ extensions }) => extensions?.code).join()}`);
        return data;
      }
      if (attempt >= this.attempts) throw new Error('hub: no answer');
      await this.wait(response?.headers.get('retry-after'), attempt);
    }
  }

  attempts = 8;

  wait(retryAfter, attempt) {
    const milliseconds = retryAfter ? Number(retryAfter) * 1000 : 150 * 2 ** attempt;
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  post(body, act) {
    const { hubUrl, token } = this.store.state.hub;
    return fetch(this.address(hubUrl, body), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        ...(act ? this.keyHeader(act) : {}),
      },
      body: JSON.stringify(body),
    });
  }

  address(hubUrl) {
    return `${hubUrl}/graphql`;
  }

  keyHeader({ key }) {
    return { 'idempotency-key': key };
  }

  async tellElsewhere(report) {
    const { sinkUrl } = this.store.state.hub;
    if (sinkUrl) await fetch(sinkUrl, { method: 'POST', body: JSON.stringify(report) }).catch(() => null);
  }
}

/** A document by its kind; the digest is that of the bytes in our archive. */
function paper(kind) {
  return { kind, title: kind, sha256: 'b'.repeat(64), sizeBytes: 2048, mediaType: 'application/pdf' };
}
