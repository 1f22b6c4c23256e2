import type { DatabaseLocation } from './database.ts';
import { openPglite } from './pglite/open-pglite.ts';
import { migratePostgres } from './postgres/migrate-postgres.ts';
import type { MigrationLog } from './migration-log.ts';

/**
 * Applies the pending migrations, each in a transaction of its own, and closes the database again.
 *
 * On PostgreSQL two migrators at once are harmless: the second waits for the first and finds nothing left to do.
 *
 * @returns names of the migrations applied, in order; empty when there was nothing to do
 * @throws DatabaseError SCHEMA_UNKNOWN when the database was upgraded by newer code, DIRECTORY_IN_USE on PGlite
 */
export async function migrate(location: DatabaseLocation, log: MigrationLog = () => {}): Promise<string[]> {
  if ('url' in location) return migratePostgres(location.url, log);
  const applied: string[] = [];
  const database = await openPglite(location, (name) => {
    applied.push(name);
    log(name);
  });
  await database.close();
  return applied;
}
