import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { migrate } from '../../src/storage/migrate.ts';
import { migrations } from '../../src/storage/migrations/index.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createTestDatabase, type TestServerDatabase } from '../support/test-database.ts';

const names = migrations.map(({ name }) => name);

let server: TestServerDatabase;

beforeEach(async () => {
  server = await createTestDatabase();
});
afterEach(() => server.drop());

test('two migrators at once: one does it all, the other finds nothing to do', async () => {
  const applied = await Promise.all([migrate({ url: server.url }), migrate({ url: server.url })]);
  expect(applied.toSorted((a, b) => a.length - b.length)).toEqual([[], names]);
});

test('each name is told as it is applied, and a second run applies nothing', async () => {
  const told: string[] = [];
  await migrate({ url: server.url }, (name) => told.push(name));
  expect(told).toEqual(names);
  expect(await migrate({ url: server.url })).toEqual([]);
});

test('a database that was never migrated is not opened', async () => {
  await expect(openDatabase({ url: server.url })).rejects.toMatchObject({
    code: 'SCHEMA_BEHIND',
    message: expect.stringContaining('npm run migrate'),
  });
});

test('unless it is asked to be migrated on the way', async () => {
  const database = await openDatabase({ url: server.url, pendingMigrations: 'apply' });
  await expect(database.ping()).resolves.toBeUndefined();
  await database.close();
});

test('a database of newer code is neither opened nor migrated', async () => {
  await migrate({ url: server.url });
  await run(`insert into accord_migration (name) values ('Migration20990101000000_add_the_future')`);
  const unknown = { code: 'SCHEMA_UNKNOWN', message: expect.stringContaining('add_the_future') };
  await expect(openDatabase({ url: server.url })).rejects.toMatchObject(unknown);
  await expect(migrate({ url: server.url })).rejects.toMatchObject(unknown);
});

test('a migration that fails leaves the database behind, not half changed', async () => {
  await migrate({ url: server.url });
  await run(`delete from accord_migration where name = '${names.at(-1)}'`);
  // Its tables or columns are there already, so it must fail.
  const there = { code: expect.stringMatching(/^(42P07|42701)$/) };
  await expect(migrate({ url: server.url })).rejects.toMatchObject(there);
  await expect(openDatabase({ url: server.url })).rejects.toMatchObject({ code: 'SCHEMA_BEHIND' });
});

test('a table that the hub at work has locked is tried again', async () => {
  await migrate({ url: server.url });
  const busy = run(`begin; lock table accord_migration; select pg_sleep(3.5); commit`);
  await expect(migrate({ url: server.url })).resolves.toEqual([]);
  await busy;
});

test('a login that is no member of the application role is refused, with the way out', async () => {
  await migrate({ url: server.url });
  const login = `accord_test_login_${process.pid}`;
  await run(`create role ${login} login password 'x'`);
  try {
    await run(`grant select on accord_migration to ${login}`);
    const url = new URL(server.url);
    url.username = login;
    url.password = 'x';
    await expect(openDatabase({ url: url.href })).rejects.toMatchObject({ code: 'ROLE_REFUSED' });
  } finally {
    await run(`drop owned by ${login}; drop role ${login}`);
  }
});

async function run(sql: string): Promise<void> {
  const client = new Client({ connectionString: server.url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
