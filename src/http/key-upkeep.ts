import type { Database } from '../storage/database.ts';
import { reindexNumbers, rewrapKeys } from '../storage/vault/rotate.ts';
import { sealPlain } from '../storage/vault/seal-plain.ts';
import type { Sealing } from '../storage/vault/seal-rows.ts';
import type { KeyRingSource } from './key-ring-source.ts';

/** Rows of a table that one round looks at: little enough that nobody waits for it. */
const roundBatch = 200;

export interface KeyUpkeepParts {
  readonly database: Database;
  readonly keyRing: KeyRingSource;
  readonly sealing: () => Sealing;
}

/**
 * What a hub does by itself for its keys: takes in a ring that was turned, seals what an older version left plain, and
 * has a batch of data keys and digests follow the newest keys.
 *
 * @returns rows, keys and digests that were worked on; 0 when there is nothing left
 */
export async function tendKeys({ database, keyRing, sealing }: KeyUpkeepParts): Promise<number> {
  keyRing.refresh();
  const at = sealing();
  const sealed = await sealPlain(database, at, roundBatch);
  const wrapped = await rewrapKeys(database, at.vault, roundBatch);
  return sealed + wrapped + (await reindexNumbers(database, at.vault, roundBatch));
}
