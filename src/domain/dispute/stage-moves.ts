import type { StageEvent } from './stage-event.ts';
import { openStages, type DisputeStage, type SubStage } from './stage.ts';

/** One lawful move: from any of these stages, on the event, to the stage. */
export interface StageMove {
  readonly from: readonly DisputeStage[];
  readonly event: StageEvent;
  /** `PREVIOUS` is the stage the dispute stood at before it was suspended or merged. */
  readonly to: DisputeStage | 'PREVIOUS';
  /** What goes on inside the stage from here on; nothing when not given. */
  readonly sub?: SubStage;
}

const fresh = ['REGISTERED', 'TRIAGED'] as const;
const atWork = openStages.filter((stage) => stage !== 'SUSPENDED');

/** Every lawful move. What is not listed is refused, and the list says what would have been lawful. */
export const stageMoves: readonly StageMove[] = [
  // The document merges at REGISTERED; a registration that names cause and relation is triaged at once.
  { from: fresh, event: 'DUPLICATE_FOUND', to: 'MERGED' },
  { from: ['MERGED'], event: 'MERGE_UNDONE', to: 'PREVIOUS' },
  { from: ['REGISTERED'], event: 'TRIAGED', to: 'TRIAGED' },
  { from: ['TRIAGED'], event: 'ADVICE_GIVEN', to: 'CLOSED' },
  { from: ['TRIAGED'], event: 'NOT_COMPETENT', to: 'TRANSFERRED_OUT' },
  { from: ['TRIAGED'], event: 'NEGOTIATION_STARTED', to: 'NEGOTIATING' },
  { from: ['NEGOTIATING'], event: 'NEGOTIATION_SETTLED', to: 'PERFORMING' },
  { from: ['NEGOTIATING'], event: 'NEGOTIATION_FAILED', to: 'TRIAGED' },
  { from: fresh, event: 'MEDIATION_ACCEPTED', to: 'MEDIATING' },
  { from: fresh, event: 'PRE_SUIT_ASSIGNED', to: 'MEDIATING' },
  { from: ['MEDIATING'], event: 'AGREEMENT_EFFECTIVE', to: 'PERFORMING' },
  { from: ['MEDIATING'], event: 'MEDIATION_FAILED', to: 'TRIAGED' },
  { from: fresh, event: 'ARBITRATION_ACCEPTED', to: 'ARBITRATING' },
  { from: ['ARBITRATING'], event: 'ARBITRATION_ENTRUSTED', to: 'ARBITRATING', sub: 'MEDIATING_IN_ARBITRATION' },
  { from: ['ARBITRATING'], event: 'ARBITRATION_ENTRUSTMENT_ENDED', to: 'ARBITRATING' },
  { from: ['ARBITRATING'], event: 'ARBITRATION_MEDIATED', to: 'PERFORMING' },
  { from: ['ARBITRATING'], event: 'AWARDED', to: 'AWAITING_SUIT' },
  { from: [...fresh, 'ARBITRATING'], event: 'ARBITRATION_REFUSED', to: 'TRIAGED' },
  { from: ['ARBITRATING'], event: 'ARBITRATION_WITHDRAWN', to: 'TRIAGED' },
  { from: [...fresh, 'AWAITING_SUIT'], event: 'SUIT_FILED', to: 'LITIGATING' },
  { from: ['AWAITING_SUIT'], event: 'SET_ASIDE_FILED', to: 'LITIGATING', sub: 'SET_ASIDE' },
  { from: ['AWAITING_SUIT'], event: 'AWARD_EFFECTIVE', to: 'PERFORMING' },
  { from: ['LITIGATING'], event: 'IN_SUIT_ENTRUSTED', to: 'LITIGATING', sub: 'MEDIATING_IN_SUIT' },
  { from: ['LITIGATING'], event: 'IN_SUIT_ENTRUSTMENT_ENDED', to: 'LITIGATING' },
  { from: ['LITIGATING'], event: 'FIRST_INSTANCE_JUDGED', to: 'AWAITING_APPEAL' },
  { from: ['AWAITING_APPEAL'], event: 'APPEAL_FILED', to: 'APPEALING' },
  { from: ['AWAITING_APPEAL', 'APPEALING'], event: 'JUDGMENT_EFFECTIVE', to: 'PERFORMING' },
  { from: ['LITIGATING'], event: 'MEDIATED_BY_COURT', to: 'PERFORMING' },
  { from: ['PERFORMING'], event: 'PAID_IN_FULL', to: 'CLOSED' },
  { from: ['PERFORMING'], event: 'OVERDUE_UNENFORCEABLE', to: 'TRIAGED' },
  { from: ['PERFORMING'], event: 'ENFORCEMENT_APPLIED', to: 'ENFORCING' },
  { from: ['ENFORCING'], event: 'ENFORCED_IN_FULL', to: 'CLOSED' },
  { from: ['ENFORCING'], event: 'ENFORCEMENT_ENDED_FOR_NOW', to: 'ENFORCEMENT_SUSPENDED' },
  { from: ['ENFORCEMENT_SUSPENDED'], event: 'ENFORCEMENT_RESUMED', to: 'ENFORCING' },
  { from: atWork, event: 'SUSPENDED', to: 'SUSPENDED' },
  { from: ['SUSPENDED'], event: 'RESUMED', to: 'PREVIOUS' },
  { from: openStages, event: 'WORKER_WITHDREW', to: 'CLOSED' },
  { from: openStages, event: 'CLOSED', to: 'CLOSED' },
  { from: ['CLOSED'], event: 'FOLLOW_UP_DONE', to: 'CLOSED' },
  { from: ['CLOSED', 'ARCHIVED'], event: 'REOPENED', to: 'TRIAGED' },
  { from: ['CLOSED'], event: 'ARCHIVED', to: 'ARCHIVED' },
];

/** The move the event makes at this stage, or null where it means nothing here. */
export function stageMoveOn(stage: DisputeStage, event: StageEvent): StageMove | null {
  return stageMoves.find((move) => move.event === event && move.from.includes(stage)) ?? null;
}

/**
 * The stage the event leads to, or null where the event means nothing at this stage. Coming back from a suspension or a
 * merge needs the stage it began at; nobody knows where to go without it.
 */
export function stageAfter(
  stage: DisputeStage,
  event: StageEvent,
  previous: DisputeStage | null = null,
): DisputeStage | null {
  const to = stageMoveOn(stage, event)?.to ?? null;
  return to === 'PREVIOUS' ? previous : to;
}

/** The events that are lawful at the stage. */
export function lawfulEvents(stage: DisputeStage): StageEvent[] {
  return stageMoves.filter((move) => move.from.includes(stage)).map((move) => move.event);
}
