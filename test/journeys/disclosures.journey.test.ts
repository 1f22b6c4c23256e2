import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AdmitPartyDocument } from '../../schema/client/graphql.ts';
import { granted } from '../../seeds/demo/story.ts';
import { statement } from '../../src/storage/statement.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { buildWorld, content, type World } from './visibility/world.ts';

let hub: TestHub;
let world: World;

/** The client's own journal: every request of a reader whose answer held something of the first worker. */
const journal: { readonly staffId: string; readonly groups: readonly string[] }[] = [];

beforeAll(async () => {
  hub = await openTestHub();
  world = await buildWorld(hub);
  await hub.enrol({
    staff: [
      { id: 'stf_worker_second', agencyId: 'agy_workers', name: '李二', roles: ['WORKER'], active: true },
      { id: 'stf_court_auditor', agencyId: 'agy_court_chenggong', name: '审计', roles: ['AUDIT_ADMIN'], active: true },
    ],
  });
  const admitted = { disputeId: world.disputeId, partyId: world.workers[1]!, staffId: 'stf_worker_second' };
  granted((await hub.as('stf_court_clerk').ask(AdmitPartyDocument, { input: admitted })).admitParty);
}, 120_000);
afterAll(() => hub.stop());

interface Entry {
  readonly sort: 'READ' | 'PROVIDED';
  readonly agency: { readonly id: string };
  readonly fromAgency: { readonly id: string } | null;
  readonly posts: readonly string[];
  readonly person: { readonly id: string } | null;
  readonly groups: readonly string[];
  readonly maskedGroups: readonly string[];
  readonly legalBasis: { readonly law: string } | null;
}

const logQuery = `query Log($id: ID!, $first: NonNegativeInt!, $after: String) { dispute(by: { id: $id }) {
  disclosures(first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { sort at agency { id } fromAgency { id }
    posts person { id } groups maskedGroups roles legalBasis { law article version } emergency } } } }`;

interface Page {
  readonly nodes: Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function answerOf(staffId: string, query: string, variables: object): Promise<Record<string, unknown>> {
  const response = await hub.raw(staffId, { query, variables });
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

async function pageFor(staffId: string, first = 100, after: string | null = null): Promise<Page | null> {
  const { dispute } = await answerOf(staffId, logQuery, { id: world.disputeId, first, after });
  return (dispute as { disclosures: Page | null } | null)?.disclosures ?? null;
}

async function logFor(staffId: string): Promise<Entry[] | null> {
  return (await pageFor(staffId))?.nodes ?? null;
}

/** Waits until the log holds as many reads as wanted, at most five seconds. */
async function readsFor(staffId: string, atLeast: number): Promise<Entry[]> {
  for (let tries = 0; ; tries++) {
    const reads = (await logFor(staffId))!.filter(({ sort }) => sort === 'READ');
    if (reads.length >= atLeast || tries === 50) return reads;
    await new Promise((go) => setTimeout(go, 100));
  }
}

/** One question for each group, and how its answer shows that something of the group is in it. */
const questions: Readonly<Record<string, string>> = {
  F0: 'number stage region',
  F1: 'parties(first: 1) { nodes { name } }',
  F2: 'parties(first: 1) { nodes { phone } }',
  F3: 'parties(first: 1) { nodes { idNumber bankAccount } }',
  F6: 'claimTotalFen',
  F8: 'legalAid { files { strategy } }',
  F9: 'union { processNotes { body } }',
  F10: 'obligations { amountFen }',
  F12: 'hrss { arbitrations { awardedFen } }',
};

/** Whether anything below the dispute is there, by the answer alone. */
function hasValue(value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (Array.isArray(value)) return value.some(hasValue);
  return typeof value === 'object' ? Object.values(value).some(hasValue) : true;
}

const readers = [
  ...['stf_court_clerk', 'stf_judge', 'stf_union_officer', 'stf_union_lawyer', 'stf_station_admin', 'stf_mediator'],
  ...['stf_prosecutor', 'stf_arbitrator', 'stf_aid_officer', 'stf_aid_lawyer', 'stf_employer_rep', 'stf_mengla_clerk'],
];

/** Groups of others, which the log does not name to the worker. */
const ofOthers = ['F5', 'F9', 'F14W', 'F15', 'F16'];

async function ask(staffId: string, group: string): Promise<void> {
  const query = `query Journal($id: ID!) { dispute(by: { id: $id }) { ${questions[group]} } }`;
  const { dispute } = await answerOf(staffId, query, { id: world.disputeId });
  if (group !== 'F0' && !ofOthers.includes(group) && hasValue(dispute)) journal.push({ staffId, groups: [group] });
}

describe('B9: the worker’s log of disclosures', () => {
  test('lists every read of every agency that answered with something of the worker, within five seconds', async () => {
    await hub.drain();
    const before = (await readsFor('stf_worker_one', 1)).length;
    expect(before).toBeGreaterThan(10);
    for (const staffId of readers) for (const group of Object.keys(questions)) await ask(staffId, group);
    expect(journal.length).toBeGreaterThan(40);
    const reads = await readsFor('stf_worker_one', before + journal.length);
    expect(reads).toHaveLength(before + journal.length);

    const told = reads.slice(0, journal.length).map(({ groups, maskedGroups }) => [...groups, ...maskedGroups].join());
    const asked = journal.map(({ groups }) => groups.join());
    // Books bring their own fields along, so that the group of the question is among those that are told.
    expect(told.filter((groups) => asked.some((group) => groups.split(',').includes(group)))).toHaveLength(told.length);
    for (const group of new Set(asked)) {
      const inLog = told.filter((groups) => groups.split(',').includes(group)).length;
      expect([group, inLog >= asked.filter((each) => each === group).length]).toEqual([group, true]);
    }
  });

  test('tells a seeded read within five seconds, with agency, post, group and ground, and no name to the worker', async () => {
    await hub.drain();
    const before = (await readsFor('stf_worker_one', 1)).length;
    await ask('stf_judge', 'F1');
    const [entry, ...rest] = (await readsFor('stf_worker_one', before + 1)).slice(0, 1);
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({
      sort: 'READ',
      agency: { id: 'agy_court_chenggong' },
      posts: ['JUDGE'],
      person: null,
      groups: ['F1'],
      maskedGroups: [],
      legalBasis: { law: 'CPL', article: '125' },
      emergency: false,
    });
    const [forUnion] = await readsFor('stf_union_officer', before + 1);
    expect(forUnion!.person).toEqual({ id: 'stf_judge' });
  });

  test('tells each worker of that worker, and of no colleague', async () => {
    const [one, two] = [await readsFor('stf_worker_one', 1), await readsFor('stf_worker_second', 1)];
    // The first page holds the first worker alone.
    await ask('stf_judge', 'F1');
    expect(await readsFor('stf_worker_one', one.length + 1)).toHaveLength(one.length + 1);
    expect(await readsFor('stf_worker_second', two.length)).toHaveLength(two.length);
    const both = 'query Both($id: ID!) { dispute(by: { id: $id }) { parties { nodes { name } } } }';
    await answerOf('stf_judge', both, { id: world.disputeId });
    expect(await readsFor('stf_worker_second', two.length + 1)).toHaveLength(two.length + 1);
  });

  test('does not list what the workers themselves read', async () => {
    const before = await readsFor('stf_worker_one', 1);
    await ask('stf_worker_one', 'F1');
    await hub.drain();
    expect(await readsFor('stf_worker_one', before.length)).toHaveLength(before.length);
  });

  test('lists what was handed over with each referral, by whom and on what ground', async () => {
    const provided = (await logFor('stf_worker_one'))!.filter(({ sort }) => sort === 'PROVIDED');
    expect(provided.map(({ agency, fromAgency, legalBasis }) => [fromAgency!.id, agency.id, legalBasis!.law])).toEqual(
      expect.arrayContaining([
        ['agy_court_chenggong', 'agy_station_yunhua', 'CPL'],
        ['agy_station_yunhua', 'agy_union_chenggong', 'TUL'],
        ['agy_union_chenggong', 'agy_arbitration_chenggong', 'LDMAL'],
      ]),
    );
  });

  test('is told to nobody but the worker’s side', async () => {
    for (const staffId of ['stf_worker_one', 'stf_union_officer', 'stf_union_lawyer', 'stf_aid_lawyer'])
      expect([staffId, (await logFor(staffId)) !== null]).toEqual([staffId, true]);
    const others = [
      'stf_employer_rep',
      'stf_judge',
      'stf_court_clerk',
      'stf_mediator',
      'stf_prosecutor',
      'stf_arbitrator',
    ];
    for (const staffId of [...others, 'stf_mengla_clerk'])
      expect([staffId, await logFor(staffId)]).toEqual([staffId, null]);
  });

  test('is paged without a gap or a repeat while it grows', async () => {
    const all = (await logFor('stf_worker_one'))!;
    const paged: Entry[] = [];
    for (let after: string | null = null; ;) {
      const page: Page = (await pageFor('stf_worker_one', 7, after))!;
      paged.push(...page.nodes);
      if (!page.pageInfo.hasNextPage || paged.length >= 98) break;
      after = page.pageInfo.endCursor;
      await ask('stf_judge', 'F1');
    }
    expect(paged.slice(0, all.length)).toEqual(all.slice(0, paged.length));
  });
});

describe('E4: what was read', () => {
  const stored = statement(
    'select full_groups, masked_groups, party_ids, operation, roots, roles, referral_id from access_entry where staff_id = $1 order by position',
  );
  const rowsOf = (staffId: string) => hub.database.systemQuery<Record<string, unknown>>(stored, [staffId]);

  test('a read of a sensitive group stands in the table when its answer is there', async () => {
    const before = (await rowsOf('stf_judge')).length;
    await answerOf('stf_judge', `query Sensitive($id: ID!) { dispute(by: { id: $id }) { ${questions['F2']} } }`, {
      id: world.disputeId,
    });
    const rows = await rowsOf('stf_judge');
    expect(rows.length).toBeGreaterThan(before);
    expect(rows.at(-1)).toMatchObject({ operation: 'Sensitive', roots: ['dispute'], party_ids: [world.workers[0]] });
  });

  test('one operation is one entry, whatever it asks for and how often', async () => {
    await hub.drain();
    const before = (await rowsOf('stf_judge')).length;
    const twice = `query Twice($id: ID!) { a: dispute(by: { id: $id }) { ${questions['F2']} claims { nodes { amountFen } } }
      b: dispute(by: { id: $id }) { ${questions['F1']} timeline { nodes { type } } } }`;
    await answerOf('stf_judge', twice, { id: world.disputeId });
    expect(await rowsOf('stf_judge')).toHaveLength(before + 1);
  });

  test('an answer that holds nothing of anybody is no entry, nor is one to a stranger', async () => {
    await hub.drain();
    const before = [await rowsOf('stf_judge'), await rowsOf('stf_mengla_clerk')];
    await ask('stf_judge', 'F0');
    for (const group of Object.keys(questions)) await ask('stf_mengla_clerk', group);
    await hub.drain();
    expect([await rowsOf('stf_judge'), await rowsOf('stf_mengla_clerk')]).toEqual(before);
  });

  test('the row past a page is not taken for read', async () => {
    await hub.drain();
    await ask('stf_judge', 'F1');
    await hub.drain();
    expect((await rowsOf('stf_judge')).at(-1)).toMatchObject({ party_ids: [world.workers[0]] });
  });

  test('what a mutation answers is read, too', async () => {
    await hub.drain();
    const before = (await rowsOf('stf_union_officer')).length;
    const query = `mutation Noting($input: AddNoteInput!) { addNote(input: $input) { dispute { ${questions['F2']} } userErrors { code } } }`;
    await answerOf('stf_union_officer', query, {
      input: { disputeId: world.disputeId, group: 'F7', body: content.statement },
    });
    const rows = await rowsOf('stf_union_officer');
    expect(rows).toHaveLength(before + 1);
    expect(rows.at(-1)).toMatchObject({ operation: 'Noting', roots: ['addNote'] });
  });

  test('lists are read dispute by dispute', async () => {
    await hub.drain();
    const before = (await rowsOf('stf_court_clerk')).length;
    await answerOf('stf_court_clerk', `{ disputes(first: 10) { nodes { ${questions['F1']} } } }`, {});
    await hub.drain();
    expect(await rowsOf('stf_court_clerk')).toHaveLength(before + 1);
  });

  test('its rows can be neither changed nor deleted', async () => {
    for (const sql of ["update access_entry set staff_id = 'x'", 'delete from access_entry', 'delete from audit_entry'])
      await expect(hub.database.systemQuery(statement(sql), [])).rejects.toThrow(/permission denied|append-only/);
  });
});
