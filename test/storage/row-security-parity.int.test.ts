import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Principal } from '../../src/domain/agency/agency.ts';
import { judge } from '../../src/policy/judge.ts';
import { rowRegister } from '../../src/policy/row-register.ts';
import { prospectOf } from '../../src/policy/sight.ts';
import { appRole } from '../../src/storage/app-role.ts';
import type { Database } from '../../src/storage/database.ts';
import { emQuery } from '../../src/storage/em-query.ts';
import { principalParams, sightOf } from '../../src/storage/row-filter.ts';
import { rowPredicate } from '../../src/storage/row-security.ts';
import { registerFilter } from '../../src/storage/row-sql.ts';
import { statement, type Statement } from '../../src/storage/statement.ts';
import { settingsOf } from '../../src/storage/viewed-database.ts';
import { makeWorld, type RowTable } from '../policy/parity-world.ts';
import type { Part } from '../policy/principals.ts';
import { now } from '../policy/principals.ts';
import { RowJudge, type Facts, type Row } from '../policy/row-judge.ts';
import { moreSeals, otherRows, otherTables } from '../policy/row-world.ts';
import { openTestDatabase } from '../support/test-database.ts';

const world = makeWorld();
const judged = Object.keys(world.rows) as RowTable[];

/** Tables whose rows are shown to somebody, and how a row of each is named. */
const shown = Object.keys(rowRegister).filter((table) => rowRegister[table]!.of !== 'HUB');
const keys: Readonly<Record<string, string>> = {
  alias: `t.agency_id || t.number`,
  holding: `t.dispute_id || t.seq`,
  party_contact: 't.party_id',
  party_identity: 't.party_id',
  remark: 't.fact_id',
  // Numbered by the database.
  webhook_delivery: 't.endpoint_id || t.event_id',
  idempotency: 't.agency_id || t.staff_id || t.client_id || t.operation || t.key',
};
const keyOf = (table: string) => keys[table] ?? 't.id';

let database: Database;
let rows: Record<string, readonly Row[]>;

beforeAll(async () => {
  database = await openTestDatabase();
  const made = await otherRows(database, world, 4);
  const ofWorld = Object.fromEntries(judged.map((table) => [table, world.rows[table].map(({ columns }) => columns)]));
  rows = { ...world.around, ...ofWorld, ...made };
  rows['seal'] = [...(rows['seal'] ?? []), ...moreSeals(world)];
  // As the login itself, which may leave foreign keys unchecked: of an agency's own record only the row matters here.
  await database.transact(
    async (em) => {
      for (const [table, list] of Object.entries(rows)) {
        const columns = [...new Set(list.flatMap((row) => Object.keys(row)))].join(', ');
        // What some unique index has no room for is no row of the world.
        const insert = `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)
          on conflict do nothing returning ${keyOf(table).replaceAll('t.', `${table}.`)} as name`;
        const kept = new Set(
          (await emQuery<{ name: string }>(em, statement(insert), [JSON.stringify(list)])).map(({ name }) => name),
        );
        rows[table] = list.filter((row) => kept.has(named(table, row)));
      }
    },
    { settings: { role: 'none', session_replication_role: 'replica' } },
  );
}, 120_000);
afterAll(() => database.close());

const named = (table: string, row: Row) => {
  if (table === 'alias') return `${row['agency_id'] as string}${row['number'] as string}`;
  if (table === 'idempotency')
    return ['agency_id', 'staff_id', 'client_id', 'operation', 'key'].map((column) => row[column] as string).join('');
  if (table === 'webhook_delivery') return `${row['endpoint_id'] as string}${row['event_id'] as string}`;
  if (table === 'holding') return `${row['dispute_id'] as string}${row['seq'] as number}`;
  return (row['party_id'] && /^party_/.test(table) ? row['party_id'] : (row['id'] ?? row['fact_id'])) as string;
};

const facts = (): Facts => ({
  rows,
  partsOf: (disputeId) =>
    (rows['participation'] as Record<string, unknown>[])
      .filter((row) => row['dispute_id'] === disputeId)
      .map((row) => ({
        ...({ agencyId: row['agency_id'], staffId: row['staff_id'], role: row['role'] } as Part),
        ...({ scope: row['scope'], from: row['from_at'], to: row['to_at'], only: row['only_ids'] } as Part),
        partyId: row['party_id'] as string | null,
      })),
  permitted: (by, { table, row }, principal) => {
    const of = judged.includes(table as RowTable) ? world.rows[table as RowTable] : [];
    const known = of.find(({ columns }) => columns.id === row['id'])?.judged ?? {
      agencyId: row['agency_id'] as string,
    };
    return judge(by, principal, known, now) === 'yes';
  },
});

/** What row-level security leaves of every table, under a spoilt policy or the real one. */
async function leftTo(principal: Principal, asked: Statement, role?: string): Promise<Set<string>> {
  const settings = { ...settingsOf({ principal, now }), ...(role ? { role } : {}) };
  const params = role ? principalParams(principal, now) : [];
  const found = await database.query<{ name: string }>(asked, params, settings);
  return new Set(found.map(({ name }) => name));
}

const bare = (tables: readonly string[]) =>
  statement(tables.map((table) => `select '${table} ' || ${keyOf(table)} as name from ${table} t`).join(' union all '));

/** The filter the reads have of the register of rows, for what belongs to a dispute and is not judged by a permission. */
const filtered = () =>
  shown.filter((table) => {
    const rule = rowRegister[table]!;
    return rule.of === 'DISPUTE' && rule.when.kind !== 'permitted' && rule.column === 'dispute_id';
  });
const byFilter = () =>
  statement(
    filtered()
      .map(
        (table) =>
          `select '${table} ' || ${keyOf(table)} as name from dispute d ${sightOf('d.id')} join ${table} t on t.dispute_id = d.id where ${registerFilter(table, 't')}`,
      )
      .join(' union all '),
  );

interface Comparison {
  pairs: number;
  readonly granted: Map<string, number>;
  readonly disputed: string[];
}

async function compare(
  principals: readonly Principal[],
  { tables, ask }: { tables: readonly string[]; ask: (principal: Principal) => Promise<Set<string>> },
  enough: (disputed: readonly string[]) => boolean = () => false,
): Promise<Comparison> {
  const found: Comparison = { pairs: 0, granted: new Map(), disputed: [] };
  for (const principal of principals) {
    const left = await ask(principal);
    const judge = new RowJudge(facts(), principal);
    for (const table of tables) {
      for (const row of rows[table]!) {
        const name = `${table} ${named(table, row)}`;
        const yes = judge.shows(table, row);
        found.pairs += 1;
        if (yes) found.granted.set(table, (found.granted.get(table) ?? 0) + 1);
        if (yes !== left.has(name)) found.disputed.push(`${name} ${principal.staffId}: ${yes ? 'hidden' : 'leaked'}`);
      }
    }
    if (enough(found.disputed)) break;
  }
  return found;
}

/** Principals that could see something, mixed, and then some that could not. */
const mixed = world.principals
  .map((principal, index) => ({ principal, place: (index * 389) % 997 }))
  .sort((a, b) => a.place - b.place)
  .map(({ principal }) => principal);
const seers = mixed.filter((principal) => prospectOf(principal).parts.length > 0);
const others = mixed.filter((principal) => prospectOf(principal).parts.length === 0);
const asked = [...seers.slice(0, 220), ...others.slice(0, 20)];
/** Who handles an inspection of the world; a whistle-blower is shown to nobody else. */
const handlers = () => {
  const ids = new Set(rows['inspection_informant']!.map((row) => row['handler_id']));
  return world.principals.filter(({ staffId }) => ids.has(staffId));
};

describe('row-level security shows exactly the rows the register gives', () => {
  let found: Comparison;

  beforeAll(async () => {
    const all = bare(shown);
    found = await compare([...new Set([...handlers(), ...asked])], {
      tables: shown,
      ask: (principal) => leftTo(principal, all),
    });
    console.log(`row-level security: ${found.pairs} pairs of principal and row, ${found.disputed.length} disputed`);
  }, 300_000);

  test('to every principal of every table, over 100,000 pairs and more', () => {
    expect(found.disputed.slice(0, 40)).toEqual([]);
    expect(found.pairs).toBeGreaterThan(100_000);
  });

  test.each(shown)('%s was shown to some', (table) => {
    expect(found.granted.get(table)).toBeGreaterThan(0);
  });
});

test('and the filter of the reads, taken from the same register, keeps the same rows', async () => {
  const byReads = byFilter();
  const found = await compare(seers.slice(0, 150), {
    tables: filtered(),
    ask: (principal) => leftTo(principal, byReads, appRole),
  });
  console.log(`filters of the reads: ${found.pairs} pairs, ${found.disputed.length} disputed`);
  expect(found.disputed.slice(0, 40)).toEqual([]);
}, 300_000);

/** One `or` for an `and`; where there is none, what nobody finds is shown, or another's is taken for one's own. */
function spoil(predicate: string): string {
  if (predicate.includes(' and ')) return predicate.replace(' and ', ' or ');
  if (predicate.includes('<> 0')) return predicate.replace('<> 0', 'is not null');
  return predicate.startsWith('coalesce((select')
    ? predicate.replace(/false\)$/, 'true)')
    : predicate.replace(' = ', ' <> ');
}

describe('a policy that is off by one word is found', () => {
  const loosened = shown.filter((table) => !['SIGNED_IN'].includes(rowRegister[table]!.of));

  test.each(loosened)(
    'on %s',
    async (table) => {
      const real = rowPredicate(table, table);
      const spoilt = spoil(real);
      expect(spoilt).not.toBe(real);
      const change = (predicate: string) =>
        database.transact(
          (em) => emQuery(em, statement(`alter policy ${table}_reader on ${table} using (${predicate})`), []),
          { settings: { role: 'none' } },
        );
      await change(spoilt);
      try {
        const one = bare([table]);
        const ask = (principal: Principal) => leftTo(principal, one);
        const { disputed } = await compare(
          [...handlers(), ...mixed],
          { tables: [table], ask },
          ({ length }) => length > 0,
        );
        expect(disputed).not.toEqual([]);
      } finally {
        await change(real);
      }
    },
    60_000,
  );
});

test('what the world is made of are all the tables that show rows', () => {
  expect(new Set([...Object.keys(world.around), ...judged, ...otherTables(world)])).toEqual(new Set([...shown]));
});
