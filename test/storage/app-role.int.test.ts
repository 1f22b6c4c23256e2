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

test('every session acts as the role of the application', async () => {
  const who = statement('select current_user as role');
  expect(await database.query(who, [])).toEqual([{ role: 'accord_app' }]);
  expect(await database.transact((em) => emQuery(em, who, []))).toEqual([{ role: 'accord_app' }]);
  expect(await database.orm.em.fork().execute('select current_user as role')).toEqual([{ role: 'accord_app' }]);
});

test.each([
  ['change a fact', `update fact set type = 'other'`],
  ['delete a fact', 'delete from fact'],
  ['empty the facts', 'truncate fact'],
  ['make a table', 'create table mine (id int)'],
  ['drop a table', 'drop table fact'],
  ['list a migration as applied', `insert into accord_migration (name) values ('x')`],
  ['make a role', 'create role mine'],
])('it cannot %s', async (_what, sql) => {
  await expect(database.query(statement(sql), [])).rejects.toMatchObject(denied);
  await expect(database.transact((em) => emQuery(em, statement(sql), []))).rejects.toMatchObject(denied);
});

test('and what it was granted it can do', async () => {
  const write = statement(`insert into series (name, last) values ('granted', 1) returning last`);
  expect(await database.query(write, [])).toEqual([{ last: 1 }]);
});
