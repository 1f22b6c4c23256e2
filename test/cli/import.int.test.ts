import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { agencies } from '../../seeds/agencies.ts';
import { publishedYears } from '../../seeds/calendars/index.ts';
import { staff } from '../../seeds/staff.ts';
import { demoTokens, HubClient } from '../../src/cli/import/hub-client.ts';
import { importRows, type RowReport } from '../../src/cli/import/import-rows.ts';
import { mapRow, type Entry } from '../../src/cli/import/map-row.ts';
import { rowsOf } from '../../src/cli/import/read-rows.ts';
import { directRegistrar } from '../../src/cli/import/registrar-direct.ts';
import { httpRegistrar } from '../../src/cli/import/registrar-http.ts';
import { rehearsing, type Registrar } from '../../src/cli/import/registrar.ts';
import { readConfig } from '../../src/config.ts';
import { createHub, type Hub } from '../../src/http/hub.ts';
import { createLog } from '../../src/http/log.ts';
import { WorkingCalendar } from '../../src/kernel/working-days.ts';
import type { Database } from '../../src/storage/database.ts';
import { statement } from '../../src/storage/statement.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { bytesOf, collect, inventedRow, ndjson } from './import-support.ts';

const clerk = 'stf_court_clerk';
const now = () => new Date();

let database: Database;
let hub: Hub;
let url: string;
let unforeseen: unknown[];

beforeAll(async () => {
  database = await openTestDatabase();
  hub = await createHub({
    config: { ...readConfig({ PORT: '0' }), dataDir: '' },
    database,
    calendar: new WorkingCalendar(publishedYears),
    clock: { now },
    log: createLog({ level: 'silent' }),
    seeds: { agencies, staff },
  });
  ({ url } = await hub.start());
}, 60_000);
afterAll(() => hub.stop());
beforeEach(() => {
  unforeseen = [];
});

function direct(staffId = clerk): Registrar {
  return directRegistrar(hub, staffId, (error) => unforeseen.push(error));
}

function overHttp(staffId = clerk): Promise<Registrar> {
  return httpRegistrar(new HubClient(url, { newToken: demoTokens(url, { staffId }) }), { url });
}

async function importText(text: string, registrar: Registrar): Promise<RowReport[]> {
  const reports = await collect(importRows(rowsOf(bytesOf(text), 'ndjson'), registrar, now));
  expect(unforeseen).toEqual([]);
  return reports.map(({ report }) => report);
}

function counts(reports: readonly RowReport[]): [registered: number, there: number, refused: number] {
  const of = (status: string) => reports.filter((report) => report.status === status).length;
  return [of('REGISTERED'), of('ALREADY_THERE'), of('REFUSED')];
}

/** What a prediction must get right. */
function gist(reports: readonly RowReport[]) {
  return reports.map(({ line, number, status, errors, warnings }) => ({ line, number, status, errors, warnings }));
}

async function rowsIn(table: string): Promise<number> {
  const [row] = await database.systemQuery<{ n: number }>(statement(`select count(*)::int as n from ${table}`), []);
  return row!.n;
}

/** Everything an import can write to. */
async function footprint() {
  const tables = ['dispute', 'alias', 'party', 'claim', 'note', 'fact', 'outbox', 'idempotency'];
  const rows = await Promise.all(tables.map(async (table) => [table, await rowsIn(table)]));
  const series = await database.systemQuery(statement('select name, last from series order by name'), []);
  return { rows, series };
}

function entryOf(row: Record<string, unknown>): Entry {
  return mapRow(row, { today: '2026-03-02', region: '530114' }).entry!;
}

const ways = [
  ['into the database', async (staffId?: string) => direct(staffId)],
  ['through the API', overHttp],
] as const;

describe.each(ways)('an import %s', (way, open) => {
  /** Numbers of one test only. */
  const rowsFor = (test: string, count: number) =>
    Array.from({ length: count }, (_, n) => ({ ...inventedRow(n), number: `${way} ${test} ${n}` }));

  test('registers each row once, however often it runs', async () => {
    const registrar = await open();
    const text = ndjson(rowsFor('twice', 12));
    const before = await rowsIn('dispute');
    const first = await importText(text, registrar);
    expect(counts(first)).toEqual([12, 0, 0]);
    expect(new Set(first.map(({ disputeId }) => disputeId)).size).toBe(12);

    const second = await importText(text, registrar);
    expect(counts(second)).toEqual([0, 12, 0]);
    expect(second.map(({ disputeId }) => disputeId)).toEqual(first.map(({ disputeId }) => disputeId));
    expect(await rowsIn('dispute')).toBe(before + 12);
  });

  test('writes the whole row', async () => {
    const [row] = rowsFor('whole', 1);
    const [report] = await importText(ndjson([row!]), await open());
    const sql = `select d.cause, d.relation_type, d.channel, d.region, d.stage, a.number, n.body,
        (select count(*)::int from party p where p.dispute_id = d.id) as parties,
        (select amount_fen::int from claim c where c.dispute_id = d.id) as fen
      from dispute d join alias a on a.dispute_id = d.id join note n on n.dispute_id = d.id where d.id = $1`;
    expect(await database.systemQuery(statement(sql), [report!.disputeId])).toEqual([
      {
        cause: 'REMUNERATION_CLAIM',
        relation_type: 'LABOUR_RELATION',
        channel: 'BULK_IMPORT',
        region: '530114',
        stage: 'TRIAGED',
        number: row!.number,
        body: inventedRow(0).text,
        parties: 2,
        fen: 100_000,
      },
    ]);
  });

  test('foretells exactly what it then does, and foretelling writes nothing', async () => {
    const registrar = await open();
    const [known, ...rows] = rowsFor('foretold', 8);
    await importText(ndjson([known!]), registrar);
    const text = [
      ndjson(rows.slice(0, 3)),
      ndjson([known!]),
      '{"broken\n',
      ndjson([
        { ...rows[3], claims: [{ type: 'WAGES', amountFen: -1 }] },
        { ...rows[1], text: '改过' },
      ]),
      ndjson([{ ...rows[4], cause: '无此案由', unknown: 1 }, { ...rows[4], unknown: 1 }, rows[4]!, { text: '无号' }]),
      ndjson([{ ...rows[5], employerName: '某公司', employerCode: '91530114MA6K000000' }, rows[5]!]),
    ].join('');

    const before = await footprint();
    const foretold = await importText(text, rehearsing(registrar));
    expect(await footprint()).toEqual(before);
    const done = await importText(text, registrar);
    expect(gist(foretold)).toEqual(gist(done));
    expect(counts(done)).toEqual([5, 4, 4]);
    expect(done.flatMap(({ warnings }) => warnings.map(({ code }) => code))).toContain('SOCIAL_CREDIT_CODE_DOUBTFUL');
    expect(foretold.filter(({ status }) => status === 'REGISTERED').map(({ disputeId }) => disputeId)).toEqual(
      Array(5).fill(null),
    );
    const again = await importText(text, rehearsing(registrar));
    expect(gist(again)).toEqual(gist(await importText(text, registrar)));
    expect(counts(again)).toEqual([0, 9, 4]);
  });

  test('lets one register of two who come at once', async () => {
    const rows = rowsFor('race', 6).map(entryOf);
    const [one, other] = [await open(clerk), await open('stf_judge')];
    for (const entry of rows) {
      const outcomes = await Promise.all([one.register(entry), other.register(entry)]);
      const statuses = outcomes.map((outcome) => ('status' in outcome ? outcome.status : outcome[0]!.code));
      expect(statuses.filter((status) => status === 'REGISTERED')).toHaveLength(1);
    }
    const taken = statement('select count(*)::int as n from alias where number = any($1::text[])');
    expect(await database.systemQuery(taken, [rows.map(({ ownNumber }) => ownNumber)])).toEqual([{ n: 6 }]);
  });

  test('is refused to those whose agency registers nothing, and to people nobody knows', async () => {
    await expect(open('stf_worker_one')).rejects.toMatchObject({ isUsage: false });
    await expect(open('stf_nobody')).rejects.toMatchObject({ isUsage: true });
  });
});

describe('rows that went in one way', () => {
  test('are found there the other way, and by a colleague', async () => {
    const rows = Array.from({ length: 3 }, (_, n) => ({ ...inventedRow(n), number: `both ${n}` }));
    expect(counts(await importText(ndjson(rows), direct()))).toEqual([3, 0, 0]);
    expect(counts(await importText(ndjson(rows), await overHttp()))).toEqual([0, 3, 0]);
    expect(counts(await importText(ndjson(rows), direct('stf_judge')))).toEqual([0, 3, 0]);
    expect(counts(await importText(ndjson(rows), direct('stf_xishan_clerk')))).toEqual([3, 0, 0]);
  });
});

describe('a row past what the checks foresee', () => {
  test('is refused by itself and leaves nothing behind', async () => {
    const bad = { ...entryOf(inventedRow(900)), claims: [{ type: 'WAGES', periodFrom: 'no date' }] };
    const before = await footprint();
    expect(await direct().register(bad)).toMatchObject([{ code: 'NOT_STORABLE' }]);
    expect(await footprint()).toEqual(before);
    const worse = { ...entryOf(inventedRow(900)), parties: [{ role: 'WORKER', name: null as never }] } as Entry;
    expect(await direct().register(worse)).toMatchObject([{ code: 'INTERNAL' }]);
    expect(unforeseen).toHaveLength(1);
    expect(await direct().register(entryOf(inventedRow(900)))).toMatchObject({ status: 'REGISTERED' });
  });

  test('is refused by the API with its place', async () => {
    const registrar = await overHttp();
    const long = { ...entryOf(inventedRow(901)), statement: '长'.repeat(20_001) };
    expect(await registrar.register(long)).toMatchObject([{ code: 'BAD_USER_INPUT', path: ['statement'] }]);
    expect(await registrar.rehearse(long)).toEqual(await registrar.register(long));
    const wrong = { ...entryOf(inventedRow(901)), channel: 'PIGEON' } as unknown as Entry;
    expect(await registrar.register(wrong)).toMatchObject([{ code: 'BAD_USER_INPUT', path: ['channel'] }]);
  });
});

/** Real disputes stand beside the project on some machines; they name real people and are never copied into it. */
const judgments = resolve('..', 'shared/data/judgments.jsonl');
const given = existsSync(judgments);
if (!given) console.log(`没有真实争议数据，已跳过 / skipped: no real disputes at ${judgments}`);

(given ? describe : describe.skip)('a hundred real disputes', () => {
  const text = () => readFileSync(judgments, 'utf8');

  test('all go in, and none a second time', async () => {
    const before = await rowsIn('dispute');
    expect(counts(await importText(text(), rehearsing(direct())))).toEqual([100, 0, 0]);
    expect(counts(await importText(text(), direct()))).toEqual([100, 0, 0]);
    expect(counts(await importText(text(), direct()))).toEqual([0, 100, 0]);
    expect(counts(await importText(text(), rehearsing(direct())))).toEqual([0, 100, 0]);
    expect(await rowsIn('dispute')).toBe(before + 100);
  }, 240_000);

  test('go in through the API as well', async () => {
    expect(counts(await importText(text(), await overHttp('stf_xishan_clerk')))).toEqual([100, 0, 0]);
  }, 240_000);
});
