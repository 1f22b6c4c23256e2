import type { FactOf } from '../history/fact.ts';
import type { Dispute } from './dispute.ts';
import type { StageEvent } from './stage-event.ts';
import { stageAfter, stageMoveOn } from './stage-moves.ts';

/** What a move of the stage looks at. */
export type StagedDispute = Pick<Dispute, 'id' | 'stage' | 'subStage' | 'previousStage'>;

/** Moves the stage when the event means something at the present one; a referral never moves it by itself. */
export function stageMove(dispute: StagedDispute, event: StageEvent): FactOf<'StageMoved'>[] {
  const { id: disputeId, stage: from, subStage, previousStage } = dispute;
  const to = stageAfter(from, event, previousStage);
  if (to === null) return [];
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
