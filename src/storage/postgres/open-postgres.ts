import { MikroORM } from '@mikro-orm/postgresql';
import type { Database, DatabaseTuning, Orm } from '../database.ts';
import { ormConfig } from '../orm.config.ts';
import { SqlDatabase } from '../sql-database.ts';
import { checkSchema } from './check-schema.ts';
import { listenOn } from './listen-on.ts';
import { migratePostgres } from './migrate-postgres.ts';
import { queryPool } from './native-query.ts';
import { servingPool } from './pool-options.ts';
import { reclaimConnections } from './reclaim-connections.ts';

/**
 * Opens a PostgreSQL database for serving, as the role of the application.
 *
 * @throws DatabaseError SCHEMA_BEHIND or SCHEMA_UNKNOWN when the database and this code do not fit, ROLE_REFUSED
 *         when the login may not act as the application
 */
export async function openPostgres(options: { url: string } & DatabaseTuning): Promise<Database> {
  if (options.pendingMigrations === 'apply') await migratePostgres(options.url);
  await checkSchema(options);
  const orm = await MikroORM.init({
    ...ormConfig(),
    clientUrl: options.url,
    driverOptions: () => servingPool(options.url, options),
  });
  const pool = await orm.em.getConnection().getNativeClient();
  reclaimConnections(pool);
  const database = new SqlDatabase({
    engine: 'postgres',
    assurance: 'SERVER',
    orm: orm as unknown as Orm,
    run: (statement, params, settings) => queryPool(pool, statement, params, settings),
    listen: (channel, heard) => listenOn(options.url, channel, heard),
    end: () => orm.close(true),
  });
  await database.ping().catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  return database;
}
