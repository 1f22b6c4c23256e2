import { describe, expect, test } from '@jest/globals';
import { disputeStageNames, openStages, type DisputeStage, type SubStage } from '../../../src/domain/dispute/stage.ts';
import { stageEvents, type StageEvent } from '../../../src/domain/dispute/stage-event.ts';
import { lawfulEvents, stageAfter, stageMoveOn } from '../../../src/domain/dispute/stage-moves.ts';
import { changeStage } from '../../../src/domain/dispute/change-stage.ts';
import { stageMove } from '../../../src/domain/dispute/dispute-facts.ts';
import { isRefused } from '../../../src/kernel/refusal.ts';
import type { Dispute } from '../../../src/domain/dispute/dispute.ts';

const events = Object.keys(stageEvents) as StageEvent[];

const open: readonly DisputeStage[] = [
  ...(['REGISTERED', 'TRIAGED', 'NEGOTIATING', 'MEDIATING', 'ARBITRATING', 'AWAITING_SUIT', 'LITIGATING'] as const),
  ...(['AWAITING_APPEAL', 'APPEALING', 'PERFORMING', 'ENFORCING', 'ENFORCEMENT_SUSPENDED', 'SUSPENDED'] as const),
];

/** Where a dispute comes back to after a suspension or a merge. */
type To = DisputeStage | 'PREVIOUS';

type Move = readonly [from: readonly DisputeStage[], event: StageEvent, to: To];

/** The state machine of the domain reference, §2.3, row by row. */
const ofTheDocument: readonly Move[] = [
  [['REGISTERED'], 'DUPLICATE_FOUND', 'MERGED'],
  [['REGISTERED'], 'TRIAGED', 'TRIAGED'],
  [['TRIAGED'], 'ADVICE_GIVEN', 'CLOSED'],
  [['TRIAGED'], 'NOT_COMPETENT', 'TRANSFERRED_OUT'],
  [['TRIAGED'], 'NEGOTIATION_STARTED', 'NEGOTIATING'],
  [['NEGOTIATING'], 'NEGOTIATION_SETTLED', 'PERFORMING'],
  [['NEGOTIATING'], 'NEGOTIATION_FAILED', 'TRIAGED'],
  [['TRIAGED'], 'MEDIATION_ACCEPTED', 'MEDIATING'],
  [['MEDIATING'], 'AGREEMENT_EFFECTIVE', 'PERFORMING'],
  [['MEDIATING'], 'MEDIATION_FAILED', 'TRIAGED'],
  [['TRIAGED'], 'ARBITRATION_ACCEPTED', 'ARBITRATING'],
  [['ARBITRATING'], 'ARBITRATION_ENTRUSTED', 'ARBITRATING'],
  [['ARBITRATING'], 'ARBITRATION_MEDIATED', 'PERFORMING'],
  [['ARBITRATING'], 'AWARDED', 'AWAITING_SUIT'],
  [['ARBITRATING'], 'ARBITRATION_REFUSED', 'TRIAGED'],
  [['ARBITRATING'], 'ARBITRATION_WITHDRAWN', 'TRIAGED'],
  [['AWAITING_SUIT'], 'SUIT_FILED', 'LITIGATING'],
  [['AWAITING_SUIT'], 'SET_ASIDE_FILED', 'LITIGATING'],
  [['AWAITING_SUIT'], 'AWARD_EFFECTIVE', 'PERFORMING'],
  [['TRIAGED', 'REGISTERED'], 'PRE_SUIT_ASSIGNED', 'MEDIATING'],
  [['LITIGATING'], 'IN_SUIT_ENTRUSTED', 'LITIGATING'],
  [['LITIGATING'], 'FIRST_INSTANCE_JUDGED', 'AWAITING_APPEAL'],
  [['AWAITING_APPEAL'], 'APPEAL_FILED', 'APPEALING'],
  [['AWAITING_APPEAL', 'APPEALING'], 'JUDGMENT_EFFECTIVE', 'PERFORMING'],
  [['LITIGATING'], 'MEDIATED_BY_COURT', 'PERFORMING'],
  [['PERFORMING'], 'PAID_IN_FULL', 'CLOSED'],
  [['PERFORMING'], 'ENFORCEMENT_APPLIED', 'ENFORCING'],
  [['PERFORMING'], 'OVERDUE_UNENFORCEABLE', 'TRIAGED'],
  [['ENFORCING'], 'ENFORCED_IN_FULL', 'CLOSED'],
  [['ENFORCING'], 'ENFORCEMENT_ENDED_FOR_NOW', 'ENFORCEMENT_SUSPENDED'],
  [open.filter((stage) => stage !== 'SUSPENDED'), 'SUSPENDED', 'SUSPENDED'],
  [['SUSPENDED'], 'RESUMED', 'PREVIOUS'],
  [open, 'WORKER_WITHDREW', 'CLOSED'],
  [['CLOSED'], 'FOLLOW_UP_DONE', 'CLOSED'],
  [['CLOSED'], 'REOPENED', 'TRIAGED'],
  [['CLOSED'], 'ARCHIVED', 'ARCHIVED'],
];

/** Where the hub goes further than the document's rows, each with its reason. */
const beyondTheDocument: readonly (readonly [...Move, why: string])[] = [
  [['REGISTERED', 'TRIAGED'], 'DUPLICATE_FOUND', 'MERGED', 'a registration with cause and relation is triaged at once'],
  [['MERGED'], 'MERGE_UNDONE', 'PREVIOUS', 'a merge is reversible for 30 days (§2.1)'],
  [open, 'CLOSED', 'CLOSED', 'the closing codes no row of the table leads to: refused, unreachable, other (§2.3)'],
  [['ARBITRATING'], 'ARBITRATION_ENTRUSTMENT_ENDED', 'ARBITRATING', 'the entrusted mediation ends, the case goes on'],
  [['LITIGATING'], 'IN_SUIT_ENTRUSTMENT_ENDED', 'LITIGATING', 'so does the one the court entrusted'],
  [['REGISTERED'], 'MEDIATION_ACCEPTED', 'MEDIATING', 'a mediator may be quicker than the triage'],
  [['REGISTERED'], 'ARBITRATION_ACCEPTED', 'ARBITRATING', 'so may a commission'],
  [['REGISTERED', 'TRIAGED'], 'ARBITRATION_REFUSED', 'TRIAGED', 'refused before it was ever accepted (LDMAL 29)'],
  [['REGISTERED', 'TRIAGED'], 'SUIT_FILED', 'LITIGATING', 'the exceptions to arbitration first (§1.5)'],
  [['ENFORCEMENT_SUSPENDED'], 'ENFORCEMENT_RESUMED', 'ENFORCING', '终本 is resumable (§2.3)'],
  [['ARCHIVED'], 'REOPENED', 'TRIAGED', 'by a named approver (§2.3, forbidden transitions)'],
];

const lawful: readonly Move[] = [
  ...ofTheDocument,
  ...beyondTheDocument.map(([from, event, to]): Move => [from, event, to]),
];

const pairs = disputeStageNames.flatMap((stage) => events.map((event) => [stage, event] as const));

/** A stage no event leads to by itself, so that coming back to it is seen. */
const before = 'APPEALING';

function wanted(stage: DisputeStage, event: StageEvent): DisputeStage | null {
  const to = lawful.find(([from, each]) => each === event && from.includes(stage))?.[2] ?? null;
  return to === 'PREVIOUS' ? before : to;
}

function surprises(after: typeof stageAfter): string[] {
  return pairs
    .filter(([stage, event]) => after(stage, event, before) !== wanted(stage, event))
    .map(
      ([stage, event]) => `${stage} on ${event} leads to ${after(stage, event, before)}, not ${wanted(stage, event)}`,
    );
}

describe('the stage of a dispute', () => {
  test('moves on an event, or stays, as the document says for each of the pairs of stage and event', () => {
    expect(pairs).toHaveLength(17 * 41);
    expect(surprises(stageAfter)).toEqual([]);
  });

  test('a move that is not in the document is noticed, and so is one that is missing', () => {
    const lenient: typeof stageAfter = (stage, event, previous) =>
      stage === 'MEDIATING' && event === 'ENFORCEMENT_APPLIED' ? 'ENFORCING' : stageAfter(stage, event, previous);
    const strict: typeof stageAfter = (stage, event, previous) =>
      event === 'AWARDED' ? null : stageAfter(stage, event, previous);
    expect(surprises(lenient)).toEqual(['MEDIATING on ENFORCEMENT_APPLIED leads to ENFORCING, not null']);
    expect(surprises(strict)).toEqual(['ARBITRATING on AWARDED leads to null, not AWAITING_SUIT']);
  });

  test.each(disputeStageNames)('at %s the lawful events are those that lead somewhere', (stage) => {
    expect(lawfulEvents(stage).sort()).toEqual(events.filter((event) => wanted(stage, event) !== null).sort());
  });

  test('a move becomes a fact that tells where it came from, and an event that means nothing becomes none', () => {
    const [fact, ...more] = stageMove({ id: 'dsp_1', stage: 'MEDIATING' }, 'MEDIATION_FAILED');
    expect(fact?.body).toEqual({ event: 'MEDIATION_FAILED', from: 'MEDIATING', to: 'TRIAGED' });
    expect(more).toEqual([]);
    expect(stageMove({ id: 'dsp_1', stage: 'TRIAGED' }, 'MEDIATION_FAILED')).toEqual([]);
  });

  test('that is open is one of those named here', () => {
    expect([...openStages].sort()).toEqual([...open].sort());
  });
});

describe('what must never happen', () => {
  const ways = (from: DisputeStage, to: DisputeStage) => events.filter((event) => stageAfter(from, event) === to);

  test('a triaged dispute is in court only because a suit was docketed', () => {
    expect(ways('TRIAGED', 'LITIGATING')).toEqual(['SUIT_FILED']);
  });

  test('mediation never leads straight to enforcement: something enforceable has to come in between', () => {
    expect(ways('MEDIATING', 'ENFORCING')).toEqual([]);
    const leading = disputeStageNames.filter((stage) => ways(stage, 'ENFORCING').length > 0);
    expect(leading).toEqual(['PERFORMING', 'ENFORCEMENT_SUSPENDED']);
    expect(stageMove({ id: 'dsp_1', stage: 'SUSPENDED', previousStage: 'MEDIATING' }, 'ENFORCEMENT_APPLIED')).toEqual(
      [],
    );
  });

  test('what is archived, merged or gone elsewhere is not worked on; the archive opens by reopening alone', () => {
    expect(lawfulEvents('ARCHIVED')).toEqual(['REOPENED']);
    expect(lawfulEvents('MERGED')).toEqual(['MERGE_UNDONE']);
    expect(lawfulEvents('TRANSFERRED_OUT')).toEqual([]);
  });

  test('a closed dispute is followed up, reopened or archived, and nothing else', () => {
    expect(lawfulEvents('CLOSED').sort()).toEqual(['ARCHIVED', 'FOLLOW_UP_DONE', 'REOPENED']);
  });
});

describe('what is refused', () => {
  test.each(disputeStageNames)('at %s is told with the events that would have been lawful', (stage) => {
    const dispute = { id: 'dsp_1', stage, subStage: 'SET_ASIDE', previousStage: before } as unknown as Dispute;
    for (const event of events) {
      const outcome = changeStage(dispute, event);
      if (wanted(stage, event) !== null || insideOf(stage, event)) expect(isRefused(outcome)).toBe(false);
      else expect(outcome).toMatchObject([{ code: 'STAGE_DOES_NOT_ALLOW', allowed: lawfulEvents(stage) }]);
    }
  });
});

/** Mediation that is accepted or fails while a commission or a court has the matter. */
function insideOf(stage: DisputeStage, event: StageEvent): boolean {
  return ['ARBITRATING', 'LITIGATING'].includes(stage) && ['MEDIATION_ACCEPTED', 'MEDIATION_FAILED'].includes(event);
}

describe('what goes on inside a stage', () => {
  const subs: readonly (readonly [DisputeStage, StageEvent, SubStage])[] = [
    ['ARBITRATING', 'ARBITRATION_ENTRUSTED', 'MEDIATING_IN_ARBITRATION'],
    ['AWAITING_SUIT', 'SET_ASIDE_FILED', 'SET_ASIDE'],
    ['LITIGATING', 'IN_SUIT_ENTRUSTED', 'MEDIATING_IN_SUIT'],
  ];

  test('begins with three events and with no other', () => {
    const found = pairs.flatMap(([stage, event]) => {
      const sub = stageMoveOn(stage, event)?.sub;
      return sub ? [[stage, event, sub]] : [];
    });
    expect(found.sort()).toEqual([...subs].sort());
  });

  test.each([
    ['ARBITRATING', 'MEDIATING_IN_ARBITRATION'],
    ['LITIGATING', 'MEDIATING_IN_SUIT'],
  ] as const)('at %s is mediation that was accepted; when it fails the stage goes on without it', (stage, sub) => {
    const accepted = stageMove({ id: 'dsp_1', stage }, 'MEDIATION_ACCEPTED');
    expect(accepted[0]?.body).toMatchObject({ from: stage, to: stage, sub });
    const failed = stageMove({ id: 'dsp_1', stage, subStage: sub }, 'MEDIATION_FAILED');
    expect(failed[0]?.body).toMatchObject({ from: stage, to: stage });
    expect(failed[0]?.body).not.toHaveProperty('sub');
    expect(stageMove({ id: 'dsp_1', stage }, 'MEDIATION_FAILED')).toEqual([]);
  });

  test('outlasts a suspension, and ends with the stage', () => {
    const mediated = { id: 'dsp_1', stage: 'LITIGATING', subStage: 'MEDIATING_IN_SUIT' } as const;
    expect(stageMove(mediated, 'SUSPENDED')[0]?.body).toMatchObject({ to: 'SUSPENDED', sub: 'MEDIATING_IN_SUIT' });
    const asleep = { ...mediated, stage: 'SUSPENDED', previousStage: 'LITIGATING' } as const;
    expect(stageMove(asleep, 'RESUMED')[0]?.body).toMatchObject({ to: 'LITIGATING', sub: 'MEDIATING_IN_SUIT' });
    expect(stageMove(mediated, 'MEDIATED_BY_COURT')[0]?.body).not.toHaveProperty('sub');
  });

  test('coming back without knowing from where leads nowhere', () => {
    expect(stageMove({ id: 'dsp_1', stage: 'SUSPENDED' }, 'RESUMED')).toEqual([]);
    expect(stageMove({ id: 'dsp_1', stage: 'MERGED', previousStage: null }, 'MERGE_UNDONE')).toEqual([]);
  });
});

test('every stage is reached by some event', () => {
  const reached = new Set(pairs.map(([stage, event]) => stageAfter(stage, event, before)));
  expect(disputeStageNames.filter((stage) => stage !== 'REGISTERED' && !reached.has(stage))).toEqual([]);
});
