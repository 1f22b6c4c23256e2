import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Database } from '../../src/storage/database.ts';
import { SeriesRow } from '../../src/storage/entities/history.ts';
import { emQueries, emQuery } from '../../src/storage/em-query.ts';
import { statement } from '../../src/storage/statement.ts';
import { openTestDatabase } from '../support/test-database.ts';

const write = statement('insert into series (name, last) values ($1, $2) returning name, last');
const read = statement('select last from series where name = $1');

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe('a transaction', () => {
  test('commits what its work wrote, and gives what it returned', async () => {
    const rows = await database.transact((em) => emQuery(em, write, ['committed', 1]));
    expect(rows).toEqual([{ name: 'committed', last: 1 }]);
    expect(await database.systemQuery(read, ['committed'])).toEqual([{ last: 1 }]);
  });

  test('leaves nothing behind when its work throws', async () => {
    const work = database.transact(async (em) => {
      await emQuery(em, write, ['undone', 1]);
      throw new Error('on second thought');
    });
    await expect(work).rejects.toThrow('on second thought');
    expect(await database.systemQuery(read, ['undone'])).toEqual([]);
  });

  test('sees its own writes, and others do not before it commits', async () => {
    await database.transact(async (em) => {
      await emQuery(em, write, ['own', 7]);
      expect(await emQuery(em, read, ['own'])).toEqual([{ last: 7 }]);
    });
  });

  test('runs statements that need no answer of each other together, in order', async () => {
    const answers = await database.transact((em) =>
      emQueries(em, [
        [write, ['first', 1]],
        [read, ['first']],
        [statement('update series set last = 2 where name = $1'), ['first']],
        [read, ['first']],
      ]),
    );
    expect(answers).toEqual([[{ name: 'first', last: 1 }], [{ last: 1 }], [], [{ last: 2 }]]);
  });

  test('is lost as a whole when one of them fails', async () => {
    const work = database.transact((em) =>
      emQueries(em, [
        [write, ['whole', 1]],
        [write, ['whole', 1]],
        [read, ['whole']],
      ]),
    );
    await expect(work).rejects.toMatchObject({ code: '23505' });
    expect(await database.systemQuery(read, ['whole'])).toEqual([]);
  });

  test('undoes only its inner part when that part alone fails', async () => {
    await database.transact(async (em) => {
      await emQuery(em, write, ['outer', 1]);
      const inner = em.transactional(async (own) => {
        await emQuery(own, write, ['inner', 1]);
        throw new Error('inner');
      });
      await expect(inner).rejects.toThrow('inner');
    });
    expect(await database.systemQuery(read, ['outer'])).toHaveLength(1);
    expect(await database.systemQuery(read, ['inner'])).toHaveLength(0);
  });

  test('holds its settings to its end', async () => {
    const setting = statement(`select current_setting('accord.agency', true) as agency`);
    const settings = { 'accord.agency': `o'clock` };
    const inside = await database.transact((em) => emQuery(em, setting, []), { settings });
    expect(inside).toEqual([{ agency: `o'clock` }]);
    const [after] = await database.systemQuery<{ agency: string | null }>(setting, []);
    expect(after?.agency || null).toBeNull();
  });

  test('reads columns as a query does', async () => {
    const all = statement(`select $1::timestamptz as at, '{"a":1}'::jsonb as body, 12::bigint as count`);
    const at = new Date('2026-03-02T01:02:03.456Z');
    expect(await database.transact((em) => emQuery(em, all, [at]))).toEqual([{ at, body: { a: 1 }, count: 12 }]);
  });

  test('that is read-only cannot write', async () => {
    const work = database.transact((em) => emQuery(em, write, ['read only', 1]), { readOnly: true });
    await expect(work).rejects.toMatchObject({ code: '25006' });
  });
});

describe('reaching for another session inside a transaction throws at once', () => {
  const outside: [what: string, reach: () => Promise<unknown>][] = [
    ['a query of the database', () => database.query(read, ['x'])],
    ['a query of the hub', () => database.systemQuery(read, ['x'])],
    ['another transaction', () => database.transact(() => Promise.resolve())],
    ['a ping', () => database.ping()],
    ['a statement of another manager', () => database.orm.em.fork().execute('select 1')],
    ['an entity read by another manager', () => database.orm.em.fork().find(SeriesRow, {})],
    ['a transaction of another manager', () => database.orm.em.fork().begin()],
    ['the Kysely client of another manager', async () => database.orm.em.fork().getKysely()],
  ];

  test.each(outside)('%s', async (_what, reach) => {
    const work = database.transact(async (em) => {
      await emQuery(em, read, ['x']);
      await reach();
    });
    await expect(work).rejects.toMatchObject({ code: 'OUTSIDE_TRANSACTION' });
    // And the database serves on.
    await expect(database.ping()).resolves.toBeUndefined();
  });

  test('but beside it, in another flow, everything works', async () => {
    const [, answer] = await Promise.all([
      database.transact((em) => emQuery(em, read, ['x'])),
      database.systemQuery(statement('select 1 as one'), []),
      database.transact((em) => emQuery(em, read, ['x'])),
    ]);
    expect(answer).toEqual([{ one: 1 }]);
  });

  test('and work that outlives the transaction is free again', async () => {
    let later: Promise<unknown> = Promise.resolve();
    let finish = () => {};
    const finished = new Promise<void>((resolve) => (finish = resolve));
    await database.transact((em) => {
      later = finished.then(() => database.systemQuery(read, ['x']));
      return emQuery(em, read, ['x']);
    });
    finish();
    await expect(later).resolves.toEqual([]);
  });
});
