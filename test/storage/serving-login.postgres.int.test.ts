import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomInt } from 'node:crypto';
import { Client } from 'pg';
import { openDatabase } from '../../src/storage/open-database.ts';
import { servingLoginFaults } from '../../src/storage/serving-login.ts';
import { createTestDatabase, type TestServerDatabase } from '../support/test-database.ts';
import { testServerUrl } from '../support/postgres-url.ts';

const login = `accord_test_login_${randomInt(2 ** 40)}`;
let own: TestServerDatabase;

async function onServer(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  own = await createTestDatabase(process.env.ACCORD_TEST_TEMPLATE!);
  await onServer(testServerUrl, `create role ${login} login; grant accord_app, accord_reader to ${login}`);
});
afterAll(async () => {
  await onServer(own.url, `drop owned by ${login}`);
  await own.drop();
  await onServer(testServerUrl, `drop role ${login}`);
});

/** What is found wrong with a login, first words of the English. */
async function faultsOf(user: string | null): Promise<string[]> {
  const url = new URL(own.url);
  if (user) url.username = user;
  const database = await openDatabase({ url: url.href });
  try {
    return (await servingLoginFaults(database)).map(({ en }) => en);
  } finally {
    await database.close();
  }
}

test('a superuser, who owns the tables, does not serve in production', async () => {
  const found = await faultsOf(null);
  expect(found).toContainEqual(expect.stringContaining('is a superuser'));
  expect(found).toContainEqual(expect.stringContaining('owns tables'));
});

test('an ordinary login that holds the two roles does', async () => {
  expect(await faultsOf(login)).toEqual([]);
});

test.each([
  ['bypassrls', 'BYPASSRLS'],
  ['createrole', 'CREATEROLE'],
])('one with %s does not', async (attribute, said) => {
  await onServer(testServerUrl, `alter role ${login} ${attribute}`);
  expect(await faultsOf(login)).toEqual([expect.stringContaining(said)]);
  await onServer(testServerUrl, `alter role ${login} no${attribute}`);
  expect(await faultsOf(login)).toEqual([]);
});

test('nor does one that owns a single table', async () => {
  await onServer(own.url, `alter table series owner to ${login}`);
  expect(await faultsOf(login)).toEqual([expect.stringContaining('owns tables')]);
});
