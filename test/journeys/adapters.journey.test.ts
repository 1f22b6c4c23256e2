import { generateKeyPairSync } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { morning, paper } from '../../seeds/demo/story.ts';
import { startDemoHub, type DemoHub } from '../../src/cli/demo-hub.ts';
import { isGenuine, type EventManifest } from '../../src/cli/drop/event-files.ts';
import { dropRound, type Exchange } from '../../src/cli/drop/run-drop.ts';
import { registeredOperations } from '../../src/http/registered-operations.ts';
import { restBase, restRoutes } from '../../src/http/rest/routes.ts';
import type { Database } from '../../src/storage/database.ts';
import { statement } from '../../src/storage/statement.ts';
import { openTestDatabase } from '../support/test-database.ts';

/** What the steps before have brought forth, by name. */
type Known = Record<string, string | number>;

/** One step of the scenario: who does what with which input; what later steps go on from; or how it is refused. */
interface Step {
  readonly who: string;
  readonly operation: string;
  readonly input: (known: Known) => Record<string, unknown>;
  readonly keep?: (answer: never, known: Known) => void;
  readonly refused?: string;
  /** Sent a second time with the same key: nothing more happens. */
  readonly twice?: true;
}

const documents = [paper('ASSIGNED_MEDIATION_LETTER', '委派调解函'), paper('COMPLAINT', '起诉状')];

/** One hand-off from end to end, with what is refused on the way; played by every way in. */
const scenario: readonly Step[] = [
  {
    who: 'stf_court_clerk',
    operation: 'RegisterDispute',
    twice: true,
    input: () => ({
      ...{ cause: 'REMUNERATION_CLAIM', relationType: 'LABOUR_RELATION', channelGround: 'WAGE_IOU' },
      ...{ channel: 'COURT_FILING', headcount: 1 },
      parties: [
        { role: 'WORKER', name: '王一', phone: '13800000001' },
        { role: 'EMPLOYER', name: '=某花卉公司甲' },
      ],
      claims: [{ type: 'WAGES', amountFen: 100_000 }],
    }),
    keep: ({ dispute }: { dispute: { id: string } }, known) => void (known['dispute'] = dispute.id),
  },
  {
    who: 'stf_court_clerk',
    operation: 'ReceiveComplaint',
    input: ({ dispute }) => ({ disputeId: dispute, copies: 1, mediationAgreed: true }),
  },
  {
    who: 'stf_court_clerk',
    operation: 'SendReferral',
    refused: 'CONSENT_MISSING',
    input: ({ dispute }) => ({ disputeId: dispute, kind: 'R08', toAgencyId: 'agy_station_yunhua', documents }),
  },
  {
    who: 'stf_court_clerk',
    operation: 'RecordConsent',
    input: ({ dispute, worker }) => ({
      ...{ disputeId: dispute, purpose: 'R08', partyIds: [worker], method: 'E_SIGNED', sensitiveAgreed: true },
    }),
  },
  {
    who: 'stf_court_clerk',
    operation: 'SendReferral',
    twice: true,
    input: ({ dispute }) => ({ disputeId: dispute, kind: 'R08', toAgencyId: 'agy_station_yunhua', documents }),
    keep: ({ referral }: { referral: { id: string; version: number } }, known) => {
      known['referral'] = referral.id;
      known['version'] = referral.version;
    },
  },
  {
    who: 'stf_prosecutor',
    operation: 'AddNote',
    refused: 'NOT_FOUND',
    input: ({ dispute }) => ({ disputeId: dispute, group: 'F7', body: '无权者' }),
  },
  {
    who: 'stf_station_admin',
    operation: 'TakeReferralStep',
    refused: 'CONFLICT',
    input: ({ referral }) => ({
      ...{ referralId: referral, version: 99, step: 'ACCEPT' },
      assigneeId: 'stf_mediator',
      conflictCleared: true,
    }),
  },
  {
    who: 'stf_station_admin',
    operation: 'TakeReferralStep',
    twice: true,
    input: ({ referral, version }) => ({
      ...{ referralId: referral, version, step: 'ACCEPT' },
      assigneeId: 'stf_mediator',
      conflictCleared: true,
    }),
  },
  {
    who: 'stf_mediator',
    operation: 'AddNote',
    twice: true,
    input: ({ dispute }) => ({ disputeId: dispute, group: 'F9', body: '双方同意面谈' }),
  },
  {
    who: 'stf_mediator',
    operation: 'AttachDocument',
    input: ({ dispute }) => ({ disputeId: dispute, document: paper('EVIDENCE', '工资条') }),
  },
];

interface Outcome {
  readonly codes: readonly string[];
  readonly answer: object;
}

/** A way in: asks an operation as a person under a key. */
type Way = (asked: { who: string; operation: string; input: Record<string, unknown>; key: string }) => Promise<Outcome>;

let database: Database;
let demo: DemoHub;
let dir: string;
const { privateKey: key } = generateKeyPairSync('ed25519');
const operations = registeredOperations();

beforeAll(async () => {
  database = await openTestDatabase();
  demo = await startDemoHub(database, morning('2026-03-02'));
  dir = mkdtempSync(join(tmpdir(), 'drop-'));
}, 60_000);
afterAll(async () => {
  await demo.hub.stop();
  rmSync(dir, { recursive: true, force: true });
});

async function tokenOf(who: string): Promise<string> {
  const person = demo.hub.directory.staff(who)!;
  return (await demo.hub.issuer!.tokenFor(person, { seconds: 86_400 })).token;
}

async function headersOf(who: string, idempotencyKey: string): Promise<Record<string, string>> {
  const authorization = `Bearer ${await tokenOf(who)}`;
  return { 'content-type': 'application/json', authorization, 'idempotency-key': idempotencyKey };
}

const byGraphql: Way = async ({ who, operation, input, key: idempotencyKey }) => {
  const body = JSON.stringify({ query: operations.get(operation)!.text, variables: { input } });
  const headers = await headersOf(who, idempotencyKey);
  const answer = await fetch(`${demo.url}/graphql`, { method: 'POST', headers, body });
  const { data, errors = [] } = (await answer.json()) as { data: Record<string, Answered> | null; errors?: Fault[] };
  const [payload] = Object.values(data ?? {});
  const codes = [
    ...errors.map(({ extensions }) => extensions!.code),
    ...(payload?.userErrors ?? []).map(({ code }) => code),
  ];
  return { codes, answer: payload ?? {} };
};

interface Answered {
  readonly userErrors?: readonly { readonly code: string }[];
}
interface Fault {
  readonly extensions?: { readonly code: string };
}

const byRest: Way = async ({ who, operation, input, key: idempotencyKey }) => {
  const route = restRoutes.find((each) => each.operation === operation)!;
  const { version, ...body } = { ...input };
  const path = route.path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => {
    const value = String(body[name]);
    delete body[name];
    return value;
  });
  const match = version === undefined ? {} : { 'if-match': `"${String(version)}"` };
  const headers = { ...(await headersOf(who, idempotencyKey)), ...match };
  const answer = await fetch(demo.url + restBase + path, { method: 'POST', headers, body: JSON.stringify(body) });
  const told = (await answer.json()) as { errors?: { code: string }[] };
  return { codes: answer.ok ? [] : told.errors!.map(({ code }) => code), answer: told };
};

const exchangeOf = (who: string): Exchange => ({
  inDir: join(dir, who, 'in'),
  outDir: join(dir, who, 'out'),
  as: who,
  key,
});
const round = (who: string) => dropRound({ hub: demo.hub, database, now: () => demo.clock.now() }, exchangeOf(who));

let dropped = 0;
const byDrop: Way = async ({ who, operation, input, key: id }) => {
  const exchange = exchangeOf(who);
  await round(who);
  const name = `${String((dropped += 1)).padStart(4, '0')}.jsonl`;
  // As a partner does it: under a passing name first, and half of it at that.
  const row = `${JSON.stringify({ id, operation, input })}\n`;
  writeFileSync(join(exchange.inDir, `.${name}`), row.slice(0, 20));
  expect((await round(who)).files).toBe(0);
  writeFileSync(join(exchange.inDir, `.${name}`), row);
  renameSync(join(exchange.inDir, `.${name}`), join(exchange.inDir, name));
  await round(who);
  const [result] = readFileSync(join(exchange.outDir, 'results', `${name}.result.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const { errors, answer } = JSON.parse(result!) as { errors: { code: string }[]; answer: object };
  return { codes: errors.map(({ code }) => code), answer };
};

const ways: Readonly<Record<string, Way>> = { GraphQL: byGraphql, REST: byRest, 'file drop': byDrop };

/** Plays the whole table; the dispute it made. */
async function play(name: string, way: Way): Promise<string> {
  const known: Known = {};
  for (const [index, { who, operation, input, keep, refused, twice }] of scenario.entries()) {
    const asked = { who, operation, input: input(known), key: `${name.replace(' ', '-')}.${index}` };
    const { codes, answer } = await way(asked);
    expect([name, index, operation, codes.slice(0, 1)]).toEqual([name, index, operation, refused ? [refused] : []]);
    if (refused) continue;
    if (twice) expect((await way(asked)).codes).toEqual([]);
    keep?.(answer as never, known);
    if (index === 0) known['worker'] = await workerOf(String(known['dispute']));
  }
  return String(known['dispute']);
}

const sql = <Row>(text: string, params: readonly unknown[]) => database.systemQuery<Row>(statement(text), params);

async function workerOf(disputeId: string): Promise<string> {
  const rows = await sql<{ id: string }>(`select id from party where dispute_id = $1 and role = 'WORKER'`, [disputeId]);
  return rows[0]!.id;
}

/** The history as it is stored, with the ids of this one dispute taken for each other's. */
async function factsOf(disputeId: string): Promise<unknown[]> {
  const rows = await sql<Record<string, unknown>>(
    `select seq, type, field_group, audience, agency_id, staff_id, staff_roles, body from fact where dispute_id = $1 order by seq`,
    [disputeId],
  );
  const names = new Map<string, string>();
  const text = JSON.stringify(rows).replaceAll(/[a-z]{3}_[0-9a-hjkmnp-tv-z]{26}/g, (id) => {
    if (!names.has(id)) names.set(id, `${id.slice(0, 3)}-${names.size}`);
    return names.get(id)!;
  });
  const own = /LD-\d+-\d+-\d+|XT-\d+-\d+-R\d+-\d+|(?<="packetDigest":")[0-9a-f]{64}/g;
  return JSON.parse(text.replaceAll(own, '#')) as unknown[];
}

describe('one scenario, three ways in', () => {
  const stored = new Map<string, { disputeId: string; facts: unknown[] }>();

  test.each(Object.entries(ways))(
    '%s plays it to its end',
    async (name, way) => {
      const disputeId = await play(name, way);
      stored.set(name, { disputeId, facts: await factsOf(disputeId) });
    },
    120_000,
  );

  test('and the same facts are stored, each once', () => {
    const [graphql, rest, drop] = Object.keys(ways).map((name) => stored.get(name)!.facts);
    expect(graphql!.length).toBeGreaterThanOrEqual(6);
    expect(rest).toEqual(graphql);
    expect(drop).toEqual(graphql);
  });

  test('what happened comes back as files: numbered without a gap, whole, signed, and free of names', async () => {
    const who = 'stf_station_admin';
    await round(who);
    const folder = join(exchangeOf(who).outDir, 'events');
    const manifests = readdirSync(folder)
      .filter((name) => name.endsWith('.manifest.json'))
      .toSorted()
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as EventManifest);
    const events = manifests.flatMap((manifest) => {
      const text = readFileSync(join(folder, manifest.file), 'utf8');
      expect(isGenuine(manifest, text)).toBe(true);
      expect(isGenuine(manifest, text.replace('R', 'S'))).toBe(false);
      expect(isGenuine({ ...manifest, count: manifest.count + 1 }, text)).toBe(false);
      expect(text).not.toMatch(/王一|某花卉|13800000001/);
      return text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { sequence: number; id: string; type: string; disputeId: string });
    });
    expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const { disputeId } = stored.get('file drop')!;
    const told = events.filter((event) => event.disputeId === disputeId).map(({ type }) => type);
    expect(told).toEqual(expect.arrayContaining(['REFERRAL_SENT', 'REFERRAL_ACCEPTED']));
    expect((await round(who)).events).toBe(0);
  });
});

describe('a folder nobody can be hurt by', () => {
  const who = 'stf_court_clerk';
  const put = (name: string, text: string) => writeFileSync(join(exchangeOf(who).inDir, name), text);
  const registration = (id: string) => ({ id, operation: 'RegisterDispute', input: scenario[0]!.input({}) });
  const count = async () => (await sql<{ n: number }>('select count(*)::int as n from dispute', []))[0]!.n;

  test('a file whose last line is not ended waits until it is', async () => {
    const text = `${JSON.stringify(registration('half-1'))}\n`;
    put('half.jsonl', text.slice(0, -1));
    expect(await round(who)).toMatchObject({ files: 0, waiting: 1 });
    put('half.jsonl', text);
    expect(await round(who)).toMatchObject({ files: 1, rows: 1, refusedRows: 0 });
  });

  test('a bad file is put aside as a whole, with what is wrong line by line', async () => {
    const before = await count();
    put(
      'bad.jsonl',
      `${JSON.stringify(registration('bad-1'))}\n{"id":"bad-2","operation":"DropTables","input":{}}\nnonsense\n`,
    );
    expect(await round(who)).toMatchObject({ refusedFiles: 1, rows: 0 });
    const folder = join(exchangeOf(who).inDir, 'refused');
    const report = readFileSync(join(folder, 'bad.jsonl.report.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(report).toMatchObject([
      { line: 2, code: 'OPERATION_UNKNOWN' },
      { line: 3, code: 'ROW_UNREADABLE' },
    ]);
    expect(existsSync(join(folder, 'bad.jsonl'))).toBe(true);
    expect(await count()).toBe(before);
  });

  test('a table names what it says by its columns', async () => {
    put(
      'table.csv',
      'id,operation,cause,relationType,channel,headcount,ownNumber\ncsv-1,RegisterDispute,REMUNERATION_CLAIM,LABOUR_RELATION,COURT_FILING,3,表-1\ncsv-2,RegisterDispute,NO_SUCH,LABOUR_RELATION,COURT_FILING,3,\n',
    );
    expect(await round(who)).toMatchObject({ files: 1, rows: 2, refusedRows: 1 });
    const rows = await sql<{ headcount: number }>(
      `select d.headcount from dispute d join alias a on a.dispute_id = d.id where a.number = '表-1'`,
      [],
    );
    expect(rows).toEqual([{ headcount: 3 }]);
  });

  test('whoever dies in the middle of a file is followed by one who does the rest, and nothing twice', async () => {
    const before = await count();
    const { inDir, outDir } = exchangeOf(who);
    const rows = Array.from({ length: 6 }, (_, index) => registration(`killed-${index}`));
    // As it is left by a process that had taken the file over and done half of it.
    for (const row of rows.slice(0, 3))
      await byGraphql({ who, operation: row.operation, input: row.input, key: row.id });
    writeFileSync(join(inDir, '.working', 'killed.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    writeFileSync(join(outDir, 'results', '.killed.jsonl.result.jsonl.part'), 'half of a res');
    expect(await round(who)).toMatchObject({ files: 1, rows: 6, refusedRows: 0 });
    expect(await count()).toBe(before + 6);
    // And one that had done all of it, but had not put the file away.
    writeFileSync(join(inDir, '.working', 'killed.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    expect(await round(who)).toMatchObject({ files: 1, rows: 6, refusedRows: 0 });
    expect(await count()).toBe(before + 6);
  });
});
