import type { LoadedFile } from '../../commands/unit-of-work.ts';
import type { Database } from '../database.ts';
import { fileOf, loadDispute } from '../loads/dispute-file.ts';

/** A dispute as decisions see it, not locked and outside any transaction; null when there is none of that id. */
export async function fileOfDispute(database: Database, disputeId: string): Promise<LoadedFile | null> {
  const [row] = await database.systemQuery<{ body: unknown }>(loadDispute, [disputeId, null]);
  if (!row) return null;
  const { chain: _chain, writtenAt: _writtenAt, ...loaded } = fileOf(row.body);
  return loaded;
}
