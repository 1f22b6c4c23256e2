import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Client } from 'pg';
import type { Database } from '../../src/storage/database.ts';
import { emQuery } from '../../src/storage/em-query.ts';
import { settingsStatement } from '../../src/storage/settings.ts';
import { statement } from '../../src/storage/statement.ts';
import { testServerUrl, urlOfDatabase } from '../support/postgres-url.ts';
import { openTestDatabase } from '../support/test-database.ts';

const hot = statement('select $1::int + 1 as next');
const ownPid = statement('select pg_backend_pid() as pid');

let database: Database;

beforeEach(async () => {
  database = await openTestDatabase({ poolSize: 1, statementTimeout: 300 });
});
afterEach(() => database.close());

describe('a statement', () => {
  const prepared = statement('select name, statement as text from pg_prepared_statements order by name');

  test('is prepared once on a connection, under its name', async () => {
    for (const n of [1, 2, 3]) await database.query(hot, [n]);
    await database.query(hot, [4], { 'accord.agency': 'a' });
    await database.transact((em) => emQuery(em, hot, [5]));
    const names = (await database.query<{ name: string }>(prepared, [])).map(({ name }) => name);
    expect(names.filter((name) => name === hot.name)).toHaveLength(1);
    expect(names).toContain(settingsStatement.name);
    expect(names.every((name) => /^h?s_/.test(name))).toBe(true);
  });

  test('that fails costs no connection', async () => {
    const [before] = await database.query(ownPid, []);
    await expect(database.query(hot, ['no number'])).rejects.toMatchObject({ code: '22P02' });
    await expect(database.query(hot, ['no number'], { 'accord.agency': 'a' })).rejects.toThrow();
    expect(await database.query(ownPid, [])).toEqual([before]);
  });

  test('is cut off at its time limit', async () => {
    await expect(database.query(statement('select pg_sleep(5)'), [])).rejects.toMatchObject({ code: '57014' });
    await expect(database.query(hot, [1])).resolves.toEqual([{ next: 2 }]);
  });

  test('whose table was changed meanwhile fails once and then works', async () => {
    const [{ name }] = (await database.query<{ name: string }>(statement('select current_database() as name'), [])) as [
      { name: string },
    ];
    const all = statement('select * from series');
    await database.systemQuery(all, []);
    await onDatabase(urlOfDatabase(name), 'alter table series add column extra text');
    await expect(database.systemQuery(all, [])).rejects.toMatchObject({ code: '0A000' });
    await expect(database.systemQuery(all, [])).resolves.toEqual([]);
  });
});

describe('a connection that is lost', () => {
  test.each([1, 2, 3])('inside a transaction is replaced (time %i)', async () => {
    const work = database.transact(async (em) => {
      const [own] = await emQuery<{ pid: number }>(em, ownPid, []);
      await onDatabase(testServerUrl, `select pg_terminate_backend(${own!.pid})`);
      await emQuery(em, hot, [1]);
    });
    await expect(work).rejects.toThrow();
    await expect(database.query(hot, [1])).resolves.toEqual([{ next: 2 }]);
  });

  test('while idle is replaced', async () => {
    const [own] = await database.query<{ pid: number }>(ownPid, []);
    await onDatabase(testServerUrl, `select pg_terminate_backend(${own!.pid})`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await expect(database.query(hot, [1])).resolves.toEqual([{ next: 2 }]);
  });
});

test('a session says who it is and never sits in a transaction for long', async () => {
  const settings = statement(`select name, setting from pg_settings where name = any($1) order by lower(name)`);
  const names = ['application_name', 'idle_in_transaction_session_timeout', 'statement_timeout', 'TimeZone'];
  expect(await database.query(settings, [names])).toEqual([
    { name: 'application_name', setting: 'accord' },
    { name: 'idle_in_transaction_session_timeout', setting: '10000' },
    { name: 'statement_timeout', setting: '300' },
    { name: 'TimeZone', setting: 'UTC' },
  ]);
});

async function onDatabase(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
