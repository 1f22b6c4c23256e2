// npm run duplicates:index: makes disputes findable as duplicates that are not yet, or not under the newest key of the
// index, and forgets the digests of older keys. Proposals and decisions stay.
import { ConfigError, readConfig } from '../config.ts';
import { keyRingSource, vaultOf } from '../http/key-ring-source.ts';
import { DatabaseError } from '../storage/database-error.ts';
import { openDatabase } from '../storage/open-database.ts';
import { indexEverything } from './index-everything.ts';
import { locationOf } from './open-hub.ts';

try {
  const config = readConfig(process.env);
  const vault = vaultOf(keyRingSource(config));
  const database = await openDatabase(locationOf(config));
  try {
    console.log(`已建索引 / indexed  ${await indexEverything(database, vault)}`);
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(error instanceof ConfigError || error instanceof DatabaseError ? error.message : error);
  process.exitCode = 2;
}
