import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { statement } from '../../src/storage/statement.ts';
import { Caller, registered } from './people/ask.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { digestOfAll } from './bad-input/digest.ts';
import { doors, unknownFields, type Door } from './visibility/doors.ts';
import { fillBooks } from './visibility/fill.ts';
import { handedToArbitration, handedToMediation, type Handed } from './visibility/handed-part.ts';
import { story } from './visibility/story.ts';
import { nobody } from './visibility/twins.ts';

let hub: TestHub;
let arbitration: Handed;
let mediation: Handed;
/** Rows of the rest of a dispute by table; what stands for nothing where the rest has none. */
const rest = new Map<string, Map<string, string>>();

beforeAll(async () => {
  hub = await openTestHub();
  arbitration = await handedToArbitration(hub, 5);
  mediation = await handedToMediation(hub, 5);
  await fillBooks(hub.database, {
    disputeId: arbitration.disputeId,
    agencyId: 'agy_court_mengla',
    staffId: 'stf_mengla_clerk',
    partyId: arbitration.workers[4]!,
  });
  // What was put into the rows in plain text is sealed now and not while somebody looks.
  while ((await hub.tendKeys()) > 0);
  for (const matter of [arbitration, mediation]) rest.set(matter.disputeId, await restOf(matter));
}, 240_000);
afterAll(() => hub.stop());

/** Tables whose rows the rest of a dispute has, each with a condition that keeps those of the part handed over out. */
const wheres: Readonly<Record<string, string>> = {
  referral: 'and id <> $2 and $3::text is not null',
  party: 'and id = $3 and $2::text is not null',
  claim: 'and party_id = $3 and $2::text is not null',
  document: 'and referral_id is distinct from $2 and $3::text is not null',
  mediation: 'and referral_id is distinct from $2 and $3::text is not null',
  consent: 'and party_id = $3 and $2::text is not null',
  deadline: 'and referral_id is distinct from $2 and $3::text is not null',
};

async function restOf({ disputeId, referralId, workers }: Handed): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const table of new Set(doors.flatMap(({ slots }) => slots.map((slot) => slot.table)))) {
    const sql = hasDispute(table) && (await firstOf(table, [disputeId, referralId, workers[4]!]));
    if (sql) found.set(table, sql);
  }
  return found;
}

const hasDispute = (table: string) =>
  ![
    'dispute',
    'instalment',
    'dispute_link',
    'sharing_agreement',
    'system_client',
    'webhook_endpoint',
    'client_key',
    'export_job',
    'join_application',
    'referral_request',
  ].includes(table);

async function firstOf(table: string, [disputeId, referralId, partyId]: [string, string, string]) {
  const where = wheres[table] ?? 'and $2::text is not null and $3::text is not null';
  const text = `select id from ${table} where dispute_id = $1 ${where} order by id desc limit 1`;
  const [row] = await hub.database.systemQuery<{ id: string }>(statement(text), [disputeId, referralId, partyId]);
  return row?.id ?? null;
}

/** Nothing was refused anywhere in the answer, item by item where there are items. */
const isDone = (answer: string) => !answer.includes('"code":');

const unmade = (table: string) => `${table.slice(0, 3)}_${'0'.repeat(26)}`;

async function answer(staffId: string, body: object): Promise<string> {
  const response = await hub.raw(staffId, body);
  return `${response.status} ${JSON.stringify(story(await response.json()))}`.replace(/"version":\d+/g, '"version":0');
}

/** Emergency access is there to open what is hidden; what it tells whom is shown where it is tested by itself. */
const walked = doors.filter(({ name }) => name !== 'openEmergencyAccess');

test('every field that names something is known, so that every mutation of the graph is tried', () => {
  expect(doors.length).toBeGreaterThan(190);
  expect(unknownFields()).toEqual([]);
});

describe('a stranger who names the rows of a dispute is answered as if there were none, and writes nothing', () => {
  const strangers = ['stf_jd_window', 'stf_jd_arbitrator', 'stf_xishan_clerk', 'stf_jd_prosecutor', 'stf_jd_employer'];
  strangers.push('stf_jd_aid_officer', 'stf_mengla_admin', 'stf_inspector', 'stf_governance', 'stf_statistician');

  test.each(strangers)('%s', async (staffId) => {
    const { disputeId } = arbitration;
    const rows = rest.get(disputeId)!;
    const ownActs = walked.filter(({ slots }) =>
      slots.some(({ path }) => path.at(-1) === 'disputeId' || path.at(-1) === 'referralId'),
    );
    const before = await digestOfAll(hub.database);
    for (const door of ownActs) {
      const real = door.ask((table) => (table === 'dispute' ? disputeId : (rows.get(table) ?? unmade(table))));
      const none = door.ask((table) => nobody(table === 'dispute' ? disputeId : (rows.get(table) ?? unmade(table))));
      const [hidden, absent] = [await answer(staffId, real), await answer(staffId, none)];
      expect({ name: door.name, answer: hidden }).toEqual({ name: door.name, answer: absent });
    }
    expect(await digestOfAll(hub.database)).toEqual(before);
  });
});

/** Acts that were done although they named a row that is not there. */
const accepted = new Set<string>();

describe('who names rows of a hidden dispute in an act on a dispute of its own is answered as if there were none', () => {
  const keepers = ['stf_jd_window', 'stf_jd_arbitrator', 'stf_xishan_clerk', 'stf_jd_prosecutor', 'stf_jd_aid_officer'];

  test.each([...keepers, 'stf_inspector', 'stf_mengla_admin'])('%s', async (staffId) => {
    const own = await registered(new Caller(hub, staffId), '530114');
    const matter = { ...own, workers: [own.worker], referralId: unmade('referral') };
    const rows = new Map([...rest.get(arbitration.disputeId)!, ['dispute', arbitration.disputeId]]);
    expect(await toldOf(staffId, rows, matter)).toEqual([]);
  });
});

describe('who was handed a part and names a row of the rest is answered as if there were none', () => {
  const viewers = [
    ['stf_arbitrator', () => arbitration],
    ['stf_arbitration_clerk', () => arbitration],
    ['stf_station_admin', () => mediation],
    ['stf_mediator', () => mediation],
  ] as const;

  test.each(viewers)('%s', async (staffId, matterOf) => {
    const matter = matterOf();
    expect(await toldOf(staffId, rest.get(matter.disputeId)!, matter)).toEqual([]);
  });

  test('and no act is done that names a row that is not there', () => {
    expect([...accepted].sort()).toEqual([]);
  });
});

/** Acts that answer otherwise when a hidden row is named than when nothing is, place by place of their inputs. */
async function toldOf(staffId: string, rows: ReadonlyMap<string, string>, matter: Handed): Promise<string[]> {
  const told: string[] = [];
  const named = walked.flatMap((door) =>
    door.slots.map(({ table, path }) => ({ door, at: path.join('.'), hidden: rows.get(table) })),
  );
  for (const { door, at, hidden } of named) {
    if (!hidden) continue;
    const [absent, found] = await twins(staffId, { door, at, hidden }, matter);
    if (isDone(absent)) accepted.add(`${door.name} ${at}`);
    else if (absent !== found) told.push(`${door.name} ${at}: ${found} for ${absent}`);
  }
  return told;
}

/** The answers to naming nothing and to naming the hidden row, everything else being of the part handed over. */
async function twins(
  staffId: string,
  { door, at, hidden }: { readonly door: Door; readonly at: string; readonly hidden: string },
  { disputeId, referralId, workers }: Handed,
): Promise<[absent: string, found: string]> {
  const known: Record<string, string> = { dispute: disputeId, referral: referralId, party: workers[0]! };
  const naming = (id: string) => door.ask((table, slot) => (slot === at ? id : (known[table] ?? unmade(table))));
  const absent = await answer(staffId, naming(nobody(hidden)));
  return [absent, isDone(absent) ? absent : await answer(staffId, naming(hidden))];
}
