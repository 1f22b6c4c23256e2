import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../../src/storage/database.ts';
import { emQuery } from '../../src/storage/em-query.ts';
import { statement } from '../../src/storage/statement.ts';
import { openTestDatabase } from '../support/test-database.ts';

const denied = { code: '42501' };

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const who = statement('select current_user as role');

test('every session starts as the reader, and the hub and every transaction act as the application', async () => {
  expect(await database.query(who, [])).toEqual([{ role: 'accord_reader' }]);
  expect(await database.orm.em.fork().execute('select current_user as role')).toEqual([{ role: 'accord_reader' }]);
  expect(await database.systemQuery(who, [])).toEqual([{ role: 'accord_app' }]);
  expect(await database.transact((em) => emQuery(em, who, []))).toEqual([{ role: 'accord_app' }]);
  expect(await database.query(who, [])).toEqual([{ role: 'accord_reader' }]);
});

test.each([
  ['change a fact', `update fact set type = 'other'`],
  ['delete a fact', 'delete from fact'],
  ['empty the facts', 'truncate fact'],
  ['make a table', 'create table mine (id int)'],
  ['drop a table', 'drop table fact'],
  ['list a migration as applied', `insert into accord_migration (name) values ('x')`],
  ['make a role', 'create role mine'],
  ['take down a policy', 'drop policy fact_reader on fact'],
  ['take down the wall of a table', 'alter table fact disable row level security'],
])('the application cannot %s', async (_what, sql) => {
  await expect(database.systemQuery(statement(sql), [])).rejects.toMatchObject(denied);
  await expect(database.transact((em) => emQuery(em, statement(sql), []))).rejects.toMatchObject(denied);
});

test('and what it was granted it can do', async () => {
  const write = statement(`insert into series (name, last) values ('granted', 1) returning last`);
  expect(await database.systemQuery(write, [])).toEqual([{ last: 1 }]);
});
