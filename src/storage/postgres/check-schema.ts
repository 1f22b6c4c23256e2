import { Client } from 'pg';
import { pendingMigrations, refusePending } from '../migration-gate.ts';
import { migrationTable } from '../orm.config.ts';
import { migrations } from '../migrations/index.ts';
import { anyPool } from './pool-options.ts';

/** Refuses a database that is behind or ahead of this code, before anything else is asked of it. */
export async function checkSchema({ url }: { url: string }): Promise<void> {
  const client = new Client(anyPool(url));
  await client.connect();
  try {
    const known = migrations.map(({ name }) => name);
    refusePending(pendingMigrations(known, await appliedNames(client)));
  } finally {
    await client.end();
  }
}

async function appliedNames(client: Client): Promise<string[]> {
  const found = await client.query<{ exists: boolean }>('select to_regclass($1) is not null as exists', [
    migrationTable,
  ]);
  if (!found.rows[0]?.exists) return [];
  const { rows } = await client.query<{ name: string }>(`select name from ${migrationTable} order by id`);
  return rows.map(({ name }) => name);
}
