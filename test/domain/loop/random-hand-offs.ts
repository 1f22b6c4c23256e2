import type { Deadline } from '../../../src/domain/deadline/deadline.ts';
import type { Fact } from '../../../src/domain/history/fact.ts';
import type { LoopReferral } from '../../../src/domain/loop/open-loops.ts';
import { lawfulSteps } from '../../../src/domain/referral/lawful-steps.ts';
import { heldStates, type Referral } from '../../../src/domain/referral/referral.ts';
import { sendReferral } from '../../../src/domain/referral/send-referral.ts';
import { takeStep } from '../../../src/domain/referral/take-step.ts';
import { staffRoleNames } from '../../../src/domain/agency/staff-role.ts';
import { isRefused } from '../../../src/kernel/refusal.ts';
import type { Dice } from '../../policy/dice.ts';
import { fullFile, fullInput, moment, receiver, sceneAt, sender } from '../referral/scene.ts';
import { kinds } from '../referral/take.ts';
import type { LoopFact } from './loop-solver.ts';

/** What came of many hand-offs: everything that happened, and how the program sees where each stands. */
export interface Played {
  readonly facts: LoopFact[];
  readonly referrals: (LoopReferral & Referral)[];
  readonly running: Deadline[];
}

/** Sends so many referrals of any kind and takes up to nine lawful steps of each, at random. */
export function playHandOffs(count: number, dice: Dice): Played {
  const played: Played = { facts: [], referrals: [], running: [] };
  for (let index = 0; index < count; index += 1) playOne(index, dice, played);
  return played;
}

function playOne(index: number, dice: Dice, played: Played): void {
  const kind = dice.of(kinds);
  const id = `ref_${index}`;
  const scene = sceneAt(kind, { state: 'SENT' });
  let at = moment.now.getTime() + index * 1000;
  const file = { ...fullFile(kind), openReferrals: [] };
  const roles = staffRoleNames;
  const hold = dice.of([null, null, 'DRAFT', 'CONSENT'] as const);
  const opened = sendReferral(
    {
      kind,
      sender: { ...scene.receiver, ...sender, agencyId: sender.id, agencyType: kind.from[0]!, staffId: 's', roles },
      receiver: { ...scene.receiver, type: kind.to[0]! },
      file,
      deadlines: [],
    },
    {
      referralId: id,
      number: id,
      subjectId: kind.about === 'OBLIGATION' ? 'obl_1' : null,
      variant: kind.variants?.[0] ?? null,
      declarations: kind.declares ?? [],
      hold,
      packetDigest: '',
      occurredAt: new Date(at),
    } as never,
    { ...moment, now: new Date(at) },
  );
  if (isRefused(opened))
    throw new Error(`${kind.code}: ${opened.map(({ code, path }) => `${code} ${path.join('.')}`).join()}`);
  let standing = keep(played, opened as Fact[], { at, before: { ...scene.referral, id, version: 1, phase: null } });
  for (let step = dice.throw(10); step > 0; step -= 1) {
    at += 3_600_000;
    const actor = dice.of([sender.id, receiver.id]);
    const sides = [actor === sender.id ? ('SENDER' as const) : ('RECEIVER' as const)];
    const lawful = lawfulSteps(kind, standing, { sides, roles });
    if (lawful.length === 0) continue;
    const taken = takeStep(
      {
        ...scene,
        referral: standing,
        receiver: { ...scene.receiver, type: kind.to[0]! },
        file: {
          ...file,
          openReferrals: [standing],
          documents: file.documents.map((each) => ({ ...each, referralId: id })),
        },
        deadlines: played.running.filter(({ referralId }) => referralId === id),
      },
      {
        step: dice.of(lawful),
        input: fullInput(kind, dice.of(Object.keys(kind.outcomes))),
        version: null,
        occurredAt: new Date(at),
      },
      { agencyId: actor, roles },
      { ...moment, now: new Date(at) },
    );
    if (!isRefused(taken)) standing = keep(played, taken as Fact[], { at, before: standing });
  }
}

type Standing = LoopReferral & Referral;

/** Writes the facts down, and where the referral and its clocks stand after them. */
function keep(
  played: Played,
  facts: readonly Fact[],
  { at, before }: { at: number; before: Omit<Standing, 'stateSince' | 'cancellationAskedAt'> & Partial<Standing> },
): Standing {
  let now: Standing = { stateSince: new Date(at), cancellationAskedAt: null, ...before };
  for (const fact of facts) {
    const referralId = fact.referralId ?? null;
    played.facts.push({ type: fact.type, referralId, at, body: fact.body as unknown as Record<string, unknown> });
    if (fact.type === 'ReferralOpened') {
      const { state, kind, fromAgencyId, toAgencyId } = fact.body;
      now = { ...now, state, kind, fromAgencyId, toAgencyId, sentAt: state === 'SENT' ? new Date(at) : null };
    } else if (fact.type === 'ReferralStepTaken') now = afterStep(now, fact.body, at);
    else foldClock(played.running, fact);
  }
  const known = played.referrals.findIndex(({ id }) => id === now.id);
  played.referrals.splice(known < 0 ? played.referrals.length : known, known < 0 ? 0 : 1, now);
  return now;
}

function afterStep(
  before: Standing,
  { step, from, to, phase }: Extract<Fact, { type: 'ReferralStepTaken' }>['body'],
  at: number,
): Standing {
  const answered = step === 'REFUSE_CANCELLATION' || !heldStates.includes(to);
  const asked = step === 'REQUEST_CANCELLATION' ? new Date(at) : before.cancellationAskedAt;
  return {
    ...before,
    state: to,
    phase,
    version: before.version + 1,
    stateSince: from === to ? before.stateSince : new Date(at),
    sentAt: before.sentAt ?? (to === 'SENT' ? new Date(at) : null),
    acceptedAt: step === 'ACCEPT' ? new Date(at) : before.acceptedAt,
    changedAt: new Date(at),
    cancellationAskedAt: answered ? null : asked,
  };
}

function foldClock(running: Deadline[], fact: Fact): void {
  if (fact.type === 'DeadlineStarted') {
    const { deadlineId: id, rule, bearerAgencyId, dueAt, startedAt, subjectId } = fact.body;
    running.push({
      id,
      disputeId: fact.disputeId,
      referralId: fact.referralId ?? null,
      subjectId,
      rule,
      bearerAgencyId,
      state: 'RUNNING',
      startedAt: new Date(startedAt),
      dueAt: new Date(dueAt),
      extensionDays: 0,
      pauses: [],
    } as Deadline);
  } else if (fact.type === 'DeadlineMoved') {
    const { deadlineId, cause, dueAt, extensionDays, pauses } = fact.body;
    const place = running.findIndex(({ id }) => id === deadlineId);
    const state = cause === 'PAUSED' ? 'PAUSED' : cause === 'RESUMED' ? 'RUNNING' : running[place]!.state;
    running[place] = { ...running[place]!, state, dueAt: new Date(dueAt), extensionDays, pauses };
  } else if (fact.type === 'DeadlineStopped') {
    const place = running.findIndex(({ id }) => id === fact.body.deadlineId);
    running.splice(place, 1);
  }
}
