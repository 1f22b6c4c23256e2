import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { Caller, paper } from '../journeys/people/ask.ts';
import { publishedSchema } from '../journeys/past/every-part.ts';
import { givePart } from '../journeys/visibility/sql.ts';
import { statement } from '../../src/storage/statement.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { expectAudit, expectCode } from '../support/threat-shown.ts';
import type { AuditEntryRow } from '../support/audit-entries.ts';
import type { AnswerCode } from './catalogue.ts';

let hub: TestHub;
let clerk: Caller;
let union: Caller;
let station: Caller;
let plain: string;
let laden: string;

const schema = publishedSchema();

async function registered(claims: readonly number[]): Promise<string> {
  const input = {
    ...{ cause: 'REMUNERATION_CLAIM', relationType: 'LABOUR_RELATION', channel: 'WALK_IN', region: '530114' },
    ...{ headcount: 2 },
    parties: [
      { role: 'WORKER', name: '王某', phone: '13800000001', idNumber: '310114197506152019' },
      { role: 'WORKER', name: '李某', phone: '13800000002' },
      { role: 'EMPLOYER', name: '某公司' },
    ],
    claims: claims.map((amountFen) => ({ type: 'WAGES', amountFen })),
  };
  const { dispute } = await clerk.done<{ dispute: { id: string } }>('registerDispute', input);
  for (const [agencyId, at] of [
    ['agy_union_chenggong', 1],
    ['agy_station_yunhua', 2],
  ] as const) {
    const part = { agencyId, role: 'HANDLER', scope: ['F0' as const] };
    await givePart(hub.database, { ...part, id: `ptn_${dispute.id.slice(4)}${at}`, disputeId: dispute.id });
  }
  return dispute.id;
}

/** What the union alone sees: consultations, an order with its clocks, and notes of strategy (F8). */
async function lade(disputeId: string): Promise<void> {
  const order = { channel: 'HOTLINE_12345', orderNumber: 'GD-1', demand: '讨薪', tier: 'GENERAL' };
  for (let n = 0; n < 3; n += 1) {
    await union.done('recordConsultation', { disputeId, category: 'WAGES', question: `问${n}`, anonymous: true });
    await union.done('addNote', { disputeId, group: 'F8', body: `策略${n}` });
  }
  await union.done('registerHotlineOrder', { disputeId, ...order });
}

beforeAll(async () => {
  hub = await openTestHub();
  clerk = new Caller(hub, 'stf_court_clerk');
  union = new Caller(hub, 'stf_union_officer');
  station = new Caller(hub, 'stf_station_admin');
  plain = await registered([500]);
  laden = await registered([500]);
  await lade(laden);
  for (const id of [plain, laden]) {
    await clerk.done('attachDocument', { disputeId: id, document: paper('EVIDENCE') });
    await clerk.done('addNote', { disputeId: id, group: 'F7', body: '陈述' });
  }
}, 240_000);
afterAll(() => hub.stop());

async function see<Shown>(caller: Caller, id: string, fields: string): Promise<Shown> {
  const query = `query ($id: ID!) { dispute(by: { id: $id }) { ${fields} } }`;
  return (await caller.ask<{ dispute: Shown }>(query, { id })).dispute;
}

const lists = ['parties', 'claims', 'referrals', 'deadlines', 'documents', 'notes', 'timeline'] as const;
const viewers = () => [clerk, union, station];

describe('what can be counted is what can be listed', () => {
  test.each(lists)('S24: pages of %s add up, and the last one says so', async (list) => {
    for (const caller of viewers()) {
      const whole = await see<Record<string, { nodes: { id: string }[] }>>(
        caller,
        laden,
        `${list}(first: 100) { nodes { id } }`,
      );
      const found: string[] = [];
      let after = '';
      for (let more = true; more;) {
        const fields = `${list}(first: 2${after}) { nodes { id } pageInfo { hasNextPage endCursor } }`;
        const page: Record<string, { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }> =
          await see(caller, laden, fields);
        const { nodes, pageInfo } = page[list]!;
        if (found.length > 0) expect(nodes.length).toBeGreaterThan(0);
        found.push(...nodes.map(({ id }) => id));
        more = pageInfo.hasNextPage;
        after = `, after: "${pageInfo.endCursor}"`;
      }
      expect(found).toEqual(whole[list]!.nodes.map(({ id }) => id));
    }
  });

  test('S24: a total is that of the amounts the caller sees, and of one or two amounts nobody else is told', async () => {
    const [one, three] = [await registered([777]), await registered([100, 200, 300])];
    for (const [id, amounts] of [
      [one, [777]],
      [three, [100, 200, 300]],
    ] as const) {
      const sum = amounts.reduce((total, each) => total + each, 0);
      const fields = 'claimTotalFen claims(first: 10) { nodes { amountFen } }';
      expect(await see(clerk, id, fields)).toMatchObject({ claimTotalFen: sum });
      const masked = await see<{ claimTotalFen: number | null; claims: { nodes: { amountFen: number | null }[] } }>(
        station,
        id,
        fields,
      );
      expect(masked.claims.nodes.map(({ amountFen }) => amountFen)).toEqual(amounts.map(() => null));
      expect(masked.claimTotalFen).toBe(amounts.length < 3 ? null : sum);
    }
  });

  test('S24: the totals of outcomes count the workers that are listed', async () => {
    for (const caller of viewers()) {
      const fields =
        'workerOutcomes { workerCount settledCount unsettledCount } parties(first: 100) { nodes { role } }';
      const { workerOutcomes, parties } = await see<{
        workerOutcomes: { workerCount: number; settledCount: number; unsettledCount: number } | null;
        parties: { nodes: { role: string }[] };
      }>(caller, laden, fields);
      if (!workerOutcomes) continue;
      const workers = parties.nodes.filter(({ role }) => role === 'WORKER').length;
      expect(workerOutcomes.workerCount).toBe(workers);
      expect(workerOutcomes.settledCount + workerOutcomes.unsettledCount).toBe(workers);
    }
  });

  test('S24: the counts of an inbox are those of its lists', async () => {
    for (const caller of viewers()) {
      const { inboxCounts, inbox } = await caller.ask<{
        inboxCounts: { fresh: number };
        inbox: { nodes: { state: string }[]; pageInfo: { hasNextPage: boolean } };
      }>('{ inboxCounts { fresh } inbox(first: 100) { nodes { state } pageInfo { hasNextPage } } }');
      expect(inbox.pageInfo.hasNextPage).toBe(false);
      expect(inboxCounts.fresh).toBe(inbox.nodes.filter(({ state }) => state === 'SENT').length);
    }
  });
});

describe('what is asked by cannot tell what is not shown', () => {
  const queries = Object.values(schema.getQueryType()!.getFields());

  test('S23: no list is ordered by anything a caller names', () => {
    const ordered = queries.flatMap(({ name, args }) =>
      args.filter((arg) => /order|sort/i.test(arg.name)).map((arg) => `${name}.${arg.name}`),
    );
    expect(ordered).toEqual([]);
  });

  const feeling = (code: AnswerCode) => (entry: AuditEntryRow) => entry.rule === 'filter' && entry.code === code;

  test('S23: whoever names an order all the same is refused, and taken down', async () => {
    const query = '{ disputes(first: 1, orderBy: { idNumber: ASC }) { nodes { id } } }';
    expectCode('S23', 'GRAPHQL_VALIDATION_FAILED', await (await hub.raw('stf_station_admin', { query })).text());
    await expectAudit('S23', hub.database, 'authz.denied', feeling('GRAPHQL_VALIDATION_FAILED'));
  });

  test('S22: whoever names another field in a filter is refused, and taken down', async () => {
    const query = 'query ($filter: DisputeFilterInput) { disputes(first: 1, filter: $filter) { nodes { id } } }';
    const body = { query, variables: { filter: { idNumber: '310114197506152019' } } };
    expectCode('S22', 'BAD_USER_INPUT', await (await hub.raw('stf_station_admin', body)).text());
    await expectAudit('S22', hub.database, 'authz.denied', feeling('BAD_USER_INPUT'));
  });

  test('S22: disputes are narrowed by fields of the index alone, which whoever lists them is shown', async () => {
    const filter = queries.find(({ name }) => name === 'disputes')!.args.find(({ name }) => name === 'filter')!;
    const type = getNamedType(filter.type);
    expect(isInputObjectType(type) && Object.keys(type.getFields()).sort()).toEqual([
      'accountableToMe',
      'causes',
      'regionPrefix',
      'stages',
    ]);
    const all = 'disputes(first: 100) { nodes { id stage region cause { id } accountableAgency { id } } }';
    interface Row {
      id: string;
      stage: string | null;
      region: string | null;
      cause: { id: string } | null;
    }
    for (const caller of viewers()) {
      const { disputes } = await caller.ask<{ disputes: { nodes: Row[] } }>(`{ ${all} }`);
      const kept = disputes.nodes.filter(
        ({ stage, region, cause }) =>
          stage === 'TRIAGED' && region?.startsWith('53') && cause?.id === 'REMUNERATION_CLAIM',
      );
      const narrowed = await caller.ask<{ disputes: { nodes: Row[] } }>(
        '{ disputes(first: 100, filter: { stages: [TRIAGED], regionPrefix: "53", causes: ["REMUNERATION_CLAIM"] }) { nodes { id } } }',
      );
      expect(narrowed.disputes.nodes.map(({ id }) => id)).toEqual(kept.map(({ id }) => id));
    }
  });

  test('S28: what is hidden leaves no empty place in a list, and no error that counts it', async () => {
    for (const caller of viewers()) {
      const fields = lists.map((list) => `${list}(first: 100) { nodes { id } edges { node { id } } }`).join(' ');
      const shown = await see<Record<string, { nodes: unknown[]; edges: unknown[] }>>(caller, laden, fields);
      for (const list of lists) {
        expect(shown[list]!.nodes).not.toContain(null);
        expect(shown[list]!.edges).toHaveLength(shown[list]!.nodes.length);
      }
    }
  });
});

describe('what is derived is derived from what is shown', () => {
  const derived = `stage subStage followUpState urgency closeReason version accountableAgency { id }
    openLoops { agency { id } step } holdings { agency { id } } holdingTimes { agency { id } differences { sort rules { id } } }
    tracks { track state } deadlines(first: 100) { nodes { rule { id } overdue expired } } timeline(first: 100) { nodes { seq type } }`;

  test('S32: clocks, stage, loops and versions are the same whether a hidden book is there or not', async () => {
    for (const caller of [clerk, station]) {
      expect(await see(caller, laden, derived)).toEqual(await see(caller, plain, derived));
    }
    expect(await see(union, laden, derived)).not.toEqual(await see(union, plain, derived));
  });

  test('S31: places in a timeline and versions are the same in both', async () => {
    const fields = 'version timeline(first: 100) { nodes { seq } }';
    expect(await see(clerk, laden, fields)).toEqual(await see(clerk, plain, fields));
  });

  test('S32: every derived field of a dispute stands behind a guard of the register', () => {
    const type = schema.getType('Dispute');
    expect(isObjectType(type) && Object.keys(type.getFields())).toEqual(
      expect.arrayContaining(['stage', 'openLoops', 'holdingTimes', 'workerOutcomes', 'claimTotalFen']),
    );
  });
});

describe('what a caller cannot see, its write never alters', () => {
  const tables = [
    'party',
    'party_contact',
    'party_identity',
    'claim',
    'note',
    'document',
    'consultation',
    'hotline_order',
  ];

  /** Every row of the dispute in the tables, byte for byte. */
  async function bytesOf(disputeId: string): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (const table of tables) {
      const own = /^party_/.test(table)
        ? 'party_id in (select id from party where dispute_id = $1)'
        : 'dispute_id = $1';
      const rows = statement(
        `select t::text as row, coalesce(to_jsonb(t) ->> 'id', to_jsonb(t) ->> 'party_id') as id from ${table} t where ${own}`,
      );
      for (const { id, row } of await hub.database.systemQuery<{ id: string; row: string }>(rows, [disputeId])) {
        found.set(`${table} ${id}`, row);
      }
    }
    return found;
  }

  test('S18: an update leaves out what it does not name, and every other row as it was', async () => {
    const workers = (
      await see<{ parties: { nodes: { id: string; role: string }[] } }>(clerk, laden, 'parties { nodes { id role } }')
    ).parties.nodes;
    const worker = workers.find(({ role }) => role === 'WORKER')!.id;
    const before = await bytesOf(laden);
    const { version } = await see<{ version: number }>(clerk, laden, 'version');
    const input = {
      disputeId: laden,
      version,
      field: 'PARTY_NAME',
      subjectId: worker,
      value: '王小某',
      reason: 'MISTYPED',
    };
    expect(await clerk.refused('correctRecord', input)).toEqual([]);
    const after = await bytesOf(laden);
    const changed = [...before].filter(([key, row]) => after.get(key) !== row).map(([key]) => key);
    expect(changed).toEqual([`party ${worker}`]);
    expect(after.size).toBe(before.size);
  });

  test('S18: acts that steer touch no row that is hidden, and none that is not theirs', async () => {
    for (const [act, more] of [
      ['suspendDispute', { ground: 'AWAITS_OTHER_CASE' }],
      ['resumeDispute', {}],
    ] as const) {
      const before = await bytesOf(laden);
      const { version } = await see<{ version: number }>(clerk, laden, 'version');
      expect(await clerk.refused(act, { disputeId: laden, version, ...more })).toEqual([]);
      expect([...(await bytesOf(laden))]).toEqual([...before]);
    }
  });

  test('S18: a value sent as null where the caller sees it masked or not at all is refused, and stands', async () => {
    const { parties } = await see<{ parties: { nodes: { id: string; role: string }[] } }>(
      union,
      laden,
      'parties { nodes { id role } }',
    );
    const worker = parties.nodes.find(({ role }) => role === 'WORKER')!.id;
    const before = await bytesOf(laden);
    for (const caller of [station, union]) {
      const { version } = await see<{ version: number }>(caller, laden, 'version');
      const input = {
        disputeId: laden,
        version,
        field: 'PARTY_ID_NUMBER',
        subjectId: worker,
        value: null,
        reason: 'MISTYPED',
      };
      const refused = await caller.refused('correctRecord', input);
      expect(refused).not.toEqual([]);
      if (caller === station) expectCode('S18', 'FORBIDDEN', refused);
    }
    await expectAudit('S18', hub.database, 'authz.denied', ({ rule }) => rule === 'record.correct');
    expect([...(await bytesOf(laden))]).toEqual([...before]);
  });
});

describe('what an agency has no part in', () => {
  test('S19: it neither sends to itself nor takes over, and that it tried is taken down', async () => {
    const parts = statement('select p::text as row from participation p where dispute_id = $1 order by id');
    const before = await hub.database.systemQuery(parts, [plain]);
    const { version } = await see<{ version: number }>(station, plain, 'version');
    const sending = { disputeId: plain, kind: 'R13', toAgencyId: 'agy_station_yunhua', documents: [] };
    expect(await station.refused('sendReferral', sending)).toContain('RECEIVER_IS_SENDER');
    const steering = { disputeId: plain, version, urgency: 'URGENT' };
    expectCode('S19', 'FORBIDDEN', await station.refused('triageDispute', steering));
    const isHers = ({ rule, staffId }: AuditEntryRow) => rule === 'dispute.steer' && staffId === 'stf_station_admin';
    await expectAudit('S19', hub.database, 'authz.denied', isHers);
    expect(await hub.database.systemQuery(parts, [plain])).toEqual(before);
  });
});
