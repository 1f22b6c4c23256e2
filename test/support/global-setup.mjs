// Runs once before the `db` project: makes the migrated database every test file starts from.
import { execFileSync } from 'node:child_process';
import { createHash, randomInt } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

const root = join(import.meta.dirname, '../..');

export default async function globalSetup() {
  if (process.env.ACCORD_TEST_ENGINE === 'postgres') await preparePostgres();
  else preparePglite();
}

/** Kept from run to run under a name that changes with the source. */
function preparePglite() {
  const file = join(root, `node_modules/.cache/accord/template-${sourceHash()}.tar`);
  if (!existsSync(file)) makeTemplate('pglite', file);
  process.env.ACCORD_TEST_TEMPLATE = file;
}

/**
 * Databases of a run carry its number, and the run holds the advisory lock of that number while it lives: what belongs
 * to a number nobody holds is left over, and is dropped.
 */
async function preparePostgres() {
  const url = process.env.ACCORD_TEST_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres';
  const keeper = new pg.Client({ connectionString: url, application_name: 'accord-test' });
  await keeper.connect();
  const run = randomInt(1, 2 ** 31 - 1);
  await keeper.query('select pg_advisory_lock($1, $2)', [lockClass, run]);
  await dropLeftovers(keeper);

  const template = `accord_test_${run}_template`;
  await keeper.query(`create database ${template}`);
  makeTemplate('postgres', template);
  process.env.ACCORD_TEST_TEMPLATE = template;
  globalThis.accordTestKeeper = { keeper, run };
}

/** First half of the advisory lock's key: "acrd". */
export const lockClass = 0x61637264;

async function dropLeftovers(client) {
  const { rows } = await client.query(
    `select datname as name, split_part(datname, '_', 3)::int as run
       from pg_database where datname ~ '^accord_test_[0-9]+_'`,
  );
  for (const { name, run } of rows) {
    const free = await client.query('select pg_try_advisory_lock($1, $2) as free', [lockClass, run]);
    if (!free.rows[0].free) continue;
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query('select pg_advisory_unlock($1, $2)', [lockClass, run]);
  }
}

/** Drops every database of a run; called by global-teardown.mjs. */
export async function dropRun({ keeper, run }) {
  const { rows } = await keeper.query(`select datname as name from pg_database where datname like $1`, [
    `accord\\_test\\_${run}\\_%`,
  ]);
  for (const { name } of rows) await keeper.query(`drop database if exists ${name} with (force)`);
  await keeper.end();
}

function makeTemplate(engine, target) {
  const script = join(root, 'test/support/make-templates.ts');
  const args = ['--import', join(root, 'scripts/register-swc.mjs'), script, engine, target];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}

/** Everything a migration might read: the source, the seeds, and the packages. */
function sourceHash() {
  const hash = createHash('sha256');
  const files = globSync(['src/**/*.ts', 'seeds/**/*.ts', 'package-lock.json'], { cwd: root }).sort();
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 16);
}
