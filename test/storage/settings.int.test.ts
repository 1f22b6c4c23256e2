import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Database } from '../../src/storage/database.ts';
import { statement } from '../../src/storage/statement.ts';
import { openTestDatabase } from '../support/test-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const asked = `select current_setting('accord.agency', true) as agency`;

test.each([
  ['a statement that is kept prepared', statement(asked)],
  ['a statement without a name', { name: '', text: asked }],
])('the settings travel with %s, with values and without', async (_what, plain) => {
  const settings = { 'accord.agency': 'agy_one' };
  expect(await database.query(plain, [], settings)).toEqual([{ agency: 'agy_one' }]);
  const valued = { name: plain.name && `${plain.name}v`, text: `${asked}, $1::text as said` };
  expect(await database.query(valued, ['x'], settings)).toEqual([{ agency: 'agy_one', said: 'x' }]);
  const [left] = await database.query<{ agency: string | null }>(plain, []);
  expect(left!.agency || null).toBeNull();
});
