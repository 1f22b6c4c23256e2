import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { CachedDirectory } from '../../src/storage/directory.ts';
import { statement } from '../../src/storage/statement.ts';
import { ViewedDatabase } from '../../src/storage/viewed-database.ts';
import { Caller, paper, registered } from '../journeys/people/ask.ts';
import { figure, fullSize } from '../support/figure.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { faultsOf, LiveClient, type Wanted } from '../support/live-client.ts';

const union = 'stf_union_officer';
const kunming = 'stf_union_kunming';

let hub: TestHub;
const clients: LiveClient[] = [];

beforeAll(async () => {
  hub = await openTestHub({ live: { patience: 5_000 } });
}, 120_000);
afterEach(() => {
  for (const client of clients.splice(0)) client.drop({ hard: true });
});
afterAll(() => hub.stop());

/** A client of the person, connected. */
async function follow(staffId: string, way: 'ws' | 'sse' = 'ws', wanted: Wanted = {}): Promise<LiveClient> {
  const client = new LiveClient(way);
  clients.push(client);
  return client.connect(hub.url, await hub.tokenOf(staffId), wanted);
}

const as = (staffId: string) => new Caller(hub, staffId);

interface Shared {
  readonly disputeId: string;
  readonly consentId: string;
}

/** A dispute of the union that the superior union sees on the strength of one consent. */
async function shared(between: () => Promise<void> = async () => undefined): Promise<Shared> {
  const { disputeId, worker } = await registered(as(union));
  await between();
  const given = { disputeId, purpose: 'R20', partyIds: [worker], method: 'E_SIGNED', sensitiveAgreed: true };
  await as(union).done('recordConsent', given);
  await between();
  const documents = [paper('AID_APPLICATION')];
  await as(union).done('sendReferral', { disputeId, kind: 'R20', toAgencyId: 'agy_union_kunming', documents });
  const query = 'query ($id: ID!) { dispute(by: { id: $id }) { consents { id } } }';
  const { dispute } = await as(union).ask<{ dispute: { consents: { id: string }[] } }>(query, { id: disputeId });
  return { disputeId, consentId: dispute.consents.at(-1)!.id };
}

const note = (staffId: string, disputeId: string) =>
  as(staffId).done('addNote', { disputeId, group: 'F8', body: '工作记录' });
const revoke = ({ disputeId, consentId }: Shared) => as(union).done('withdrawConsent', { disputeId, consentId });

describe.each(['ws', 'sse'] as const)('a client over %s', (way) => {
  test('is told that the stream is open, and then of each event its person may know', async () => {
    const client = await follow(kunming, way);
    expect(client.types).toEqual(['STREAM_OPENED']);
    const { disputeId } = await shared();
    await note(union, disputeId);
    await client.until(() => client.types.includes('NOTE_ADDED'));
    expect(client.types).toContain('REFERRAL_SENT');
    expect(client.heard.every((event) => event.disputeId === disputeId)).toBe(true);
    expect(faultsOf(client.heard)).toEqual([]);
  });

  test('is given the dispute and the referral as the person may see them at that moment', async () => {
    const client = await follow(kunming, way, {
      more: 'title { zh } dispute { number parties { nodes { role } } } referral { number state }',
    });
    const { disputeId } = await shared();
    await client.until(() => client.types.includes('REFERRAL_SENT'));
    const answers = client.answers as { data: { event: Record<string, Record<string, unknown>> }; errors?: unknown }[];
    expect(answers.filter(({ errors }) => errors)).toEqual([]);
    const sent = answers.find(({ data }) => (data.event['type'] as unknown) === 'REFERRAL_SENT')!.data.event;
    expect(sent['disputeId']).toBe(disputeId);
    expect(sent['referral']).toMatchObject({ state: 'SENT' });
    expect(sent['dispute']!['number']).toBe(sent['disputeNumber']);
  });

  test('is cut off from one dispute within a second, told so, and told nothing of it after', async () => {
    const { disputeId, consentId } = await shared();
    const client = await follow(kunming, way, { disputeId });
    const other = await follow(union, way, { disputeId });
    await note(union, disputeId);
    await client.until(() => client.types.includes('NOTE_ADDED'));
    const began = performance.now();
    await revoke({ disputeId, consentId });
    const revoked = performance.now();
    await client.until(() => client.ending !== null);
    const took = performance.now() - revoked;
    figure(`cut after a revocation, ${way} (ms)`, Math.round(took));
    expect(took).toBeLessThan(1_000);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(client.types.at(-1)).toBe('ACCESS_ENDED');
    expect(client.heard.at(-1)).toMatchObject({ disputeId, disputeNumber: null });
    await note(union, disputeId);
    await other.until(() => other.types.filter((type) => type === 'NOTE_ADDED').length === 2);
    expect(client.types.filter((type) => type === 'NOTE_ADDED')).toHaveLength(1);
    expect(faultsOf(client.heard)).toEqual([]);
  });

  test('that was away when access ended is told once it is back, and of nothing in between', async () => {
    const given = await shared();
    const client = await follow(kunming, way);
    await note(union, given.disputeId);
    await client.until(() => client.types.includes('NOTE_ADDED'));
    client.drop({ hard: true });
    await note(union, given.disputeId);
    await revoke(given);
    await note(union, given.disputeId);
    const before = client.heard.length;
    await client.connect(hub.url, await hub.tokenOf(kunming));
    const next = await shared();
    await client.until(() => client.heard.some(({ disputeId }) => disputeId === next.disputeId));
    const missed = client.heard.slice(before).filter(({ disputeId }) => disputeId === given.disputeId);
    expect(missed.map(({ type }) => type)).toEqual(['ACCESS_ENDED']);
    expect(faultsOf(client.heard)).toEqual([]);
  });

  test('is answered as a query is where the document, the cursor or the dispute is not for it', async () => {
    const { disputeId } = await registered(as(union));
    const hidden = await follow(kunming, way, { disputeId });
    const absent = await follow(kunming, way, { disputeId: 'dsp_absent' });
    const codes = ({ answers, ending }: LiveClient) => JSON.stringify([answers, ending]).match(/"code":"(\w+)"/g);
    expect(codes(hidden)).toEqual(['"code":"NOT_FOUND"']);
    expect(codes(absent)).toEqual(codes(hidden));
    const forged = new LiveClient(way);
    forged.cursor = 'AAAA';
    clients.push(await forged.connect(hub.url, await hub.tokenOf(kunming)));
    expect(codes(forged)).toEqual(['"code":"BAD_USER_INPUT"']);
    const deep = await follow(kunming, way, { more: 'dispute { id '.repeat(13) + '}'.repeat(13) });
    expect(codes(deep)![0]).toMatch(/GRAPHQL_VALIDATION_FAILED|QUERY_TOO_COSTLY/);
  });
});

/** What row-level security shows a person of history, by the order of writing: it shares nothing with the feed but the rights. */
async function visible(staffId: string): Promise<{ id: string; disputeId: string }[]> {
  const directory = new CachedDirectory(hub.database);
  await directory.refresh();
  const principal = directory.principal(staffId, directory.staff(staffId)!.agencyId)!;
  const viewed = new ViewedDatabase(hub.database, { principal, now: hub.clock.now() });
  return viewed.query(statement('select id, dispute_id as "disputeId" from fact order by position'), []);
}

/** One client beside what it is entitled to, as an oracle that only asks the database works it out. */
class Watched {
  readonly client: LiveClient;
  readonly staffId: string;
  readonly entitled: string[] = [];
  /** What a right that came later showed: told if the stream had not passed it by then, since rights are those of telling. */
  readonly late = new Set<string>();
  /** Disputes whose end it must be told of. */
  readonly farewells: string[] = [];
  private known = new Set<string>();
  private before = new Set<string>();
  private sights = new Set<string>();

  constructor(staffId: string, way: 'ws' | 'sse') {
    this.staffId = staffId;
    this.client = new LiveClient(way);
    clients.push(this.client);
  }

  /** From here on; what is there already is not told. */
  async begin(all: ReadonlySet<string>): Promise<void> {
    this.known = new Set(all);
    this.before = this.known;
    this.sights = new Set((await visible(this.staffId)).map(({ disputeId }) => disputeId));
    await this.client.connect(hub.url, await hub.tokenOf(this.staffId));
  }

  /** Something was done while it was away: what it saw, however shortly, has an end that is told. */
  async glimpse(): Promise<void> {
    for (const { disputeId } of await visible(this.staffId)) this.sights.add(disputeId);
  }

  /** One thing was done, or it has come back: it is told of everything so far. */
  async settle(all: ReadonlySet<string>): Promise<void> {
    const may = await visible(this.staffId);
    const told = new Set(this.entitled);
    for (const { id } of may) {
      if (!this.known.has(id)) this.entitled.push(id);
      else if (!this.before.has(id) && !told.has(id)) this.late.add(id);
    }
    this.known = new Set(all);
    const sights = new Set(may.map(({ disputeId }) => disputeId));
    this.farewells.push(...[...this.sights].filter((each) => !sights.has(each)));
    this.sights = sights;
    const due = this.entitled.length + this.farewells.length;
    await this.client.until(() => this.client.heard.filter(({ id }) => !this.late.has(id)).length >= due);
  }
}

async function everything(): Promise<Set<string>> {
  const rows = await hub.database.systemQuery<{ id: string }>(statement('select id from fact'), []);
  return new Set(rows.map(({ id }) => id));
}

/** Numbers between 0 and 1 that are the same every time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

test(
  'through cuts, revocations and restarts, each client hears exactly what it is entitled to, and can prove it',
  async () => {
    const disconnects = fullSize ? 200 : 6;
    const throwDice = dice(20261122);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(throwDice() * list.length)]!;
    const watched = [
      ...[new Watched(kunming, 'ws'), new Watched(kunming, 'sse'), new Watched(union, 'ws')],
      ...[new Watched('stf_court_clerk', 'sse')],
    ];
    const open: Shared[] = [await shared()];
    for (const each of watched) await each.begin(await everything());

    const settle = async () => {
      const all = await everything();
      for (const each of watched) {
        if (each.client.isConnected) await each.settle(all);
        else await each.glimpse();
      }
    };
    const comeBack = async (each: Watched) => {
      await each.client.connect(hub.url, await hub.tokenOf(each.staffId));
    };
    let [cuts, revocations, restarts] = [0, 0, 0];
    while (cuts < disconnects) {
      const roll = throwDice();
      const online = watched.filter(({ client }) => client.isConnected);
      const offline = watched.filter(({ client }) => !client.isConnected);
      if (roll < 0.35 && online.length > 0) {
        pick(online).client.drop({ hard: throwDice() < 0.5 });
        cuts += 1;
      } else if (roll < 0.6 && offline.length > 0) await comeBack(pick(offline));
      else if (roll < 0.68 && open.length > 1) {
        await revoke(open.splice(Math.floor(throwDice() * open.length), 1)[0]!);
        revocations += 1;
      } else if (roll < 0.76) open.push(await shared(settle));
      else if (roll < 0.8 && restarts < Math.max(1, disconnects / 20)) {
        const { database, clock } = hub;
        await hub.quit();
        await Promise.all(online.map(({ client }) => client.until(() => !client.isConnected)));
        for (const { client } of online) expect(client.types.at(-1)).toBe('STREAM_CLOSED');
        hub = await openTestHub({ database, start: clock.now(), live: { patience: 5_000 } });
        for (const each of online) await comeBack(each);
        restarts += 1;
      } else await note(throwDice() < 0.5 ? union : kunming, pick(open).disputeId);
      await settle();
    }
    for (const each of watched.filter(({ client }) => !client.isConnected)) await comeBack(each);
    await settle();

    let told = 0;
    for (const { client, entitled, farewells, late } of watched) {
      const facts = client.heard.filter(({ type, id }) => type !== 'ACCESS_ENDED' && !late.has(id));
      expect(facts.map(({ id }) => id)).toEqual(entitled);
      const ends = client.heard.filter(({ type }) => type === 'ACCESS_ENDED').map(({ disputeId }) => disputeId);
      expect(ends.sort()).toEqual([...farewells].sort());
      expect(faultsOf(client.heard)).toEqual([]);
      told += client.heard.length;
    }
    expect(told).toBeGreaterThan(disconnects);
    figure('streams: disconnects survived without a gap', cuts);
    figure('streams: revocations and restarts among them', `${revocations} and ${restarts}`);
    figure('streams: events told, all of them entitled, none missing', told);
  },
  fullSize ? 1_800_000 : 180_000,
);
