import type { FactOf } from '../history/fact.ts';
import type { Dispute } from './dispute.ts';
import { stageAfter, type StageEvent } from './stage.ts';

/** Moves the stage when the event means something at the present one; a referral never moves it by itself. */
export function stageMove(dispute: Pick<Dispute, 'id' | 'stage'>, event: StageEvent): FactOf<'StageMoved'>[] {
  const to = stageAfter(dispute.stage, event);
  if (to === null) return [];
  return [
    {
      type: 'StageMoved',
      disputeId: dispute.id,
      group: 'F0',
      audience: 'PARTICIPANTS',
      body: { event, from: dispute.stage, to },
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
