import type { Refusal } from '../../kernel/refusal.ts';
import { notFound } from '../permitted-file.ts';
import type { Work } from '../unit-of-work.ts';

/** The court's own case on this dispute; the case of another court, or of another dispute, is as unknown as none. */
export async function courtCaseOf(
  work: Work,
  courtCaseId: string,
  { disputeId, agencyId }: { disputeId: string; agencyId: string },
): Promise<Record<string, unknown> | Refusal> {
  const row = await work.ownRecord('courtCase', courtCaseId);
  return row && row['disputeId'] === disputeId && row['agencyId'] === agencyId ? row : notFound('courtCaseId');
}
