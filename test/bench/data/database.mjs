// The bench database: made, filled and dropped again.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { counties, loadDirectory } from './directory.mjs';

const name = 'accord_bench';
const server = process.env.ACCORD_BENCH_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432';

/** URL of the bench database. */
export const benchUrl = (() => {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
})();

/** Runs work on one connection and closes it. */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000, options: '-c TimeZone=UTC' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export function onBench(work) {
  return withClient(benchUrl, work);
}

export function withServer(work) {
  return withClient(server, work);
}

/** Two runs at once would drop each other's database: the second is refused. The lock goes with the session. */
export async function lockServer() {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  const { rows } = await client.query(`select pg_try_advisory_lock(hashtext('${name}')) as mine`);
  if (rows[0].mine) return client;
  await client.end();
  throw new Error('another bench is at work on this server');
}

/** The server's version, or null when it does not answer. */
export async function serverVersion() {
  try {
    return await withServer(async (client) => (await client.query('show server_version')).rows[0].server_version);
  } catch {
    return null;
  }
}

export async function dropDatabase() {
  await withServer((client) => client.query(`drop database if exists ${name} with (force)`));
}

/** Creates the database, migrates it as an operator would, and fills it. */
export async function createDatabase(disputes, log) {
  await dropDatabase();
  await withServer((client) => client.query(`create database ${name}`));
  await promisify(execFile)(process.execPath, ['--import', './scripts/register-swc.mjs', 'src/cli/migrate.ts'], {
    env: { ...process.env, DATABASE_URL: benchUrl },
  });
  await onBench(async (client) => {
    await client.query('set session_replication_role = replica'); // no foreign-key trigger for each of millions of rows
    await client.query(
      'set maintenance_work_mem = "512MB"; set work_mem = "256MB"; set synchronous_commit = off; set jit = off',
    );
    await loadDirectory(client);
    for (const file of ['plan', 'disputes', 'referrals']) {
      const started = performance.now();
      const text = await readFile(new URL(`${file}.sql`, import.meta.url), 'utf8');
      await client.query(text.replaceAll('{disputes}', disputes).replaceAll('{counties}', counties));
      log(`  ${file}.sql ${Math.round(performance.now() - started)} ms`);
    }
    await client.query(`comment on schema bench is '${await fingerprint(disputes)}'`);
    await client.query('vacuum analyze');
    await client.query('checkpoint').catch(() => {}); // so that it does not fall into somebody's round
  });
}

/** Whether the database of an earlier run with `--keep` was made in just this way. */
export async function isFilled(disputes) {
  const made = await fingerprint(disputes);
  try {
    return await onBench(async (client) => {
      const { rows } = await client.query(`select obj_description('bench'::regnamespace) as text`);
      return rows[0].text === made;
    });
  } catch {
    return false;
  }
}

/** Stands for all that decides what the database holds: the size, the migrations, and the files here. */
async function fingerprint(disputes) {
  const hash = createHash('sha256').update(String(disputes));
  for (const folder of ['src/storage/migrations', 'test/bench/data', 'test/bench/targets']) {
    for (const file of (await readdir(folder)).sort()) hash.update(await readFile(`${folder}/${file}`));
  }
  return hash.digest('hex');
}
