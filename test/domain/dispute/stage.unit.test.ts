import { describe, expect, test } from '@jest/globals';
import {
  disputeStageNames,
  lawfulEvents,
  openStages,
  stageAfter,
  stageEvents,
  type DisputeStage,
  type StageEvent,
} from '../../../src/domain/dispute/stage.ts';
import { stageMove } from '../../../src/domain/dispute/dispute-facts.ts';
import { referralKinds } from '../../../src/kinds/index.ts';
import { programSources, within } from '../../architecture/sources.ts';

const events = Object.keys(stageEvents) as StageEvent[];

const open: readonly DisputeStage[] = [
  ...(['REGISTERED', 'TRIAGED', 'NEGOTIATING', 'MEDIATING', 'ARBITRATING', 'AWAITING_SUIT', 'LITIGATING'] as const),
  ...(['AWAITING_APPEAL', 'APPEALING', 'PERFORMING', 'ENFORCING', 'ENFORCEMENT_SUSPENDED', 'SUSPENDED'] as const),
];

type Move = readonly [from: readonly DisputeStage[], event: StageEvent, to: DisputeStage];

/** The state machine of the domain reference, §2.3, row by row. */
const ofTheDocument: readonly Move[] = [
  [['REGISTERED'], 'TRIAGED', 'TRIAGED'],
  [['TRIAGED'], 'NOT_COMPETENT', 'TRANSFERRED_OUT'],
  [['TRIAGED'], 'NEGOTIATION_STARTED', 'NEGOTIATING'],
  [['NEGOTIATING'], 'NEGOTIATION_SETTLED', 'PERFORMING'],
  [['NEGOTIATING'], 'NEGOTIATION_FAILED', 'TRIAGED'],
  [['TRIAGED'], 'MEDIATION_ACCEPTED', 'MEDIATING'],
  [['MEDIATING'], 'AGREEMENT_EFFECTIVE', 'PERFORMING'],
  [['MEDIATING'], 'MEDIATION_FAILED', 'TRIAGED'],
  [['TRIAGED'], 'ARBITRATION_ACCEPTED', 'ARBITRATING'],
  [['ARBITRATING'], 'ARBITRATION_MEDIATED', 'PERFORMING'],
  [['ARBITRATING'], 'AWARDED', 'AWAITING_SUIT'],
  [['ARBITRATING'], 'ARBITRATION_REFUSED', 'TRIAGED'],
  [['ARBITRATING'], 'ARBITRATION_WITHDRAWN', 'TRIAGED'],
  [['AWAITING_SUIT'], 'SUIT_FILED', 'LITIGATING'],
  [['AWAITING_SUIT'], 'AWARD_EFFECTIVE', 'PERFORMING'],
  [['TRIAGED', 'REGISTERED'], 'PRE_SUIT_ASSIGNED', 'MEDIATING'],
  [['LITIGATING'], 'FIRST_INSTANCE_JUDGED', 'AWAITING_APPEAL'],
  [['AWAITING_APPEAL'], 'APPEAL_FILED', 'APPEALING'],
  [['AWAITING_APPEAL', 'APPEALING'], 'JUDGMENT_EFFECTIVE', 'PERFORMING'],
  [['LITIGATING'], 'MEDIATED_BY_COURT', 'PERFORMING'],
  [['PERFORMING'], 'ENFORCEMENT_APPLIED', 'ENFORCING'],
  [['ENFORCING'], 'ENFORCEMENT_ENDED_FOR_NOW', 'ENFORCEMENT_SUSPENDED'],
  [open.filter((stage) => stage !== 'SUSPENDED'), 'SUSPENDED', 'SUSPENDED'],
  [open, 'CLOSED', 'CLOSED'],
  [['CLOSED'], 'REOPENED', 'TRIAGED'],
  [['CLOSED'], 'ARCHIVED', 'ARCHIVED'],
];

/** Where the hub goes further than the document's rows, each with its reason. */
const beyondTheDocument: readonly (readonly [...Move, why: string])[] = [
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

function wanted(stage: DisputeStage, event: StageEvent): DisputeStage | null {
  return lawful.find(([from, each]) => each === event && from.includes(stage))?.[2] ?? null;
}

function surprises(after: typeof stageAfter): string[] {
  return pairs
    .filter(([stage, event]) => after(stage, event) !== wanted(stage, event))
    .map(([stage, event]) => `${stage} on ${event} leads to ${after(stage, event)}, not ${wanted(stage, event)}`);
}

describe('the stage of a dispute', () => {
  test('moves on an event, or stays, as the document says for each of the pairs of stage and event', () => {
    expect(pairs).toHaveLength(17 * events.length);
    expect(surprises(stageAfter)).toEqual([]);
  });

  test('a move that is not in the document is noticed, and so is one that is missing', () => {
    const lenient: typeof stageAfter = (stage, event) =>
      stage === 'MEDIATING' && event === 'ENFORCEMENT_APPLIED' ? 'ENFORCING' : stageAfter(stage, event);
    const strict: typeof stageAfter = (stage, event) => (event === 'AWARDED' ? null : stageAfter(stage, event));
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
  });

  test('what is archived, merged or gone elsewhere is not worked on; the archive opens by reopening alone', () => {
    expect(lawfulEvents('ARCHIVED')).toEqual(['REOPENED']);
    expect(lawfulEvents('MERGED')).toEqual([]);
    expect(lawfulEvents('TRANSFERRED_OUT')).toEqual([]);
  });

  test('a closed dispute goes on only by being reopened or archived', () => {
    expect(lawfulEvents('CLOSED').sort()).toEqual(['ARCHIVED', 'REOPENED']);
  });
});

describe('what is declared and has no act yet', () => {
  test('is resuming, among the events: so nothing may suspend a dispute before it can resume', () => {
    expect(events.filter((event) => disputeStageNames.every((stage) => stageAfter(stage, event) === null))).toEqual([
      'RESUMED',
    ]);
    const raised = [...referralKinds.values()].flatMap(({ steps, outcomes }) =>
      [...Object.values(steps), ...Object.values(outcomes)].map(({ raises }) => raises),
    );
    expect(raised).not.toContain('SUSPENDED');
    for (const text of Object.values(within(programSources(), 'commands'))) {
      expect(text).not.toMatch(/stageMove\([^)]*'SUSPENDED'\)/);
    }
  });

  test('is merging, among the stages', () => {
    const reached = new Set(disputeStageNames.flatMap((stage) => events.map((event) => stageAfter(stage, event))));
    expect(disputeStageNames.filter((stage) => stage !== 'REGISTERED' && !reached.has(stage))).toEqual(['MERGED']);
  });
});
