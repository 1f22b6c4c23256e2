import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PGlite } from '@electric-sql/pglite';
import { PreparedSession } from '../../src/storage/pglite/prepared-session.ts';
import { statement } from '../../src/storage/statement.ts';

let pglite: PGlite;
let session: PreparedSession;

beforeAll(async () => {
  pglite = await PGlite.create();
  session = new PreparedSession(pglite);
}, 60_000);
afterAll(() => pglite.close());

const prepared = async (): Promise<string[]> =>
  (await pglite.query<{ name: string }>('select name from pg_prepared_statements')).rows.map(({ name }) => name);

describe('the only session of the embedded database', () => {
  test('parses a statement once', async () => {
    const each = statement('select $1::int + 1 as next, $2::text[] as list, null::text as none');
    expect(await session.query(each, [1, ['a', 'b,"c']])).toEqual([{ next: 2, list: ['a', 'b,"c'], none: null }]);
    expect(await session.query(each, [2, null])).toEqual([{ next: 3, list: null, none: null }]);
    expect(await prepared()).toEqual([each.name]);
  });

  test('holds settings for one statement and no longer', async () => {
    const asked = statement(`select current_setting('accord.staff', true) as staff`);
    expect(await session.query(asked, [], { 'accord.staff': 'stf_1' })).toEqual([{ staff: 'stf_1' }]);
    expect(await session.query(asked, [])).toEqual([{ staff: '' }]);
  });

  test('is as good as before after a statement that fails, whether in settings, in its text or in its values', async () => {
    const good = statement('select 1 as one');
    const wrong = [
      session.query(good, [], { transaction_isolation: 'none' }),
      session.query(statement('select nothing from nowhere'), []),
      session.query(statement('select 1 / $1::int as quotient'), [0]),
      session.query(statement('select $1::int as number'), ['many']),
    ];
    const codes = (await Promise.allSettled(wrong)).map((each) =>
      each.status === 'rejected' ? (each.reason as { code: string }).code : 'none',
    );
    expect(codes).toEqual(['22023', '42P01', '22012', '22P02']);
    expect(await session.query(good, [], { 'accord.staff': 'stf_1' })).toEqual([{ one: 1 }]);
  });

  test('prepares anew what a change of the schema made stale', async () => {
    await pglite.exec('create table changing (a int); insert into changing values (1)');
    const all = statement('select * from changing');
    expect(await session.query(all, [])).toEqual([{ a: 1 }]);
    await pglite.exec('alter table changing add column b int');
    await expect(session.query(all, [])).rejects.toMatchObject({ code: '0A000' });
    expect(await session.query(all, [])).toEqual([{ a: 1, b: null }]);
  });

  test('keeps no more than two hundred, the latest used', async () => {
    const first = statement('select 0 as n');
    await session.query(first, []);
    for (let n = 1; n <= 250; n++) {
      await session.query(statement(`select ${n} as n`), []);
      if (n % 50 === 0) await session.query(first, []);
    }
    const names = await prepared();
    expect(names).toHaveLength(200);
    expect(names).toContain(first.name);
  });

  test('prepares what has no name each time and keeps nothing of it', async () => {
    const before = await prepared();
    expect(await session.query({ name: '', text: 'select $1::text as said' }, ['once'])).toEqual([{ said: 'once' }]);
    expect(await prepared()).toEqual(before);
  });
});
