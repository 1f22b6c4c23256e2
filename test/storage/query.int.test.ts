import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../../src/storage/database.ts';
import { statement } from '../../src/storage/statement.ts';
import { openTestDatabase } from '../support/test-database.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('what a query gives', () => {
  const instant = new Date('2026-03-02T01:02:03.456Z');
  const table: [what: string, sql: string, params: unknown[], value: unknown][] = [
    ['an instant is a Date', '$1::timestamptz', [instant], instant],
    ['an instant given as ISO text is a Date too', '$1::timestamptz', ['2026-03-02T09:02:03.456+08:00'], instant],
    ['a calendar date is text, whatever the time zone', `'2026-03-02'::date`, [], '2026-03-02'],
    [
      'an instant inside JSON is ISO text in UTC',
      `json_build_object('at', $1::timestamptz)`,
      [instant],
      { at: '2026-03-02T01:02:03.456+00:00' },
    ],
    ['JSON is parsed once', `'{"a":["b",null,1.5]}'::jsonb`, [], { a: ['b', null, 1.5] }],
    ['JSON cast to text stays text', `'{"a": 1}'::json::text`, [], '{"a": 1}'],
    ['a JSON parameter goes in as text', '$1::jsonb', ['{"a":1}'], { a: 1 }],
    ['a bigint is a number while it is safe', '9007199254740991::bigint', [], 9007199254740991],
    ['a bigint beyond that keeps its digits', '9007199254740993::bigint', [], 9007199254740993n],
    ['a count is a number', '(select count(*) from generate_series(1, 3))', [], 3],
    ['a numeric keeps its zeros', '1.50::numeric', [], '1.50'],
    ['a float is a number', '1.5::float8', [], 1.5],
    ['a boolean is a boolean', 'true', [], true],
    ['null is null', 'null::text', [], null],
    ['an interval is text', `'1 day'::interval`, [], '1 day'],
    ['bytes are a Buffer', `'\\x00ff'::bytea`, [], Buffer.from([0, 255])],
    ['an array of texts', `array['a,b', null, '"c"\\', '', 'null']`, [], ['a,b', null, '"c"\\', '', 'null']],
    [
      'an array of arrays',
      'array[[1, 2], [3, 4]]',
      [],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    ['an empty array', `'{}'::text[]`, [], []],
    ['an array of instants', 'array[$1::timestamptz]', [instant], [instant]],
    ['an array of dates', `array['2026-03-02'::date]`, [], ['2026-03-02']],
    ['an array parameter', '$1::text[]', [['x', 'y"z']], ['x', 'y"z']],
    ['Chinese text, rare characters included', '$1::text', ['㐂𠮷劳动争议'], '㐂𠮷劳动争议'],
    [
      'today in Shanghai',
      `($1::timestamptz at time zone 'Asia/Shanghai')::date`,
      ['2026-03-01T20:00:00Z'],
      '2026-03-02',
    ],
  ];

  test.each(table)('%s', async (_what, sql, params, value) => {
    expect(await database.query(statement(`select ${sql} as value`), params)).toEqual([{ value }]);
  });
});

describe('settings of a query', () => {
  const read = statement(`select current_setting('accord.agency', true) as agency, current_user as role`);

  test('hold for that statement, in a read-only transaction, and are gone after it', async () => {
    const rows = await database.query(read, [], { 'accord.agency': 'agy_"1\\' });
    expect(rows).toEqual([{ agency: 'agy_"1\\', role: 'accord_reader' }]);
    const [after] = await database.query<{ agency: string | null }>(read, []);
    expect(after?.agency || null).toBeNull();
  });

  test('do not let the statement write', async () => {
    const write = statement(`insert into agency (id, name_zh, name_en, type, level, region, capacities)
      values ('a', '', '', '', '', '', '{}')`);
    await expect(database.query(write, [], { 'accord.agency': 'x' })).rejects.toMatchObject({ code: '25006' });
  });

  test('are not carried over from a statement that failed', async () => {
    const fail = statement('select 1 / $1::int as value');
    await expect(database.query(fail, [0], { 'accord.agency': 'leak' })).rejects.toMatchObject({ code: '22012' });
    const rows = await database.query<{ agency: string | null }>(read, []);
    expect(rows[0]!.agency || null).toBeNull();
  });
});

test('ping answers', async () => {
  await expect(database.ping()).resolves.toBeUndefined();
});
