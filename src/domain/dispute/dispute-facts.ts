import type { FactOf } from '../history/fact.ts';
import type { Dispute } from './dispute.ts';
import type { DisputeStage } from './stage.ts';
import type { StageEvent } from './stage-event.ts';
import { stageAfter, stageMoveOn } from './stage-moves.ts';

/** What a move of the stage looks at. */
export type StagedDispute = Pick<Dispute, 'id' | 'stage' | 'subStage' | 'previousStage'>;

/** What mediation is while a commission or a court has the matter: it goes on inside their stage and does not end it. */
const insideAStage: Partial<Record<DisputeStage, Partial<Record<StageEvent, StageEvent>>>> = {
  ARBITRATING: { MEDIATION_ACCEPTED: 'ARBITRATION_ENTRUSTED', MEDIATION_FAILED: 'ARBITRATION_ENTRUSTMENT_ENDED' },
  LITIGATING: { MEDIATION_ACCEPTED: 'IN_SUIT_ENTRUSTED', MEDIATION_FAILED: 'IN_SUIT_ENTRUSTMENT_ENDED' },
};

/** Events that end what goes on inside a stage, and mean nothing where nothing does. */
const ending: readonly StageEvent[] = ['ARBITRATION_ENTRUSTMENT_ENDED', 'IN_SUIT_ENTRUSTMENT_ENDED'];

/** Moves the stage when the event means something at the present one; a referral never moves it by itself. */
export function stageMove(dispute: StagedDispute, raised: StageEvent): FactOf<'StageMoved'>[] {
  const { id: disputeId, stage: from, subStage, previousStage } = dispute;
  const event = insideAStage[from]?.[raised] ?? raised;
  const to = stageAfter(from, event, previousStage);
  if (to === null || (ending.includes(event) && !subStage)) return [];
  // A suspension interrupts what goes on inside a stage and does not end it.
  const kept = event === 'SUSPENDED' || event === 'RESUMED' ? subStage : null;
  const sub = stageMoveOn(from, event)?.sub ?? kept;
  return [
    {
      type: 'StageMoved',
      disputeId,
      group: 'F0',
      audience: 'PARTICIPANTS',
      body: { event, from, to, ...(sub ? { sub } : {}) },
    },
  ];
}

/** Moves accountability when it changes hands. */
export function accountabilityMove(
  dispute: Pick<Dispute, 'id' | 'accountableAgencyId'>,
  toAgencyId: string,
): FactOf<'AccountabilityMoved'>[] {
  if (dispute.accountableAgencyId === toAgencyId) return [];
  return [
    {
      type: 'AccountabilityMoved',
      disputeId: dispute.id,
      group: 'F0',
      audience: 'PARTICIPANTS',
      body: { fromAgencyId: dispute.accountableAgencyId, toAgencyId },
    },
  ];
}
