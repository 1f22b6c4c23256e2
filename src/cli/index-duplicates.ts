// npm run duplicates:index: makes disputes findable as duplicates that were registered while the hub had no key.
// With --anew every digest is forgotten first: for a new key. Proposals and decisions stay.
import { getRandomValues } from 'node:crypto';
import { indexDuplicates, type IndexContext } from '../commands/dispute/index-duplicates.ts';
import { ConfigError, readConfig } from '../config.ts';
import { blindIndex } from '../http/blind-digests.ts';
import { idMaker } from '../kernel/ids.ts';
import { DatabaseError } from '../storage/database-error.ts';
import { openDatabase } from '../storage/open-database.ts';
import { unindexedDisputes } from '../storage/reads/unindexed-disputes.ts';
import { SqlWork } from '../storage/unit-of-work.ts';
import { locationOf } from './open-hub.ts';

/** Disputes in one transaction. */
const batch = 50;

try {
  const config = readConfig(process.env);
  const blind = blindIndex(config);
  if (!blind) throw new ConfigError([{ zh: 'ACCORD_BLIND_KEY 未设置', en: 'ACCORD_BLIND_KEY is not set' }]);
  const database = await openDatabase(locationOf(config));
  try {
    const newId = idMaker(
      () => Date.now(),
      (bytes) => getRandomValues(bytes),
    );
    const context: IndexContext = {
      clock: { now: () => new Date() },
      newId,
      blind,
      transact: (_nobody, now, work) =>
        database.transact((em) => work(new SqlWork(em, { principal: null, agency: null, now, newId }))),
    };
    if (process.argv.includes('--anew')) await context.transact(null, new Date(), (work) => work.pairs.forgetKeys());
    let [after, count] = ['', 0];
    for (;;) {
      const ids = await unindexedDisputes(database, after, batch);
      if (ids.length === 0) break;
      await indexDuplicates(ids, context);
      after = ids.at(-1)!;
      count += ids.length;
    }
    console.log(`已建索引 / indexed  ${count}`);
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof DatabaseError ? error.message : error);
  process.exitCode = 2;
}
