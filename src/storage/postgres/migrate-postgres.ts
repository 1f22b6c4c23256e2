import { setTimeout } from 'node:timers/promises';
import { MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { applyRowSecurity, type RunSql } from '../apply-row-security.ts';
import type { MigrationLog } from '../migration-log.ts';
import { ormConfig } from '../orm.config.ts';
import { applyPast, clearPastViews } from '../past/apply-past.ts';
import { findPending, runMigrations } from '../run-migrations.ts';
import { anyPool, migratingPool } from './pool-options.ts';

/** Key of the advisory lock that lets one migrator in at a time: "accord" in ASCII. */
const migrationLock = 0x6163636f7264;

/** "lock_not_available": the hub at work held a table longer than `lock_timeout`. */
const lockNotAvailable = '55P03';
const attempts = 5;

/**
 * Migrates under the login's own role. The lock is held by a session of its own and dies with it.
 *
 * A migration that cannot get a table's lock in three seconds gives way, so that the queries behind it are served, and
 * is tried again a second later, five times in all.
 */
export async function migratePostgres(url: string, log: MigrationLog = () => {}): Promise<string[]> {
  const keeper = new Client(anyPool(url));
  await keeper.connect();
  const applied: string[] = [];
  try {
    await keeper.query('select pg_advisory_lock($1::bigint)', [migrationLock]);
    for (let left = attempts - 1; !(await attempt(url, note, left === 0)); left--) await setTimeout(1_000);
    return applied;
  } finally {
    await keeper.end();
  }

  function note(name: string): void {
    applied.push(name);
    log(name);
  }
}

/**
 * Puts up row-level security on what was migrated, and what keeps and shows its past; each in one transaction and with
 * the same patience for a lock.
 */
async function guardRows(url: string): Promise<void> {
  await withSession(url, async (run) => {
    await applyRowSecurity(run);
    await applyPast(run);
  });
}

async function withSession(url: string, work: (run: RunSql) => Promise<void>): Promise<void> {
  const client = new Client(migratingPool(url));
  await client.connect();
  try {
    await work(async (sql) => (await client.query<Record<string, unknown>>(sql)).rows);
  } finally {
    await client.end();
  }
}

/** False when a lock was not to be had and another attempt is left. */
async function attempt(url: string, applied: (name: string) => void, last: boolean): Promise<boolean> {
  const orm = await MikroORM.init({ ...ormConfig(), clientUrl: url, driverOptions: () => migratingPool(url) });
  try {
    if ((await findPending(orm.migrator)).length > 0) await withSession(url, clearPastViews);
    await runMigrations(orm.migrator, applied);
    await guardRows(url);
    return true;
  } catch (error) {
    if (last || (error as { code?: string }).code !== lockNotAvailable) throw error;
    return false;
  } finally {
    await orm.close(true);
  }
}
