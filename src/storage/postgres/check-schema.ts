import { Client } from 'pg';
import { pendingMigrations, refusePending } from '../migration-gate.ts';
import { migrationTable } from '../orm.config.ts';
import { migrations } from '../migrations/index.ts';
import { refuseUnguardedRows } from '../apply-row-security.ts';
import { appRole, readerRole } from '../app-role.ts';
import { anyPool, roleRefused } from './pool-options.ts';

/** Refuses a database that is behind or ahead of this code, before anything else is asked of it. */
export async function checkSchema({ url }: { url: string }): Promise<void> {
  const client = new Client(anyPool(url));
  await client.connect();
  try {
    await refuseOutsider(client);
    const known = migrations.map(({ name }) => name);
    refusePending(pendingMigrations(known, await appliedNames(client)));
    await refuseUnguardedRows(async (sql) => (await client.query<Record<string, unknown>>(sql)).rows);
  } finally {
    await client.end();
  }
}

/** A login without the roles sees no tables, which must not look like a database that was never migrated. */
async function refuseOutsider(client: Client): Promise<void> {
  const { rows } = await client.query<{ member: boolean }>(
    `select pg_has_role(oid, 'member') as member from pg_roles where rolname = any($1)`,
    [[appRole, readerRole]],
  );
  if (rows.some(({ member }) => !member)) throw roleRefused();
}

async function appliedNames(client: Client): Promise<string[]> {
  const found = await client.query<{ exists: boolean }>('select to_regclass($1) is not null as exists', [
    migrationTable,
  ]);
  if (!found.rows[0]?.exists) return [];
  const { rows } = await client.query<{ name: string }>(`select name from ${migrationTable} order by id`);
  return rows.map(({ name }) => name);
}
