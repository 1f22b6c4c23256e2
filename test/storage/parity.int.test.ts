import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../../src/domain/agency/agency.ts';
import { judge } from '../../src/policy/judge.ts';
import { permissionNames, permissions } from '../../src/policy/permissions.ts';
import { prospectOf } from '../../src/policy/sight.ts';
import type { Database } from '../../src/storage/database.ts';
import { emQuery } from '../../src/storage/em-query.ts';
import { principalParams, rowFilter, sightOf, type FilterPlace } from '../../src/storage/row-filter.ts';
import { statement, type Statement } from '../../src/storage/statement.ts';
import { clientFor } from '../policy/clients.ts';
import { Dice } from '../policy/dice.ts';
import { makeWorld, type RowTable } from '../policy/parity-world.ts';
import { now } from '../policy/principals.ts';
import { openTestDatabase } from '../support/test-database.ts';

const world = makeWorld();
const ofRows = permissionNames.filter((name) => permissions[name].rows !== null);

/** Where the columns of each table stand, as the reads have them; facts and documents borrow from their referral. */
const places: Readonly<Record<RowTable, { readonly from: string; readonly place: FilterPlace }>> = {
  dispute: { from: '', place: { row: 'd' } },
  referral: { from: 'join referral t on t.dispute_id = d.id', place: { row: 't' } },
  fact: {
    from: 'join fact t on t.dispute_id = d.id left join referral r on r.id = t.referral_id',
    place: {
      row: 't',
      columns: { fromAgencyId: 'r.from_agency_id', toAgencyId: 'r.to_agency_id', isSent: 'r.sent_at is not null' },
    },
  },
  deadline: { from: 'join deadline t on t.dispute_id = d.id', place: { row: 't' } },
  document: {
    from: 'join document t on t.dispute_id = d.id left join referral r on r.id = t.referral_id',
    place: { row: 't', columns: { isSent: '(t.referral_id is null or r.sent_at is not null)' } },
  },
  note: { from: 'join note t on t.dispute_id = d.id', place: { row: 't' } },
  party: { from: 'join party t on t.dispute_id = d.id', place: { row: 't' } },
  claim: { from: 'join claim t on t.dispute_id = d.id', place: { row: 't' } },
  obligation: { from: 'join obligation t on t.dispute_id = d.id', place: { row: 't' } },
};

type Alter = (sql: string) => string;
const asItIs: Alter = (sql) => sql;

/** One statement for all permissions that speak of rows: which of them keep which row. */
function question(alterFilter: Alter, alterSight: Alter): Statement {
  const tables = Object.entries(places) as [RowTable, (typeof places)[RowTable]][];
  const selects = tables.map(([table, { from, place }]) => {
    const filters = ofRows
      .filter((name) => permissions[name].rows === table)
      .map((name) => `select '${name}' where ${alterFilter(rowFilter(name, place))}`);
    return `select ${place.row}.id, p.permission from dispute d ${alterSight(sightOf('d.id'))} ${from}
      cross join lateral (${filters.join(' union all ')}) as p (permission)`;
  });
  return statement(selects.join('\nunion all\n'));
}

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  const rows = Object.entries(world.rows).map(([table, list]) => [table, list.map(({ columns }) => columns)] as const);
  await database.transact(async (em) => {
    for (const [table, list] of [...Object.entries(world.around), ...rows]) {
      const columns = Object.keys(list[0]!).join(', ');
      const insert = `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`;
      await emQuery(em, statement(insert), [JSON.stringify(list)]);
    }
  });
}, 60_000);
afterAll(() => database.close());

/** What the database keeps for the principal, as `permission id`. */
async function kept(principal: Principal, asked: Statement): Promise<Set<string>> {
  const rows = await database.systemQuery<{ id: string; permission: string }>(asked, principalParams(principal, now));
  return new Set(rows.map(({ id, permission }) => `${permission} ${id}`));
}

/** What the judge says yes to, over the same rows. */
function allowed(principal: Principal): { readonly yes: Set<string>; readonly pairs: number } {
  const yes = new Set<string>();
  let pairs = 0;
  for (const name of ofRows) {
    for (const { columns, judged } of world.rows[permissions[name].rows!]) {
      pairs += 1;
      if (judge(name, principal, judged, now) === 'yes') yes.add(`${name} ${columns.id}`);
    }
  }
  return { yes, pairs };
}

interface Comparison {
  pairs: number;
  granted: Map<string, number>;
  /** Pairs on which judge and filter disagree. */
  disputed: string[];
}

/** Compares for one principal after the other; ends early once it has found `enough`. */
async function compare(
  principals: readonly Principal[],
  asked: Statement,
  enough: (disputed: readonly string[]) => boolean = () => false,
): Promise<Comparison> {
  const found: Comparison = { pairs: 0, granted: new Map(), disputed: [] };
  for (const principal of principals) {
    const rows = await kept(principal, asked);
    const { yes, pairs } = allowed(principal);
    found.pairs += pairs;
    for (const each of yes) {
      const [name = ''] = each.split(' ');
      found.granted.set(name, (found.granted.get(name) ?? 0) + 1);
      if (!rows.has(each)) found.disputed.push(`${each} ${principal.staffId}: the filter hides it`);
    }
    for (const each of rows)
      if (!yes.has(each)) found.disputed.push(`${each} ${principal.staffId}: the judge forbids it`);
    if (enough(found.disputed)) break;
  }
  return found;
}

describe('the row filter keeps exactly the rows the judge allows', () => {
  let found: Comparison;

  beforeAll(async () => {
    found = await compare(world.principals, question(asItIs, asItIs));
  }, 120_000);

  test('for every post at every type of agency, and every permission that speaks of rows', () => {
    expect(found.disputed).toEqual([]);
    expect(found.pairs).toBeGreaterThan(20_000);
  });

  test('S7: for a system that asks for each of them as well', async () => {
    const dice = new Dice(20_261_122);
    const through = await compare(
      world.principals.filter(() => dice.throw(6) === 0).map((person) => clientFor(person, dice)),
      question(asItIs, asItIs),
    );
    expect(through.disputed).toEqual([]);
    expect(through.granted.size).toBeGreaterThan(5);
  }, 120_000);

  test.each(ofRows)('%s was granted to some and kept from others', (name) => {
    const rows = world.rows[permissions[name].rows!].length * world.principals.length;
    expect(found.granted.get(name)).toBeGreaterThan(0);
    expect(found.granted.get(name)).toBeLessThan(rows);
  });
});

/** Principals that could see something, mixed: a hole in a filter shows with one of these. */
const seers = world.principals
  .filter((principal) => prospectOf(principal).parts.length > 0)
  .map((principal, index) => ({ principal, place: (index * 389) % 997 }))
  .sort((a, b) => a.place - b.place)
  .map(({ principal }) => principal);

describe('a filter that is off by one word is found', () => {
  /** One `or` for an `and`; where there is none, a group that is not looked at. */
  const spoil: Alter = (sql) =>
    sql.includes(' and ') ? sql.replace(' and ', ' or ') : sql.replace('<> 0', 'is not null');

  test('for each permission that speaks of rows', async () => {
    const unnoticed = (disputed: readonly string[]) => {
      const noticed = new Set(disputed.map((each) => each.split(' ')[0]));
      return ofRows.filter((name) => !noticed.has(name));
    };
    const { disputed } = await compare(seers, question(spoil, asItIs), (found) => unnoticed(found).length === 0);
    expect(unnoticed(disputed)).toEqual([]);
  }, 60_000);

  test.each<[string, string, string]>([
    ['forgets that a part can be one person’s', 'p.staff_id = $2', '$2::text is not null'],
    ['forgets that a part ends', 'p.to_at > $3::timestamptz', 'true'],
    ['counts the very instant a part ends', 'p.to_at > $3', 'p.to_at >= $3'],
    ['forgets that a part begins', 'p.from_at <= $3::timestamptz', 'true'],
    ['leaves out the very instant a part begins', 'p.from_at <= $3', 'p.from_at < $3'],
    ['opens what is for a purpose without its scope', '(g.u & p.scope)', 'g.u'],
    ['takes masked for full', 'g.f | (g.u & p.scope)), 0) as "full"', 'g.f | g.m | (g.u & p.scope)), 0) as "full"'],
    ['takes another agency’s part for one’s own', 'p.agency_id = $1', '$1::text is not null'],
    ['takes any part for any other', 'on g.part = p.role', 'on true'],
    ['takes a part of a dispute for the whole', 'bool_and(p.only_ids is not null)', 'false'],
    ['takes the whole for a part when both are held', 'bool_and(p.only_ids', 'bool_or(p.only_ids'],
    ['takes another dispute’s part for this one’s', 'p.dispute_id = d.id', 'true'],
    ['takes a lifted seal for one that lies', 'z.lifted_at is null', 'true'],
    ['hides from the holders, too', '$1 <> all(z.holder_ids)', '$1::text is not null'],
    ['lets a later seal take from the holders of an earlier one', 'e.id < z.id', 'false'],
    ['counts an earlier seal that was lifted', 'e.lifted_at is null', 'true'],
  ])(
    'as when sight %s',
    async (_what, from, to) => {
      const spoilt: Alter = (sql) => sql.replaceAll(from, to);
      expect(spoilt(sightOf('d.id'))).not.toBe(sightOf('d.id'));
      const { disputed } = await compare(seers, question(asItIs, spoilt), ({ length }) => length > 0);
      expect(disputed).not.toEqual([]);
    },
    60_000,
  );
});
