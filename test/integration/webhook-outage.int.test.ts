import type { ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { statement } from '../../src/storage/statement.ts';
import { Caller, registered } from '../journeys/people/ask.ts';
import { figure, fullSize } from '../support/figure.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { isDown, webhookSink, type WebhookSink } from '../support/webhook-sink.ts';
import { expectAudit } from '../support/threat-shown.ts';

const disputes = fullSize ? 60 : 6;
const rounds = fullSize ? 24 : 6;
const hour = 3_600_000;

let sink: WebhookSink;
let slow: WebhookSink;
let hub: TestHub;
let admin: Caller;
let clerk: Caller;

/** Endpoints of the test that runs. */
const made: string[] = [];

beforeAll(async () => {
  [sink, slow] = [await webhookSink(), await webhookSink()];
  hub = await openTestHub({ webhookLoopback: [sink.place, slow.place] });
  admin = new Caller(hub, 'stf_court_admin');
  clerk = new Caller(hub, 'stf_court_clerk');
}, 120_000);
afterAll(async () => {
  await Promise.all([sink.stop(), slow.stop()]);
  await hub.stop();
});
beforeEach(() => {
  Object.assign(sink, { calls: 0, answer: null });
  sink.arrived.length = 0;
});
afterEach(async () => {
  for (const endpointId of made.splice(0)) await admin.done('removeWebhook', { endpointId }, 'endpointId');
});

async function endpoint(url = sink.url): Promise<{ endpointId: string; secret: string; publicKey: string }> {
  const input = { name: { zh: '收件系统', en: 'Intake' }, url };
  const shows = 'endpointId secret publicKey';
  const keys = await admin.done<{ endpointId: string; secret: string; publicKey: string }>('addWebhook', input, shows);
  made.push(keys.endpointId);
  return keys;
}

async function later(milliseconds: number): Promise<void> {
  hub.clock.moveTo(new Date(hub.clock.now().getTime() + milliseconds));
  await hub.courier.settle();
}

const note = (disputeId: string, body: string) => clerk.done('addNote', { disputeId, group: 'F0', body });

/** Ids of what the clerk sees happened in a dispute, in its order. */
async function history(disputeId: string): Promise<string[]> {
  const query = 'query ($id: ID!) { dispute(by: { id: $id }) { timeline(first: 100) { nodes { id } } } }';
  const { dispute } = await clerk.ask<{ dispute: { timeline: { nodes: { id: string }[] } } }>(query, { id: disputeId });
  return dispute.timeline.nodes.map(({ id }) => id);
}

/** What came in for a dispute: the first time each message did. */
const firstArrivals = (disputeId: string) => [
  ...new Set(sink.arrived.filter(({ data }) => data['disputeId'] === disputeId).map(({ id }) => id)),
];

const rows = statement(
  `select state, count(*)::int as n from webhook_delivery where endpoint_id = $1 group by state order by state`,
);
const states = async () =>
  Object.fromEntries(
    (await hub.database.systemQuery<{ state: string; n: number }>(rows, [made[0]])).map(({ state, n }) => [state, n]),
  );

describe('H3: a receiver that is away for a day', () => {
  test('is told everything when it is back, in order for each dispute, and nothing twice under two ids', async () => {
    await endpoint();
    sink.answer = isDown;
    const all: string[] = [];
    for (let n = 0; n < disputes; n += 1) all.push((await registered(clerk)).disputeId);
    for (let round = 0; round < rounds; round += 1) {
      for (const id of all) await note(id, `第${round}次`);
      await later((24 * hour) / rounds);
    }
    expect(sink.arrived).toEqual([]);
    const callsWhileDown = sink.calls;
    sink.answer = null;
    await later(hour);

    const wanted = new Map<string, string[]>();
    for (const id of all) wanted.set(id, await history(id));
    for (const [id, events] of wanted) expect(firstArrivals(id)).toEqual(events);
    const total = [...wanted.values()].flat().length;
    expect(new Set(sink.arrived.map(({ id }) => id)).size).toBe(total);
    expect(await states()).toEqual({ DELIVERED: total });
    const sequences = [...new Set(sink.arrived.map(({ data }) => Number(data['sequence'])))].sort((a, b) => a - b);
    expect(sequences).toEqual(Array.from({ length: total }, (_, n) => n + 1));
    figure('webhook outage of 24 h: events held and told (count)', total);
    figure('webhook outage of 24 h: lost (count)', 0);
    figure('webhook outage of 24 h: calls while away (count)', callsWhileDown);
    // A receiver that is away is not hammered: five at once, then one by one, ever more rarely.
    expect(callsWhileDown).toBeLessThan(20 + 2 * rounds);
  }, 600_000);

  test('is told once more, under the same id, what it did not say it had', async () => {
    await endpoint();
    const { disputeId } = await registered(clerk);
    let calls = 0;
    sink.answer = (response, message) => {
      sink.arrived.push(message);
      calls += 1;
      if (calls > 1) return false;
      response.destroy();
      return true;
    };
    await hub.courier.settle();
    await later(10_000);
    sink.answer = null;
    await later(10_000);
    const ids = sink.arrived.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(new Set(ids).size);
    expect(firstArrivals(disputeId)).toEqual(await history(disputeId));
  });
});

describe('H3: order and independence', () => {
  test('an event that fails holds back what follows in its dispute, and nothing else', async () => {
    await endpoint();
    sink.answer = isDown;
    const [bad, good] = [await registered(clerk), await registered(clerk)];
    sink.answer = (response, { data }) => data['disputeId'] === bad.disputeId && isDown!(response, {} as never);
    await hub.courier.settle();
    for (const body of ['一', '二', '三']) {
      await note(bad.disputeId, body);
      await note(good.disputeId, body);
    }
    await later(10_000);
    expect(firstArrivals(bad.disputeId)).toEqual([]);
    expect(firstArrivals(good.disputeId)).toEqual(await history(good.disputeId));
    sink.answer = null;
    await later(15 * hour);
    expect(firstArrivals(bad.disputeId)).toEqual(await history(bad.disputeId));
  });

  test('a slow receiver does not slow another', async () => {
    await endpoint(slow.url);
    await endpoint();
    const held: ServerResponse[] = [];
    slow.answer = (response) => held.push(response) > 0;
    const all: string[] = [];
    for (let n = 0; n < 6; n += 1) all.push((await registered(clerk)).disputeId);
    let wanted = 0;
    for (const id of all) wanted += (await history(id)).length;
    const begun = performance.now();
    const settled = hub.courier.settle();
    while (sink.arrived.length < wanted && performance.now() - begun < 12_000)
      await new Promise((go) => setTimeout(go, 20));
    expect(sink.arrived.length).toBe(wanted);
    figure(
      'webhooks beside an endpoint that never answers: all told within (ms)',
      Math.round(performance.now() - begun),
    );
    // Only now does the other one come to its end, well within the fifteen seconds of a call.
    expect(held.length).toBeGreaterThan(0);
    slow.answer = null;
    for (const response of held) response.destroy();
    await settled;
  }, 60_000);

  test('after the last retry it is a dead letter, what follows goes on, and a replay brings it back', async () => {
    const { endpointId } = await endpoint();
    // Nothing is taken until it is known which event never is.
    sink.answer = isDown;
    const { disputeId } = await registered(clerk);
    const [first] = await history(disputeId);
    sink.answer = (response, { id }) => id === first && isDown!(response, {} as never);
    await hub.courier.settle();
    for (let day = 0; day < 70; day += 1) await later(15 * hour);
    const after = firstArrivals(disputeId);
    expect(after).toEqual((await history(disputeId)).slice(1));
    const list =
      'query ($id: ID!) { webhookDeliveries(endpointId: $id, state: DEAD, first: 10) { nodes { eventId attempts lastStatus lastFault } } webhookEndpoints(first: 5) { nodes { deadLetters } } }';
    const dead = await admin.ask<{ webhookDeliveries: { nodes: { eventId: string; attempts: number }[] } }>(list, {
      id: endpointId,
    });
    expect(dead).toMatchObject({
      webhookDeliveries: { nodes: [{ eventId: first, lastStatus: 503, lastFault: 'STATUS' }] },
      webhookEndpoints: { nodes: [{ deadLetters: 1 }] },
    });
    expect(dead.webhookDeliveries.nodes[0]!.attempts).toBeGreaterThan(10);
    sink.answer = null;
    expect(await admin.done('replayWebhook', { endpointId, deadLetters: true }, 'events')).toEqual({ events: 1 });
    await hub.courier.settle();
    expect(firstArrivals(disputeId).sort()).toEqual((await history(disputeId)).sort());
  }, 240_000);

  test('a replay goes on after a cursor, in order, under the ids there were', async () => {
    const { endpointId } = await endpoint();
    const { disputeId } = await registered(clerk);
    for (const body of ['一', '二', '三']) await note(disputeId, body);
    await hub.courier.settle();
    const before = sink.arrived.splice(0);
    const cursor = before[1]!.data['cursor'];
    const { events } = await admin.done<{ events: number }>('replayWebhook', { endpointId, after: cursor }, 'events');
    expect(events).toBe(before.length - 2);
    await hub.courier.settle();
    expect(sink.arrived.map(({ id }) => id)).toEqual(before.slice(2).map(({ id }) => id));
  });
});

describe('S42: rights are judged when an event is sent', () => {
  const end = statement('update participation set to_at = $2 where dispute_id = $1');

  test('S42: what waits for an agency whose part ended is withheld, taken down, and the end of sight is told', async () => {
    await endpoint();
    const { disputeId } = await registered(clerk);
    sink.answer = isDown;
    await hub.courier.settle();
    await note(disputeId, '不再可见');
    await hub.database.systemQuery(end, [disputeId, new Date(hub.clock.now().getTime() + 500)]);
    sink.answer = null;
    await later(60_000);
    await later(hour);
    expect(sink.arrived.map(({ type, data }) => [type, data['disputeId']])).toEqual([['access.ended', disputeId]]);
    expect((await states())['WITHHELD']).toBeGreaterThan(1);
    await expectAudit('S42', hub.database, 'webhook.withheld', ({ reason }) => reason === 'access-ended');
  });

  test('S42: without the end of its part the same event goes out', async () => {
    await endpoint();
    const { disputeId } = await registered(clerk);
    sink.answer = isDown;
    await hub.courier.settle();
    await note(disputeId, '仍可见');
    sink.answer = null;
    await later(hour);
    expect(firstArrivals(disputeId)).toEqual(await history(disputeId));
  });
});

describe('S40: a receiver whose answer never ends', () => {
  test('S40: is cut off, tried again later, and taken down', async () => {
    await endpoint();
    await registered(clerk);
    sink.answer = (response) => {
      const part = Buffer.alloc(16 * 1024);
      const more = () => {
        while (!response.destroyed && response.write(part));
      };
      response.writeHead(200).on('drain', more);
      more();
      return true;
    };
    await hub.courier.settle();
    expect(sink.arrived).toEqual([]);
    await expectAudit('S40', hub.database, 'webhook.failed', ({ code }) => code === 'ANSWER_TOO_LONG');
  }, 60_000);
});

describe('J2: a message holds ids and codes alone', () => {
  test('J2: no name, telephone, number or word that was entered is in any body or header', async () => {
    const { secret } = await endpoint();
    const { disputeId } = await registered(clerk);
    await note(disputeId, '金丝雀：身份证530102199003077654，电话13912345678');
    await hub.courier.settle();
    expect(sink.arrived.length).toBeGreaterThan(1);
    for (const { text, headers } of sink.arrived) {
      expect(`${text}${JSON.stringify(headers)}`).not.toMatch(/王某|某公司|金丝雀|5301021990|139123|1380000/);
      expect(text).not.toMatch(/\p{Script=Han}(?<!昆|呈|劳|争|字|第|号)/u);
      expect(new Webhook(secret).sign('x', new Date(0), text)).toMatch(/^v1,/);
    }
  });
});
