import type { IMigrator } from '@mikro-orm/sql';
import { pendingMigrations } from './migration-gate.ts';
import { migrations } from './migrations/index.ts';

/**
 * Names of what this code knows and the database lacks, in order.
 *
 * @throws DatabaseError SCHEMA_UNKNOWN when the database is ahead of this code
 */
export async function findPending(migrator: IMigrator): Promise<string[]> {
  const executed = await migrator.getExecuted();
  return pendingMigrations(
    migrations.map(({ name }) => name),
    executed.map(({ name }) => name),
  );
}

/**
 * Runs what is pending, telling the name of each migration once it is committed.
 *
 * @throws DatabaseError SCHEMA_UNKNOWN before anything is changed
 */
export async function runMigrations(migrator: IMigrator, applied: (name: string) => void): Promise<void> {
  if ((await findPending(migrator)).length === 0) return;
  migrator.on('migrated', ({ name }) => applied(name));
  await migrator.up();
}
