import type { Database } from '../storage/database.ts';
import { isAccountedFor } from '../storage/proof/erased-values.ts';
import { verifyStore } from '../storage/proof/verify-store.ts';
import type { KeyRing } from '../storage/vault/key-ring.ts';
import { keyUse } from '../storage/vault/rotate.ts';
import { ringWithout, type StaysBecause } from '../storage/vault/turn-ring.ts';

/** Why a key is not retired: it is needed, or history differs from what was signed of it. */
export type NotRetired = StaysBecause | 'INTEGRITY_HOLD';

/**
 * The ring without an old key, or why it stays. What was tampered with is mended from backups that older keys open:
 * everything that is stored of history is checked first.
 *
 * @param anchored notes of checkpoints kept outside the database, oldest first
 */
export async function ringAfterRetiring(
  database: Database,
  { ring, id, anchored, now }: { ring: KeyRing; id: string; anchored: readonly string[]; now: Date },
): Promise<KeyRing | NotRetired> {
  const left = ringWithout(ring, id, { uses: await keyUse(database), now });
  if (typeof left === 'string') return left;
  const { faults } = await verifyStore((statement, params) => database.systemQuery(statement, params), {
    anchored,
    isErased: isAccountedFor,
  });
  return faults.length > 0 ? 'INTEGRITY_HOLD' : left;
}
