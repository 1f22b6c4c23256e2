import { Refusal } from '../../kernel/refusal.ts';
import type { Fact, FactOf } from '../history/fact.ts';
import { heldStates, type ReferralState } from '../referral/referral.ts';
import { stageMove } from './dispute-facts.ts';
import type { Dispute, DisputeFile } from './dispute.ts';
import type { StageEvent } from './stage-event.ts';
import { lawfulEvents } from './stage-moves.ts';

/** Accepted, and its loop not closed yet. */
const activeStates: readonly ReferralState[] = [...heldStates, 'COMPLETED'];

/**
 * What the law brings about when a period runs out, which the body that made the document only certifies; and the visit
 * after the closing, which leaves the stage where it is.
 */
const certified: readonly StageEvent[] = ['AWARD_EFFECTIVE', 'JUDGMENT_EFFECTIVE', 'FOLLOW_UP_DONE'];

type Movable = Pick<DisputeFile, 'dispute' | 'openReferrals'> & Partial<Pick<DisputeFile, 'participations'>>;

/**
 * The agencies that may move the stage: the one that leads, and whoever holds an active referral (§2.3). A commission or
 * court whose loop was closed with its decision has the matter still: its part has no end, and effect and appeal come.
 */
export function stageMovers({ dispute, openReferrals, participations = [] }: Movable): string[] {
  const holders = openReferrals.filter(({ state }) => activeStates.includes(state)).map(({ toAgencyId }) => toAgencyId);
  const isOpen = (referralId: string) => openReferrals.some(({ id }) => id === referralId);
  const seized = participations
    .filter(({ referralId, to }) => referralId !== null && to === null && !isOpen(referralId))
    .map(({ agencyId }) => agencyId);
  return [...new Set([dispute.leadAgencyId, dispute.accountableAgencyId, ...holders, ...seized])];
}

/** Refuses an act that would move the stage when the agency neither leads nor holds an active referral. */
export function stageMoverFault(file: Movable, facts: readonly Fact[], agencyId: string): Refusal | null {
  if (!facts.some((fact) => fact.type === 'StageMoved' && !certified.includes(fact.body.event))) return null;
  const movers = stageMovers(file);
  return movers.includes(agencyId) ? null : new Refusal('STAGE_NOT_YOURS', { path: ['disputeId'], allowed: movers });
}

/** Moves the stage or says which events would have been lawful; for acts that are nothing but the move. */
export function changeStage(dispute: Dispute, event: StageEvent): FactOf<'StageMoved'>[] | Refusal[] {
  const facts = stageMove(dispute, event);
  if (facts.length > 0) return facts;
  return [
    new Refusal('STAGE_DOES_NOT_ALLOW', {
      path: ['disputeId'],
      allowed: lawfulEvents(dispute.stage),
      details: { stage: dispute.stage },
    }),
  ];
}
