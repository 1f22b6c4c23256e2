import type { ClaimType } from '../domain/claim/claim-type.ts';
import type { Work } from './unit-of-work.ts';

/** A claim item as decisions on awards see it. */
export interface AwardableClaim {
  readonly id: string;
  readonly type: ClaimType;
  /** Worker whose claim it is; null where it is the claim of all. */
  readonly partyId: string | null;
  /** What is claimed, fen; null where it is no sum of money. */
  readonly amountFen: number | null;
}

/** The claim item of the dispute; null when there is none of that id there. */
export async function claimOf(work: Work, claimId: string, disputeId: string): Promise<AwardableClaim | null> {
  const row = await work.ownRecord('claim', claimId);
  return row?.['disputeId'] === disputeId ? (row as unknown as AwardableClaim) : null;
}
