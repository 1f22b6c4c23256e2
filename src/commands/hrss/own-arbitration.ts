import type { Refusal } from '../../kernel/refusal.ts';
import { notFound } from '../permitted-file.ts';
import type { Work } from '../unit-of-work.ts';

/** The commission's own case on this dispute; any other is as unknown as none. */
export async function arbitrationOf(
  work: Work,
  arbitrationId: string,
  { disputeId, agencyId }: { disputeId: string; agencyId: string },
): Promise<Record<string, unknown> | Refusal> {
  const row = await work.ownRecord('arbitration', arbitrationId);
  return row && row['disputeId'] === disputeId && row['agencyId'] === agencyId ? row : notFound('arbitrationId');
}
