import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Caller, registered } from '../journeys/people/ask.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { LiveClient, type Heard } from '../support/live-client.ts';

const union = 'stf_union_officer';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub({ contracts: 'EACH' });
}, 120_000);
afterAll(() => hub.stop());

interface Page {
  readonly nodes: readonly Heard[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

async function ask(who: string, path: string) {
  const response = await fetch(`${hub.url}/rest/v1${path}`, {
    headers: { authorization: `Bearer ${await hub.tokenOf(who)}` },
  });
  const body = (await response.json()) as Page & { code?: string; errors?: { path: string[] }[] };
  return { status: response.status, body, headers: response.headers };
}

const pageOf = async (who: string, path: string): Promise<Page> => {
  const { status, body } = await ask(who, path);
  expect(status).toBe(200);
  return body;
};

/** Everything after a cursor, page by page, as the links lead. */
async function all(who: string, path: string): Promise<Heard[]> {
  const events: Heard[] = [];
  for (let at: string | null = path; at !== null;) {
    const { body, headers }: Awaited<ReturnType<typeof ask>> = await ask(who, at);
    events.push(...body.nodes);
    at = /^<\/rest\/v1([^>]+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1] ?? null;
  }
  return events;
}

const note = (disputeId: string) =>
  new Caller(hub, union).done('addNote', { disputeId, group: 'F8', body: '工作记录' });

describe('events over REST', () => {
  test('begin with the cursor of now, and tell by it what the subscription tells, with the same numbers', async () => {
    const { nodes, pageInfo } = await pageOf(union, '/events');
    expect({ nodes, more: pageInfo.hasNextPage }).toEqual({ nodes: [], more: false });
    const client = new LiveClient('sse');
    await client.connect(hub.url, await hub.tokenOf(union));
    const { disputeId } = await registered(new Caller(hub, union));
    for (let n = 0; n < 5; n += 1) await note(disputeId);
    const read = await all(union, `/events?first=2&after=${pageInfo.endCursor}`);
    await client.until(() => client.heard.length === read.length);
    client.drop({ hard: true });
    const told = ({ id, type, disputeId: of, sequence, digest }: Heard) => ({ id, type, of, sequence, digest });
    expect(read.length).toBeGreaterThan(5);
    expect(read.map(told)).toEqual(client.heard.map(told));
    let digest = '';
    for (const each of read) {
      digest = createHash('sha256').update(`${digest}\n${each.sequence}\n${each.id}\n${each.type}`).digest('base64url');
      expect(each.digest).toBe(digest);
    }
  }, 30_000);

  test('and a stream go on from each other’s cursors', async () => {
    const { pageInfo } = await pageOf(union, '/events');
    const { disputeId } = await registered(new Caller(hub, union));
    const first = await pageOf(union, `/events?first=1&after=${pageInfo.endCursor}`);
    expect(first).toMatchObject({ nodes: [{ sequence: 1, disputeId }], pageInfo: { hasNextPage: true } });
    const client = new LiveClient('sse');
    client.cursor = first.nodes[0]!.cursor;
    await client.connect(hub.url, await hub.tokenOf(union));
    await note(disputeId);
    await client.until(() => client.types.includes('NOTE_ADDED'));
    client.drop({ hard: true });
    const rest = await all(union, `/events?after=${first.pageInfo.endCursor}`);
    expect(rest.map(({ id, sequence }) => [id, sequence])).toEqual(
      client.heard.map(({ id, sequence }) => [id, sequence]),
    );
    expect(await all(union, `/events?after=${client.heard.at(-1)!.cursor}`)).toEqual([]);
  }, 30_000);

  test('of one dispute are for who sees it; hidden and absent are alike', async () => {
    const { disputeId } = await registered(new Caller(hub, union));
    const { pageInfo } = await pageOf(union, `/disputes/${disputeId}/events`);
    await note(disputeId);
    await registered(new Caller(hub, union));
    const read = await all(union, `/disputes/${disputeId}/events?after=${pageInfo.endCursor}`);
    expect(read.map(({ type, disputeId: of }) => [type, of])).toEqual([['NOTE_ADDED', disputeId]]);
    const hidden = await ask('stf_xishan_clerk', `/disputes/${disputeId}/events`);
    const absent = await ask('stf_xishan_clerk', '/disputes/dsp_01jda8zk3w5q9x7v2m4n6p8r0t/events');
    for (const { status, body } of [hidden, absent])
      expect({ status, code: body.code }).toEqual({ status: 404, code: 'NOT_FOUND' });
    expect(await all('stf_xishan_clerk', '/events')).toEqual([]);
  });

  test('say where a cursor or a page is at fault, and a cursor is good for its own person and stream alone', async () => {
    const { pageInfo } = await pageOf(union, '/events');
    const { disputeId } = await registered(new Caller(hub, union));
    for (const [who, path, at] of [
      [union, '/events?after=nonsense', 'after'],
      ['stf_union_duty', `/events?after=${pageInfo.endCursor}`, 'after'],
      [union, `/disputes/${disputeId}/events?after=${pageInfo.endCursor}`, 'after'],
      [union, '/events?first=0', 'first'],
      [union, '/events?first=101', 'first'],
      [union, '/events?last=1', 'last'],
    ] as const) {
      const { status, body } = await ask(who, path);
      expect(status).toBe(400);
      expect(body.errors![0]!.path.at(-1)).toBe(at);
    }
    expect((await fetch(`${hub.url}/rest/v1/events`)).status).toBe(401);
  });

  test('are described in the document of the routes', async () => {
    const response = await fetch(`${hub.url}/openapi.json`, {
      headers: { authorization: `Bearer ${await hub.tokenOf(union)}` },
    });
    const { paths } = (await response.json()) as {
      paths: Record<string, { get?: { parameters: { name: string }[] } }>;
    };
    expect(paths['/rest/v1/events']!.get!.parameters.map(({ name }) => name)).toEqual([
      'after',
      'first',
      'Accept-Language',
    ]);
    expect(paths['/rest/v1/disputes/{id}/events']!.get!.parameters.map(({ name }) => name)).toContain('id');
  });
});

describe('an agency at its quota', () => {
  test('is told over REST when to come again', async () => {
    const own = await openTestHub({ quotaUnits: 60 });
    const headers = { authorization: `Bearer ${await own.tokenOf(union)}` };
    const answers: Response[] = [];
    for (let n = 0; n < 8; n += 1)
      answers.push(await fetch(`${own.url}/rest/v1/${n % 2 ? 'events' : 'inbox'}`, { headers }));
    const limited = answers.filter(({ status }) => status === 429);
    expect(limited.length).toBeGreaterThan(1);
    for (const each of limited) {
      expect(Number(each.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(await each.json()).toMatchObject({ code: 'RATE_LIMITED' });
    }
    await own.stop();
  }, 60_000);
});
