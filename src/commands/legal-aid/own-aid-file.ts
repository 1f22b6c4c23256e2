import type { Refusal } from '../../kernel/refusal.ts';
import { notFound } from '../permitted-file.ts';
import type { Work } from '../unit-of-work.ts';

/** The centre's own file on this dispute; any other is as unknown as none. */
export async function aidFileOf(
  work: Work,
  aidFileId: string,
  { disputeId, agencyId }: { disputeId: string; agencyId: string },
): Promise<Record<string, unknown> | Refusal> {
  const row = await work.ownRecord('aidFile', aidFileId);
  return row && row['disputeId'] === disputeId && row['agencyId'] === agencyId ? row : notFound('aidFileId');
}
