import { MikroORM } from '@mikro-orm/pglite';
import { enterAppRole } from '../app-role.ts';
import type { Database, DatabaseTuning, Orm, PgliteLocation } from '../database.ts';
import { refusePending } from '../migration-gate.ts';
import { ormConfig } from '../orm.config.ts';
import { findPending, runMigrations } from '../run-migrations.ts';
import { SqlDatabase } from '../sql-database.ts';
import { startCheckpoints } from './checkpoints.ts';
import { queryPglite } from './native-query.ts';
import { startPglite, type RunningPglite } from './start-pglite.ts';

type PgliteOptions = PgliteLocation & DatabaseTuning;

/**
 * Opens (and by default migrates) a PGlite database, then acts as the role of the application.
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
  const orm = await MikroORM.init({ ...ormConfig(), driverOptions: () => ({ pglite: () => running.forOrm }) });
  try {
    if (pendingMigrations === 'apply') await runMigrations(orm.migrator, applied);
    else refusePending(await findPending(orm.migrator));
    await running.pglite.exec(enterAppRole);
  } catch (error) {
    await orm.close(true);
    await running.stop();
    throw error;
  }
  return serve(running, orm);
}

function serve({ pglite, onDisk, stop }: RunningPglite, orm: MikroORM): Database {
  const checkpoints = onDisk ? startCheckpoints(pglite) : undefined;
  return new SqlDatabase({
    engine: 'pglite',
    assurance: 'EMBEDDED',
    orm: orm as unknown as Orm,
    run: (statement, params, settings) => queryPglite(pglite, statement, params, settings),
    end: async () => {
      checkpoints?.stop();
      await orm.close(true);
      await stop();
    },
  });
}
