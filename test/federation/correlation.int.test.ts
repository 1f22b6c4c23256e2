import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { principalKey } from '../../src/http/federation/principal-key.ts';
import { createLog } from '../../src/http/log.ts';
import { statement } from '../../src/storage/statement.ts';
import { Caller } from '../journeys/people/ask.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { LiveClient } from '../support/live-client.ts';
import { webhookSink, type WebhookSink } from '../support/webhook-sink.ts';
import { anyOperation } from './gateway-hand.ts';
import { registerOf, startHousing, type Housing } from './housing.ts';

const clerk = 'stf_court_clerk';
const story = flowerMarket();
const lines: string[] = [];

let hub: TestHub;
let sink: WebhookSink;
let housing: Housing;
let register: ReturnType<typeof registerOf>;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accord-correlation-'));
  const file = join(folder, 'key.pem');
  writeFileSync(file, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
  housing = await startHousing(JSON.stringify((await principalKey({ principalKey: file, mode: 'demo' })).jwks));
  register = registerOf(housing.url, { readers: ['COURT', 'UNION'] });
  sink = await webhookSink();
  hub = await openTestHub({
    ...{ start: new Date('2025-08-27T02:00:00Z'), serve: { view: 'all' }, webhookLoopback: [sink.place] },
    ...{ federation: register.file, principalKey: file },
    log: createLog({ level: 'info', destination: { write: (line: string) => void lines.push(line) } }),
  });
  for await (const step of playStory({ ...story, steps: story.steps.slice(0, 5) }, hub.scene))
    expect(step.told).toBeDefined();
  const endpoint = { name: { zh: '收件系统', en: 'Intake' }, url: sink.url };
  await new Caller(hub, 'stf_court_admin').done('addWebhook', endpoint, 'endpointId');
}, 240_000);
beforeEach(async () => {
  await hub.courier.settle();
  await housing.asked();
  sink.arrived.length = 0;
  lines.length = 0;
});
afterAll(async () => {
  await hub.stop();
  await Promise.all([housing.stop(), sink.stop()]);
  register.remove();
  rmSync(folder, { recursive: true, force: true });
});

const noted = `mutation Noted($input: AddNoteInput!) { addNote(input: $input) { dispute { id housing { number } } userErrors { code } } }`;
const input = () => ({ disputeId: story.subject().disputeId, group: 'F0', body: '工作记录' });
const lastFact = statement(
  'select fact_id as id, correlation_id as correlation from outbox order by no desc nulls first limit 1',
);

/** The stream of the test before is logged when the hub sees it closed, which may be as late as now. */
const ofAction = (line: string) => {
  const { route, operationName } = JSON.parse(line) as { route?: string; operationName?: string };
  return route !== '/graphql' || operationName !== undefined;
};

/** The id each thing that came of the action carries, by what it is. */
async function carried(client: LiveClient) {
  await hub.courier.settle();
  await client.until(() => client.heard.length > 0);
  const [fact] = await hub.database.systemQuery<{ id: string; correlation: string }>(lastFact, []);
  const own = (text: string) => (JSON.parse(text) as { correlationId?: string }).correlationId;
  const events = client.answers as { data?: { event: { id: string; correlationId: string | null } } }[];
  return {
    logged: [...new Set(lines.filter(ofAction).map(own))],
    written: fact!.correlation,
    streamed: events.find(({ data }) => data?.event.id === fact!.id)?.data?.event.correlationId,
    webhooks: [...new Set(sink.arrived.map(({ data }) => data['correlationId']))],
    partner: [...new Set((await housing.asked()).seen.map(({ correlation }) => correlation))],
  };
}

const everywhere = (id: string) => ({ logged: [id], written: id, streamed: id, webhooks: [id], partner: [id] });

async function listening(): Promise<LiveClient> {
  const client = new LiveClient('sse');
  await client.connect(hub.url, await hub.tokenOf(clerk), { more: 'correlationId' });
  return client;
}

describe('one action has one id', () => {
  test('H12: all in one: in its log lines, its fact, the events of it, its webhook, and at the partner it asked', async () => {
    const client = await listening();
    const headers = { 'x-correlation-id': 'court-intake-a1' };
    const response = await hub.raw(clerk, { query: noted, variables: { input: input() } }, headers);
    expect(response.headers.get('x-correlation-id')).toBe('court-intake-a1');
    expect(await response.json()).toMatchObject({
      data: { addNote: { dispute: { housing: expect.anything() }, userErrors: [] } },
    });
    expect(await carried(client)).toEqual(everywhere('court-intake-a1'));
    client.drop({ hard: true });
  }, 30_000);

  test.each([
    ['given by the caller', 'court-gateway-b2'],
    ['made by the hub', null],
  ])(
    'H12: through a gateway, %s: in every subgraph it passes, too',
    async (_how, given) => {
      const client = await listening();
      const gateway = await throughGateway(given);
      const body = JSON.stringify({ query: noted.replace(' housing { number }', ''), variables: { input: input() } });
      expect(await gateway.ask('hub', body)).toMatchObject({ data: { addNote: { userErrors: [] } } });
      const asked = JSON.stringify({
        query: 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Dispute { housing { number } } } }',
        variables: { r: [{ __typename: 'Dispute', id: story.subject().disputeId }] },
      });
      expect(await gateway.ask('housing', asked)).toMatchObject({
        data: { _entities: [{ housing: expect.anything() }] },
      });
      const id = gateway.answered();
      if (given !== null) expect(id).toBe(given);
      expect(await carried(client)).toEqual(everywhere(id));
      const routes = lines.map((line) => (JSON.parse(line) as { route?: string }).route);
      expect(routes).toEqual(
        expect.arrayContaining(['/federation/tickets', '/federation/principals', '/subgraphs/hub']),
      );
      client.drop({ hard: true });
    },
    30_000,
  );

  test('H12: over a socket, where the upgrade may name it and each operation has one all the same', async () => {
    for (const given of ['socket-run-c3', null]) {
      const client = await listening();
      lines.length = 0;
      await overSocket(given);
      const { written, streamed, partner, webhooks } = await carried(client);
      expect(written).toMatch(given ?? /^[\da-f-]{36}$/);
      expect([streamed, ...partner, ...webhooks]).toEqual([written, written, written]);
      client.drop({ hard: true });
      sink.arrived.length = 0;
    }
  }, 30_000);
});

/** Does with the gateway's own plugin what a gateway does, without the gateway. */
async function throughGateway(given: string | null) {
  const file = new URL('../../deploy/gateway/accord-principals.mjs', import.meta.url).href;
  const { accordPrincipals } = (await import(file)) as { accordPrincipals: (options: { hub: string }) => Plugin };
  const plugin = accordPrincipals({ hub: hub.url });
  const url = new URL(`${hub.url}/graphql`);
  const authorization = `Bearer ${await hub.tokenOf(clerk)}`;
  const request = new Request(url, {
    method: 'POST',
    body: anyOperation,
    headers: { 'content-type': 'application/json', authorization, ...(given ? { 'x-correlation-id': given } : {}) },
  });
  const refused = (response: Response) => {
    throw new Error(String(response.status));
  };
  await plugin.onRequest({ request, url, endResponse: refused, fetchAPI: { Response } });
  return {
    async ask(subgraphName: string, body: string): Promise<unknown> {
      let sent: { headers: Record<string, string> } = { headers: {} };
      const options = { body, headers: {} };
      const setOptions = (set: typeof sent) => (sent = set);
      const executionRequest = { context: { request }, subgraphName };
      await plugin.onFetch({ executionRequest, options, setOptions, endResponse: refused });
      const headers = { ...sent.headers, 'content-type': 'application/json' };
      return (await fetch(`${hub.url}/subgraphs/${subgraphName}`, { method: 'POST', body, headers })).json();
    },
    answered(): string {
      const response = new Response();
      plugin.onResponse({ request, response });
      return response.headers.get('x-correlation-id')!;
    },
  };
}

interface Plugin {
  onRequest(payload: object): Promise<void>;
  onFetch(payload: object): Promise<void>;
  onResponse(payload: object): void;
}

async function overSocket(given: string | null): Promise<void> {
  class Named extends WebSocket {
    constructor(address: string, protocol: string) {
      super(address, protocol, { headers: given ? { 'x-correlation-id': given } : {} });
    }
  }
  const client = createClient({
    url: `${hub.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Named,
    connectionParams: { authorization: `Bearer ${await hub.tokenOf(clerk)}` },
    retryAttempts: 0,
  });
  const answer = await new Promise((resolve, reject) => {
    client.subscribe(
      { query: noted, variables: { input: input() } },
      { next: resolve, error: reject, complete: () => {} },
    );
  });
  expect(answer).toMatchObject({ data: { addNote: { userErrors: [] } } });
  await client.dispose();
}
