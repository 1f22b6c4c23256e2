import { MikroORM } from '@mikro-orm/pglite';
import { applyRowSecurity, refuseUnguardedRows } from '../apply-row-security.ts';
import { enterReaderRole } from '../app-role.ts';
import { applyPast, clearPastViews } from '../past/apply-past.ts';
import type { Database, DatabaseTuning, Orm, PgliteLocation } from '../database.ts';
import { refusePending } from '../migration-gate.ts';
import { ormConfig } from '../orm.config.ts';
import { findPending, runMigrations } from '../run-migrations.ts';
import { SqlDatabase } from '../sql-database.ts';
import { startCheckpoints } from './checkpoints.ts';
import { startPglite, type RunningPglite } from './start-pglite.ts';

type PgliteOptions = PgliteLocation & DatabaseTuning;

/**
 * Opens (and by default migrates) a PGlite database, then acts as the role of readers.
 *
 * @param applied told the name of each migration as it is applied
 */
export async function openPglite(options: PgliteOptions, applied?: (name: string) => void): Promise<Database> {
  return openPgliteOn(await startPglite(options), options, applied);
}

/** The same on an engine that runs already; it is stopped when the opening fails. */
export async function openPgliteOn(
  running: RunningPglite,
  { pendingMigrations = 'apply' }: DatabaseTuning,
  applied: (name: string) => void = () => {},
): Promise<Database> {
  const run = async (sql: string) => (await running.pglite.query<Record<string, unknown>>(sql)).rows;
  const orm = await MikroORM.init({ ...ormConfig(), driverOptions: () => ({ pglite: () => running.forOrm }) });
  try {
    if (pendingMigrations === 'apply') {
      if ((await findPending(orm.migrator)).length > 0) await clearPastViews(run);
      await runMigrations(orm.migrator, applied);
      await applyRowSecurity(run);
      await applyPast(run);
    } else {
      refusePending(await findPending(orm.migrator));
      await refuseUnguardedRows(run);
    }
    await running.pglite.exec(enterReaderRole);
  } catch (error) {
    await orm.close(true);
    await running.stop();
    throw error;
  }
  return serve(running, orm);
}

function serve({ pglite, session, onDisk, stop }: RunningPglite, orm: MikroORM): Database {
  const checkpoints = onDisk ? startCheckpoints(pglite) : undefined;
  return new SqlDatabase({
    engine: 'pglite',
    assurance: 'EMBEDDED',
    orm: orm as unknown as Orm,
    run: (statement, params, settings) => session.query(statement, params, settings),
    end: async () => {
      checkpoints?.stop();
      await orm.close(true);
      await stop();
    },
  });
}
