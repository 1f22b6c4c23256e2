// Row-level security for PostGraphile alone: on while it is measured, off for the two others, who share the tables.
import { readFile } from 'node:fs/promises';
import { onBench } from '../data/database.mjs';

const tables = ['dispute', 'party', 'participation', 'referral', 'deadline', 'fact', 'court_case', 'mediation'];
const role = 'accord_bench_viewer';

export async function createPolicies() {
  const text = await readFile(new URL('graphile-policies.sql', import.meta.url), 'utf8');
  await onBench((client) => client.query(text));
}

export async function withPolicies(work) {
  const before = await onBench(async (client) => {
    const { rows } = await client.query(
      `select relname as name from pg_class where relname = any($1) and relrowsecurity`,
      [tables],
    );
    return rows.map(({ name }) => name);
  });
  const own = tables.filter((table) => !before.includes(table));
  const turn = (how) =>
    onBench((client) => client.query(own.map((table) => `alter table ${table} ${how} row level security`).join('; ')));
  await turn('enable');
  try {
    return await work();
  } finally {
    await turn('disable');
  }
}

/** Roles belong to the server, not to the database: it goes after the database has gone. */
export async function dropRole(client) {
  await client.query(`drop role if exists ${role}`);
}
