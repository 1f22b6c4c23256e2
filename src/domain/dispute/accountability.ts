import { heldStates, type Referral } from '../referral/referral.ts';

/** A referral as accountability sees it: whether its kind moves the matter, and who has it since when. */
export type Hold = Pick<Referral, 'state' | 'toAgencyId' | 'acceptedAt'> & { readonly line: 'MAIN' | 'SIDE' };

/**
 * The one agency that has to act: the receiver that accepted a main-line referral last and still holds it; while
 * nobody holds one, the agency that leads the dispute. Before acceptance the sender stays responsible.
 */
export function accountableAgency(leadAgencyId: string, referrals: readonly Hold[]): string {
  let latest: Hold | null = null;
  for (const referral of referrals) {
    if (referral.line !== 'MAIN' || !heldStates.includes(referral.state) || !referral.acceptedAt) continue;
    if (!latest || referral.acceptedAt >= latest.acceptedAt!) latest = referral;
  }
  return latest?.toAgencyId ?? leadAgencyId;
}
