// Row-level security for PostGraphile: policies for its own role on tables that have the hub's anyway.
import { readFile } from 'node:fs/promises';
import { onBench } from '../data/database.mjs';

export async function createPolicies() {
  const text = await readFile(new URL('graphile-policies.sql', import.meta.url), 'utf8');
  await onBench((client) => client.query(text));
}

/** Roles belong to the server, not to the database: it goes after the database has gone. */
export async function dropRole(client) {
  await client.query('drop role if exists accord_bench_viewer');
}
