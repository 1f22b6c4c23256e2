import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog, type Log } from '../../../src/http/log.ts';
import type { Database } from '../../../src/storage/database.ts';
import { statement } from '../../../src/storage/statement.ts';
import { buildWorld, content } from '../../journeys/visibility/world.ts';
import { openTestHub, type TestHub } from '../hub.ts';
import { operations, roots, type CanaryOperation } from './operations.ts';
import { Sinks, type Hit } from './sinks.ts';
import { Canaries } from './tokens.ts';

/** What a run has found. */
export interface CanaryReport {
  readonly operations: number;
  readonly roots: number;
  readonly wrong: number;
  readonly canaries: number;
  readonly bytes: Readonly<Record<string, number>>;
  readonly codes: Readonly<Record<string, number>>;
  readonly hits: readonly Hit[];
}

export interface CanaryOptions {
  readonly database: Database;
  /** Something that leaks on purpose, to show that the run would notice. */
  readonly plant?: (log: Log, sinks: Sinks) => { readonly log?: Log; readonly after?: (canaries: Canaries) => void };
  /** Whether only every so-many-th operation is sent; all of them when left out. */
  readonly every?: number;
  /** What else is to be searched when all is done, such as the server's own log. */
  readonly more?: () => Promise<Readonly<Record<string, string>>>;
}

const askers = [
  ...['stf_court_clerk', 'stf_judge', 'stf_union_officer', 'stf_union_lawyer', 'stf_station_admin', 'stf_mediator'],
  ...['stf_prosecutor', 'stf_arbitrator', 'stf_arbitration_clerk', 'stf_aid_officer', 'stf_worker_one'],
  ...['stf_employer_rep', 'stf_mengla_clerk', 'stf_security_admin'],
];

/**
 * Plays a whole story in which every value is a canary, sends canaries at every place of every operation of the graph,
 * and searches every byte that went anywhere but into a permitted answer.
 */
export async function canaryRun({ database, plant, every = 1, more }: CanaryOptions): Promise<CanaryReport> {
  const canaries = new Canaries();
  const sinks = new Sinks();
  const spoolDir = await mkdtemp(join(tmpdir(), 'accord-canary-'));
  const own = createLog({ level: 'debug', destination: { write: (line: string) => sinks.take('log', line) } });
  const planted = plant?.(own, sinks) ?? {};
  sinks.capturePrinting();
  const restore = replaceContent(canaries);
  let watching: NodeJS.Timeout | undefined;
  try {
    const hub = await openTestHub({ database, log: planted.log ?? own, spoolDir });
    watching = setInterval(() => sinks.takeFolder('spool', spoolDir), 20);
    const world = await buildWorld(hub);
    const known = {
      disputeId: [world.disputeId],
      partyId: world.workers,
      partyIds: world.workers,
      referralId: Object.values(world.referrals),
    };
    const sent = operations(canaries, known).filter((_operation, index) => index % every === 0);
    const codes: Record<string, number> = {};
    const able = await whoMay(hub, sent, { canaries, sinks, codes });
    // One after the other for each person, because whoever asks for much that is not there is made to wait.
    const turns = new Map<string, CanaryOperation[]>(askers.map((staffId) => [staffId, []]));
    for (const [index, operation] of sent.entries()) {
      const fit = able.get(operation.root) ?? askers;
      turns.get(fit[index % fit.length]!)!.push(operation);
    }
    await Promise.all(
      [...turns].map(async ([staffId, own]) => {
        for (const operation of own) await send(hub, operation, { staffId, canaries, sinks, codes });
      }),
    );
    await otherDoors(hub, canaries, sinks);
    planted.after?.(canaries);
    await hub.drain();
    sinks.takeFolder('spool', spoolDir);
    for (const table of ['audit_entry', 'access_entry'])
      sinks.take(table, JSON.stringify(await database.systemQuery(statement(`select * from ${table}`), [])));
    for (const [sink, text] of Object.entries((await more?.()) ?? {})) sinks.take(sink, text);
    await hub.stop();
    return {
      operations: sent.length + askers.length * sent.filter(({ wrong }) => wrong === null).length,
      roots: roots.length,
      wrong: sent.filter(({ wrong }) => wrong !== null).length,
      canaries: canaries.needles.size,
      bytes: sinks.bytes,
      codes,
      hits: sinks.hits(canaries.needles),
    };
  } finally {
    clearInterval(watching);
    sinks.release();
    restore();
    await rm(spoolDir, { recursive: true, force: true });
  }
}

/** Puts canaries in place of what the story tells of people; gives back what stood there. */
function replaceContent(canaries: Canaries): () => void {
  const before = { ...content };
  const [claimFen, agreedFen, awardedFen] = [canaries.amount(), canaries.amount(), canaries.amount()];
  Object.assign(content, {
    worker: canaries.name(),
    colleague: canaries.name(),
    workerPhone: canaries.phone(),
    colleaguePhone: canaries.phone(),
    workerAddress: canaries.text(),
    workerId: canaries.identityNumber(),
    colleagueId: canaries.identityNumber(),
    workerBank: canaries.bankAccount(),
    colleagueBank: canaries.bankAccount(),
    employer: canaries.text(),
    ownNumber: canaries.text(),
    docketNumber: canaries.text(),
    opinionNumber: canaries.text(),
    claimFen,
    claimTotalFen: claimFen + 1_000_000,
    agreedFen,
    awardedFen,
    ...Object.fromEntries(texts.map((name) => [name, canaries.text()])),
  });
  return () => Object.assign(content, before);
}

const texts = [
  'statement',
  'evidence',
  'caucusNote',
  'mediatorNote',
  'mediationRecord',
  'consultNote',
  'aidReason',
  'strategy',
];

/** Who gets past the door of each operation; it is sent as it should be by every one of the story, too. */
async function whoMay(
  hub: TestHub,
  sent: readonly CanaryOperation[],
  about: Omit<Sending, 'staffId'>,
): Promise<Map<string, string[]>> {
  const able = new Map<string, string[]>();
  await Promise.all(
    askers.map(async (staffId) => {
      for (const operation of sent.filter(({ wrong }) => wrong === null)) {
        const codes = await send(hub, operation, { ...about, staffId });
        if (!codes.includes('FORBIDDEN')) able.set(operation.root, [...(able.get(operation.root) ?? []), staffId]);
      }
    }),
  );
  return able;
}

interface Sending {
  readonly staffId: string;
  readonly canaries: Canaries;
  readonly sinks: Sinks;
  readonly codes: Record<string, number>;
}

async function send(
  hub: TestHub,
  operation: CanaryOperation,
  { staffId, canaries, sinks, codes }: Sending,
): Promise<string[]> {
  const { query, variables } = operation;
  const headers = {
    'idempotency-key': canaries.word(),
    'user-agent': canaries.word(),
    'x-forwarded-for': canaries.word(),
  };
  const response = await hub.raw(staffId, { query, variables }, headers);
  sinks.take('headers', JSON.stringify([...response.headers]));
  const answer = (await response.json()) as { data?: unknown; errors?: { extensions?: { code?: string } }[] };
  if (answer.errors) sinks.take('errors', JSON.stringify(answer.errors));
  for (const refused of refusalsIn(answer.data)) sinks.take('refusals', JSON.stringify(refused));
  const met = [
    ...(answer.errors ?? []).map((error) => error.extensions?.code),
    ...refusalsIn(answer.data).map((each) => each.code),
  ].filter((code) => code !== undefined);
  for (const code of met.length > 0 ? met : ['OK']) codes[code] = (codes[code] ?? 0) + 1;
  return met;
}

/** Refusals wherever they stand in an answer; they are for people, and name places, never values. */
function refusalsIn(value: unknown): { readonly code?: string }[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'userErrors' || key === 'warnings' ? ((inner as object[] | null) ?? []) : refusalsIn(inner),
  );
}

/** Everything that is no operation: addresses, probes, bodies that are not JSON, credentials. */
async function otherDoors(hub: TestHub, canaries: Canaries, sinks: Sinks): Promise<void> {
  const variables = () => encodeURIComponent(JSON.stringify({ n: canaries.text() }));
  const query = encodeURIComponent('query($n: String!) { dispute(by: { number: $n }) { number } }');
  const token = await hub.tokenOf('stf_judge');
  const bearer = { authorization: `Bearer ${token}` };
  const asked: [path: string, init: RequestInit][] = [
    [`/graphql?query=${query}&variables=${variables()}`, { headers: { ...bearer, 'apollo-require-preflight': 'x' } }],
    [`/graphql?query=${query}&variables=${variables()}`, { headers: bearer }],
    [`/${encodeURIComponent(canaries.text())}?phone=${canaries.phone()}`, {}],
    ['/health', {}],
    ['/ready', {}],
    [`/metrics?name=${canaries.word()}`, {}],
    [`/demo/${canaries.word()}`, {}],
    [
      '/demo/token',
      {
        method: 'POST',
        body: JSON.stringify({ staff: canaries.text() }),
        headers: { 'content-type': 'application/json' },
      },
    ],
    [
      '/graphql',
      {
        method: 'POST',
        body: `{"query": "${canaries.text()}`,
        headers: { ...bearer, 'content-type': 'application/json' },
      },
    ],
    ['/graphql', { method: 'POST', body: canaries.text(), headers: { ...bearer, 'content-type': 'text/plain' } }],
    ['/graphql', { method: 'POST', body: '{}', headers: { authorization: `Bearer ${canaries.word()}` } }],
    [
      '/graphql',
      {
        method: 'POST',
        body: JSON.stringify({ query: '{ __typename }', operationName: canaries.word() }),
        headers: { ...bearer, 'content-type': 'application/json' },
      },
    ],
    ['/graphql', { method: 'PUT', body: canaries.text(), headers: bearer }],
  ];
  for (const [path, init] of asked) {
    const response = await fetch(`${hub.url}${path}`, { ...init, redirect: 'manual' });
    sinks.take('headers', JSON.stringify([...response.headers]));
    sinks.take('other doors', await response.text());
  }
  await hub.raw('stf_judge', {
    query: `query N13912345678 { viewer { staff { id } } }`,
    operationName: 'N13912345678',
  });
  canaries.needles.add('13912345678');
}
