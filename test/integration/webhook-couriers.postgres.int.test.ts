import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Client } from 'pg';
import { keptKey } from '../../src/http/key-file.ts';
import { freshKeyRing } from '../../src/http/key-ring-source.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { statement } from '../../src/storage/statement.ts';
import type { LeasedDelivery } from '../../src/storage/webhook/lease.ts';
import { numberDelivery } from '../../src/storage/webhook/outcome.ts';
import { keyRingText } from '../../src/storage/vault/key-ring.ts';
import { Caller, registered } from '../journeys/people/ask.ts';
import { figure, fullSize } from '../support/figure.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { kill, nextLine, startScript, type Script } from '../support/run-script.ts';
import { createTestDatabase, type TestServerDatabase } from '../support/test-database.ts';
import { webhookSink, type WebhookSink } from '../support/webhook-sink.ts';

const disputes = fullSize ? 40 : 8;
const notes = fullSize ? 8 : 3;
const kills = fullSize ? 8 : 1;

let dir: string;
let own: TestServerDatabase;
let sink: WebhookSink;
let hub: TestHub;
let couriers: Script[] = [];
const begun = Date.now();

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'couriers-'));
  keptKey(logKey());
  await writeFile(ring(), keyRingText(freshKeyRing()), { mode: 0o600 });
  own = await createTestDatabase(process.env.ACCORD_TEST_TEMPLATE);
  sink = await webhookSink();
  const database = await openDatabase({ url: own.url });
  hub = await openTestHub({
    ...{ database, logKey: logKey(), keys: { file: ring() }, webhookLoopback: [sink.place] },
  });
}, 120_000);
afterAll(async () => {
  await Promise.all(couriers.map(kill));
  await sink.stop();
  await hub.stop();
  await own.drop();
  await rm(dir, { recursive: true, force: true });
});

/** Processes of one hub sign one log with one key, and open with one ring what another has sealed. */
const logKey = () => join(dir, 'log.pem');
const ring = () => join(dir, 'ring.json');

async function courier(): Promise<Script> {
  const script = startScript(
    'courier-until-killed.ts',
    own.url,
    sink.place,
    logKey(),
    ring(),
    '2026-03-02T02:00:00Z',
    String(begun),
  );
  couriers.push(script);
  expect(await nextLine(script)).toBe('carrying');
  return script;
}

const left = statement(`select count(*)::int as n from webhook_delivery where state <> 'DELIVERED'`);
const told = statement('select count(*)::int as n, max(sequence)::int as last from webhook_delivery');

test('H3: couriers that are killed while they carry lose nothing and keep the order of each dispute', async () => {
  const clerk = new Caller(hub, 'stf_court_clerk');
  const input = { name: { zh: '收件系统', en: 'Intake' }, url: sink.url };
  await new Caller(hub, 'stf_court_admin').done('addWebhook', input, 'endpointId');
  sink.answer = (response, message) => {
    setTimeout(() => {
      sink.arrived.push(message);
      response.writeHead(204).end();
    }, 15);
    return true;
  };
  const all: string[] = [];
  for (let n = 0; n < disputes; n += 1) all.push((await registered(clerk)).disputeId);
  let isWritten = false;
  const writing = (async () => {
    for (let round = 0; round < notes; round += 1)
      for (const disputeId of all) await clerk.done('addNote', { disputeId, group: 'F0', body: `第${round}次` });
    isWritten = true;
  })();

  couriers = [];
  await Promise.all([courier(), courier()]);
  let killed = 0;
  while (killed < kills) {
    await pause(150 + ((killed * 37) % 200));
    const [first] = couriers.splice(0, 1);
    await kill(first!);
    killed += 1;
    await courier();
  }
  await writing;
  expect(isWritten).toBe(true);
  const count = async () => (await hub.database.systemQuery<{ n: number }>(left, []))[0]!.n;
  const events = async () => (await hub.database.systemQuery<{ n: number; last: number }>(told, []))[0]!;
  for (let tries = 0; tries < 1_800; tries += 1) {
    if ((await events()).n >= disputes * (notes + 1) && (await count()) === 0) break;
    await pause(100);
  }

  expect(await count()).toBe(0);
  const { n, last } = await events();
  expect(last).toBe(n);
  const query = 'query ($id: ID!) { dispute(by: { id: $id }) { timeline(first: 100) { nodes { id } } } }';
  for (const id of all) {
    const { dispute } = await clerk.ask<{ dispute: { timeline: { nodes: { id: string }[] } } }>(query, { id });
    const came = sink.arrived.filter(({ data }) => data['disputeId'] === id).map((each) => each.id);
    expect([...new Set(came)]).toEqual(dispute.timeline.nodes.map((node) => node.id));
  }
  const repeated = sink.arrived.length - new Set(sink.arrived.map(({ id }) => id)).size;
  figure('webhooks by two processes: kill -9 (count)', killed);
  figure('webhooks by two processes: events told (count)', n);
  figure('webhooks by two processes: lost (count)', 0);
  figure('webhooks by two processes: told twice under the same id (count)', repeated);
}, 600_000);

test('H3: a number is not used up by a process whose event another took over while it waited for one', async () => {
  const ask = <Row>(text: string, params: readonly unknown[] = []) =>
    hub.database.systemQuery<Row>(statement(text), params);
  // An event nobody takes up, as if this process had it.
  const [mine] = await ask<LeasedDelivery>(
    `update webhook_delivery set state = 'WAITING', sequence = null, lease_no = lease_no + 1, lease_until = 'infinity'
     where no = (select max(no) from webhook_delivery) returning no, lease_no as "leaseNo", endpoint_id as "endpointId"`,
  );
  const last = async () =>
    (await ask<{ last: number }>('select last_sequence::int as last from webhook_endpoint'))[0]!.last;
  const before = await last();
  const blocker = new Client({ connectionString: own.url });
  await blocker.connect();
  await blocker.query('begin');
  await blocker.query('select from webhook_endpoint where id = $1 for update', [mine!.endpointId]);
  const numbered = numberDelivery(hub.database, mine!, 'note.added');
  await pause(500);
  await ask('update webhook_delivery set lease_no = lease_no + 1 where no = $1', [mine!.no]);
  await blocker.query('commit');
  await blocker.end();
  expect(await numbered).toBeNull();
  expect(await last()).toBe(before);
  const [again] = await ask<LeasedDelivery>(
    'select no, lease_no as "leaseNo", endpoint_id as "endpointId" from webhook_delivery where no = $1',
    [mine!.no],
  );
  expect(await numberDelivery(hub.database, again!, 'note.added')).toBe(before + 1);
  expect(await last()).toBe(before + 1);
}, 60_000);
