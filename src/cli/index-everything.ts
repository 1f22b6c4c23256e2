import { getRandomValues, randomBytes } from 'node:crypto';
import { indexDuplicates, type IndexContext } from '../commands/dispute/index-duplicates.ts';
import { idMaker } from '../kernel/ids.ts';
import type { Database } from '../storage/database.ts';
import { unindexedDisputes } from '../storage/reads/unindexed-disputes.ts';
import { SqlWork } from '../storage/unit-of-work.ts';
import { currentIndexKey } from '../storage/vault/rotate.ts';
import type { Vault } from '../storage/vault/vault.ts';

/** Disputes in one transaction. */
const batch = 50;

/**
 * Makes every dispute findable as a duplicate under the newest key of the index, then forgets the digests of older keys;
 * what is registered meanwhile is found under either. Proposals and decisions stay.
 *
 * @returns disputes that were indexed
 */
export async function indexEverything(database: Database, vault: Vault): Promise<number> {
  const newId = idMaker(
    () => Date.now(),
    (bytes) => getRandomValues(bytes),
  );
  const context: IndexContext = {
    clock: { now: () => new Date() },
    newId,
    blind: vault.blind,
    transact: (_nobody, now, work) =>
      database.transact((em) =>
        work(new SqlWork(em, { principal: null, agency: null, now, newId, randomBytes, vault })),
      ),
  };
  const keyId = currentIndexKey(vault);
  let [after, count] = ['', 0];
  for (;;) {
    const ids = await unindexedDisputes(database, { after, limit: batch, keyId });
    if (ids.length === 0) break;
    await indexDuplicates(ids, context);
    after = ids.at(-1)!;
    count += ids.length;
  }
  await context.transact(null, new Date(), (work) => work.pairs.forgetKeys(`${keyId}:`));
  return count;
}
