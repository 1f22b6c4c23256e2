import { stageMove } from './dispute-facts.ts';
import type { DisputeFile } from './dispute.ts';
import type { DisputeStage } from './stage.ts';

/** Before a commission or a court has it: there, what ends is told by them. */
const atItsDesk: readonly DisputeStage[] = ['REGISTERED', 'TRIAGED', 'MEDIATING'];

type File = Pick<DisputeFile, 'dispute' | 'parties' | 'obligations' | 'openReferrals'>;

/**
 * What an agreement means for the stage where the body that leads the dispute mediates at its own desk: no referral says
 * there that mediation began, or that it came to its end. With the first agreement it has begun; when each worker has
 * one it is over, and they are to be performed. Where it holds a referral, the outcome of that referral tells.
 */
export function ownMediationFacts(file: File, agencyId: string, partyId: string) {
  const { dispute, openReferrals } = file;
  if (!atItsDesk.includes(dispute.stage) || dispute.leadAgencyId !== agencyId) return [];
  if (openReferrals.some(({ toAgencyId }) => toAgencyId === agencyId)) return [];
  const begun = stageMove(dispute, 'MEDIATION_ACCEPTED');
  const agreed = file.obligations.filter(({ source }) => source === 'AGREEMENT').map((each) => each.partyId);
  const open = file.parties.filter(({ id, role }) => role === 'WORKER' && id !== partyId && !agreed.includes(id));
  if (open.length > 0) return begun;
  const stage = begun.length > 0 ? 'MEDIATING' : dispute.stage;
  return [...begun, ...stageMove({ ...dispute, stage }, 'AGREEMENT_EFFECTIVE')];
}
