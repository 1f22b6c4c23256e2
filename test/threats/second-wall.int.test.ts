import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { rowRegister } from '../../src/policy/row-register.ts';
import { appRole, readerRole } from '../../src/storage/app-role.ts';
import type { Database } from '../../src/storage/database.ts';
import { emQuery } from '../../src/storage/em-query.ts';
import { statement } from '../../src/storage/statement.ts';
import { windows } from '../../src/storage/row-windows.ts';
import { settingsOf, ViewedDatabase } from '../../src/storage/viewed-database.ts';
import { makeWorld } from '../policy/parity-world.ts';
import { now } from '../policy/principals.ts';
import { otherRows } from '../policy/row-world.ts';
import { openTestDatabase } from '../support/test-database.ts';

const world = makeWorld();
const tables = Object.keys(rowRegister);
const open = tables.filter((table) => rowRegister[table]!.of !== 'HUB');
const denied = { code: '42501' };
const [caller] = world.principals;
const asCaller = settingsOf({ principal: caller!, now });

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  const made = await otherRows(database, world, 2);
  const rows = Object.entries(world.rows).map(([table, list]) => [table, list.map(({ columns }) => columns)] as const);
  await database.transact(
    async (em) => {
      for (const [table, list] of [...Object.entries(world.around), ...rows, ...Object.entries(made)]) {
        const columns = [...new Set(list.flatMap((row) => Object.keys(row)))].join(', ');
        const insert = `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json) on conflict do nothing`;
        await emQuery(em, statement(insert), [JSON.stringify(list)]);
      }
    },
    { settings: { role: 'none', session_replication_role: 'replica' } },
  );
}, 120_000);
afterAll(() => database.close());

async function count(table: string, as: 'reader' | 'hub'): Promise<number> {
  const sql = statement(`select count(*)::int as n from ${table}`);
  const [row] = await (as === 'hub'
    ? database.systemQuery<{ n: number }>(sql, [])
    : database.query<{ n: number }>(sql, []));
  return row!.n;
}

describe('a reader whose settings were forgotten', () => {
  test.each(open)('is shown no row of %s', async (table) => {
    expect(await count(table, 'reader')).toBe(0);
    expect(await count(table, 'hub')).toBeGreaterThan(0);
  });

  test.each(Object.keys(windows))('is shown nothing through the window %s', async (window) => {
    expect(await count(window, 'reader')).toBe(0);
  });

  test.each(tables.filter((table) => rowRegister[table]!.of === 'HUB'))('may not ask for %s at all', async (table) => {
    await expect(database.query(statement(`select 1 from ${table}`), [])).rejects.toMatchObject(denied);
  });

  test('is shown no row after another’s statement on the same connection', async () => {
    const sql = statement('select count(*)::int as n from agency');
    expect(await database.query(sql, [], asCaller)).not.toEqual([{ n: 0 }]);
    expect(await database.query(sql, [])).toEqual([{ n: 0 }]);
  });
});

describe('S19: an agency that would write itself into a dispute', () => {
  const part = `insert into participation (id, dispute_id, agency_id, role, basis_law, basis_article, basis_version, scope, from_at)
    values ('x', 'dsp_0', '${caller!.agencyId}', 'HANDLER', 'x', 'x', 'x', 2097151, now())`;
  const writes: readonly [string, string][] = [
    ['with a part of its own', part],
    ['by widening a part it has', `update participation set scope = 2097151 where agency_id = '${caller!.agencyId}'`],
    ['by prolonging one', `update participation set to_at = null where agency_id = '${caller!.agencyId}'`],
    ['by ending somebody else’s', 'delete from participation'],
  ];

  test.each(writes)('S19: is denied %s', async (_how, sql) => {
    const before = await database.systemQuery(statement('select * from participation order by id'), []);
    const viewed = new ViewedDatabase(database, { principal: caller!, now });
    // A caller's statements may not write at all; the role may not either, where somebody forgets to say so.
    await expect(viewed.query(statement(sql), [])).rejects.toMatchObject({ code: '25006' });
    const asReader = database.transact((em) => emQuery(em, statement(sql), []), { settings: { ...asCaller } });
    await expect(asReader).rejects.toMatchObject(denied);
    expect(await database.systemQuery(statement('select * from participation order by id'), [])).toEqual(before);
  });

  test.each(open)('S19: writes no row of %s', async (table) => {
    for (const verb of ['insert', 'update', 'delete', 'truncate', 'references', 'trigger']) {
      const [row] = await database.systemQuery<{ may: boolean }>(
        statement(`select has_table_privilege($1, $2, $3) as may`),
        [readerRole, table, verb],
      );
      expect([verb, row!.may]).toEqual([verb, false]);
    }
  });
});

describe('the catalogue', () => {
  const named = statement(`select c.relname as name, c.relrowsecurity as walled,
      (select count(*)::int from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname and '${readerRole}' = any(p.roles)) as policies,
      (select coalesce(bool_and(p.with_check is not null), false) from pg_policies p
        where p.schemaname = 'public' and p.tablename = c.relname and '${appRole}' = any(p.roles)) as checked
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`);

  test('knows the tables of the register and no others', async () => {
    const found = await database.systemQuery<{ name: string }>(named, []);
    expect(found.map(({ name }) => name).sort()).toEqual([...tables].sort());
  });

  test('has a wall on every table, and a policy for the reader where there is one to be', async () => {
    const found = await database.systemQuery<{ name: string; walled: boolean; policies: number; checked: boolean }>(
      named,
      [],
    );
    const wanted = found.map(({ name }) => ({
      name,
      walled: true,
      policies: rowRegister[name]!.of === 'HUB' ? 0 : 1,
      checked: true,
    }));
    expect(found).toEqual(wanted);
  });

  test('has nobody own anything whom a session acts as, and lets neither role past a policy', async () => {
    const asked =
      statement(`select rolname as name, rolcanlogin or rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty,
        exists (select from pg_class c where c.relowner = r.oid) as owns
      from pg_roles r where rolname in ('${appRole}', '${readerRole}') order by 1`);
    expect(await database.systemQuery(asked, [])).toEqual([
      { name: appRole, mighty: false, owns: false },
      { name: readerRole, mighty: false, owns: false },
    ]);
  });

  test('has no view of the program’s that nobody registered', async () => {
    const asked = statement(`select viewname as name from pg_views where schemaname = 'public' order by 1`);
    const found = await database.systemQuery<{ name: string }>(asked, []);
    expect(found.map(({ name }) => name)).toEqual(Object.keys(windows).sort());
  });
});
