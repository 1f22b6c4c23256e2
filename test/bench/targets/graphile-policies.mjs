// Row-level security for PostGraphile alone: on while it is measured, off for the two others, who share the tables.
import { readFile } from 'node:fs/promises';
import { onBench } from '../data/database.mjs';

export async function createPolicies() {
  const text = await readFile(new URL('graphile-policies.sql', import.meta.url), 'utf8');
  await onBench((client) => client.query(text));
}

export async function withPolicies(work) {
  await turnPolicies('enable');
  try {
    return await work();
  } finally {
    await turnPolicies('disable');
  }
}

/** One table after the other, each in a transaction of its own: all at once could deadlock with a last request. */
export async function turnPolicies(how) {
  await onBench(async (client) => {
    const { rows } = await client.query('select name from bench.policed');
    for (const { name } of rows) await client.query(`alter table ${name} ${how} row level security`);
  });
}

/** Roles belong to the server, not to the database: it goes after the database has gone. */
export async function dropRole(client) {
  await client.query('drop role if exists accord_bench_viewer');
}
