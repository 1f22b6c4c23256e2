import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { statement } from '../../src/storage/statement.ts';
import { Caller, registered } from '../journeys/people/ask.ts';
import { figure } from '../support/figure.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { LiveClient } from '../support/live-client.ts';

/** Milliseconds a client of this hub may take to take one message. */
const patience = 8_000;
/** Who reads; all are of the agency in whose dispute things happen. */
const officer = 'stf_union_officer';

let hub: TestHub;
let disputeId: string;
let good: LiveClient;

beforeAll(async () => {
  hub = await openTestHub({ live: { patience } });
  ({ disputeId } = await registered(new Caller(hub, officer)));
  // Three bytes a character, and 25 times in each answer: more than the network holds for anybody.
  for (let n = 0; n < 10; n += 1) await note('一'.repeat(20_000));
  good = await new LiveClient('ws').connect(hub.url, await hub.tokenOf(officer));
}, 120_000);
afterAll(async () => {
  good.drop({ hard: true });
  await hub.stop();
});

const note = (body: string) => new Caller(hub, officer).done('addNote', { disputeId, group: 'F8', body });

const bodies = Array.from({ length: 25 }, (_, n) => `b${n}: body`).join(' ');
const query = `subscription Slow { event: inboxChanged { id dispute { notes(first: 10) { nodes { ${bodies} } } } } }`;

/** A stream that is opened and then never read again. */
interface Unread {
  /** Resolves when the hub has ended the connection. */
  readonly cut: Promise<void>;
  readonly drop: () => void;
}

async function overSocket(slowOne: string): Promise<Unread> {
  const authorization = `Bearer ${await hub.tokenOf(slowOne)}`;
  const socket = new WebSocket(`${hub.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  socket.on('error', () => undefined);
  const say = (message: object) => socket.send(JSON.stringify(message));
  socket.once('open', () => say({ type: 'connection_init', payload: { authorization } }));
  const opened = Promise.withResolvers<void>();
  socket.on('message', (data) => {
    const { type } = JSON.parse(String(data)) as { type: string };
    if (type === 'connection_ack') say({ type: 'subscribe', id: 'slow', payload: { query } });
    if (type === 'next') opened.resolve();
  });
  await opened.promise;
  socket.pause();
  return { cut: new Promise((ended) => socket.once('close', () => ended())), drop: () => socket.resume() };
}

async function overEvents(slowOne: string): Promise<Unread> {
  const authorization = `Bearer ${await hub.tokenOf(slowOne)}`;
  const headers = { authorization, accept: 'text/event-stream', 'content-type': 'application/json' };
  const asked = request(`${hub.url}/graphql`, { method: 'POST', headers });
  asked.on('error', () => undefined).end(JSON.stringify({ query }));
  const response = await new Promise<IncomingMessage>((got) => asked.once('response', got));
  await new Promise((opened) => response.once('data', opened));
  response.pause();
  response.on('error', () => undefined);
  return { cut: new Promise((ended) => response.once('close', () => ended())), drop: () => response.resume() };
}

const slowReads = statement(`
select count(*)::int as n from access_entry where operation = 'Slow' and staff_id = $1`);
const tripped = statement(`
select count(*)::int as n from audit_entry where kind = 'limit.tripped' and rule = 'slow-subscriber'`);

async function countOf(sql: typeof tripped, params: unknown[] = []): Promise<number> {
  await hub.drain();
  const [row] = await hub.database.systemQuery<{ n: number }>(sql, params);
  return row!.n;
}

describe('H4: one bad subscriber harms nobody', () => {
  test.each([
    ['WebSocket', 'stf_union_chair', overSocket],
    ['SSE', officer, overEvents],
  ] as const)(
    'who never reads over %s is cut off, and another hears everything in time',
    async (way, slowOne, open) => {
      const before = await countOf(tripped);
      const heard = good.heard.length;
      const unread = await open(slowOne);
      const events = 8;
      let slowest = 0;
      for (let n = 1; n <= events; n += 1) {
        const asked = performance.now();
        await note(`第${n}次`);
        await good.until(() => good.heard.length === heard + n);
        slowest = Math.max(slowest, performance.now() - asked);
      }
      while ((await countOf(tripped)) === before) await new Promise((go) => setTimeout(go, 50));
      expect(await countOf(tripped)).toBe(before + 1);
      unread.drop();
      await unread.cut;
      // One event was on its way to it: nothing more was read for it, before it was cut off or after.
      expect(await countOf(slowReads, [slowOne])).toBe(1);
      expect(slowest).toBeLessThan(patience);
      figure(`streams beside one that never reads, over ${way}: slowest event (ms)`, Math.round(slowest));
    },
    120_000,
  );
});
