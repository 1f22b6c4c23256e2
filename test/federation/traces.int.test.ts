import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { principalKey } from '../../src/http/federation/principal-key.ts';
import { statement } from '../../src/storage/statement.ts';
import { openCollector, type CollectedSpan, type Collector } from '../support/collector.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { GatewayHand } from './gateway-hand.ts';
import { registerOf, startHousing, type Housing } from './housing.ts';

const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const caller = '00f067aa0ba902b7';
const traceparent = `00-${trace}-${caller}-01`;
const clerk = 'stf_court_clerk';
const canary = 'Canary13800138000';

let collector: Collector;
let hub: TestHub;
let housing: Housing;
let register: ReturnType<typeof registerOf>;
let folder: string;
let spans: CollectedSpan[];
let secrets: string[];
let heard: Awaited<ReturnType<Housing['asked']>>['seen'];
const story = flowerMarket();

/** Everything is asked first and looked at when the hub has stopped: then everything was sent. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accord-traces-'));
  const file = join(folder, 'key.pem');
  writeFileSync(file, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
  housing = await startHousing(JSON.stringify((await principalKey({ principalKey: file, mode: 'demo' })).jwks));
  register = registerOf(housing.url, { readers: ['COURT', 'UNION'] });
  collector = await openCollector();
  hub = await openTestHub({
    ...{ start: new Date('2025-08-27T02:00:00Z'), serve: { view: 'all' } },
    ...{
      federation: register.file,
      principalKey: file,
      traces: { endpoint: collector.endpoint, service: 'accord-test' },
    },
  });
  for await (const step of playStory({ ...story, steps: story.steps.slice(0, 5) }, hub.scene))
    expect(step.told).toBeDefined();
  await housing.asked();
  const { disputeId: id } = story.subject();

  const query = `query Traced($id: ID!) { dispute(by: { id: $id }) { number housing { number } parties { nodes { name } } } }`;
  const headers = { traceparent, tracestate: `x=${canary}`, 'x-correlation-id': 'traced-run-a1' };
  expect((await hub.raw(clerk, { query, variables: { id } }, headers)).status).toBe(200);
  heard = (await housing.asked()).seen;

  const body = JSON.stringify({
    query: 'query Part($r: [_Any!]!) { _entities(representations: $r) { ... on Dispute { court { cases { id } } } } }',
    variables: { r: [{ __typename: 'Dispute', id }] },
  });
  const hand = new GatewayHand(hub);
  const principal = await hand.principal(clerk, 'court', body);
  await hand.send('court', body, { 'accord-principal': principal, traceparent });

  await hub.raw(clerk, { query: `query ${canary} { viewer { staff { id } } }` }, { traceparent: 'nonsense' });
  await hub.raw(clerk, { query: '{ nothingOfTheKind }' });
  await hub.raw(null, { query: '{ viewer { staff { id } } }' });
  await fetch(`${hub.url}/${canary}?q=${canary}`, { headers: { traceparent: `00-${'0'.repeat(32)}-${caller}-01` } });

  const names = await hub.database.systemQuery<{ name: string }>(statement('select name from party'), []);
  secrets = [canary, id, await hub.tokenOf(clerk), '书记员', ...names.map(({ name }) => name)];
  await hub.stop();
  ({ spans } = collector);
}, 240_000);
afterAll(async () => {
  await Promise.all([housing.stop(), collector.stop()]);
  register.remove();
  rmSync(folder, { recursive: true, force: true });
});

const of = (traceId: string) => spans.filter((span) => span.traceId === traceId);
const named = (name: string) => of(trace).filter((span) => span.name === name);

describe('the spans of one request', () => {
  test('are one trace from the caller over the hub to a partner, and to a subgraph', () => {
    const [server] = named('POST /graphql');
    expect(server).toMatchObject({ parentSpanId: caller, kind: 2 });
    const [operation] = named('query Traced');
    expect(operation).toMatchObject({ parentSpanId: server!.spanId, kind: 1 });
    const [asked] = named('POST');
    expect(asked).toMatchObject({ parentSpanId: operation!.spanId, kind: 3 });
    expect(heard).toMatchObject([{ traceparent: `00-${trace}-${asked!.spanId}-01`, correlation: 'traced-run-a1' }]);
    const [subgraph] = named('POST /subgraphs/court');
    expect(subgraph).toMatchObject({ parentSpanId: caller, kind: 2 });
    const [part] = named('query Part');
    expect(part).toMatchObject({ parentSpanId: subgraph!.spanId });
    const parents = new Set([caller, ...of(trace).map(({ spanId }) => spanId)]);
    expect(of(trace).filter(({ parentSpanId }) => !parents.has(parentSpanId))).toEqual([]);
    expect(of(trace).filter(({ attributes }) => attributes['db.system.name'] === 'postgresql').length).toBeGreaterThan(
      0,
    );
  });

  test('say by names of the conventions what was done, for whom and where', () => {
    expect(named('POST /graphql')[0]!.attributes).toEqual({
      ...{ 'http.request.method': 'POST', 'http.route': '/graphql', 'http.response.status_code': 200 },
      ...{ 'url.scheme': 'http', 'accord.agency.id': 'agy_court_chenggong', 'accord.correlation.id': 'traced-run-a1' },
    });
    expect(named('query Traced')[0]!.attributes).toEqual({
      ...{ 'graphql.operation.type': 'query', 'graphql.operation.name': 'Traced' },
      ...{ 'accord.agency.type': 'COURT', 'accord.agency.id': 'agy_court_chenggong' },
    });
    expect(named('query Part')[0]!.attributes).toMatchObject({ 'accord.subgraph': 'court' });
    const { hostname, port } = new URL(housing.url);
    expect(named('POST')[0]!.attributes).toEqual({
      ...{ 'http.request.method': 'POST', 'accord.subgraph': 'housing' },
      ...{ 'server.address': hostname, 'server.port': Number(port) },
    });
  });

  test('of a caller whose header is none begin a trace of their own, and a refused one tells its code', () => {
    const roots = spans.filter(({ parentSpanId, kind }) => kind === 2 && parentSpanId === '');
    expect(new Set(roots.map(({ traceId }) => traceId)).size).toBe(roots.length);
    expect(roots.map(({ name }) => name)).toEqual(expect.arrayContaining(['POST /graphql', 'GET /*']));
    const faults = spans.map(({ attributes }) => attributes['error.type']);
    expect(faults).toContain('GRAPHQL_VALIDATION_FAILED');
  });
});

test('nothing personal is in what is sent: no name, no token, no id of a matter, nothing a caller made up', () => {
  expect(collector.bodies.length).toBeGreaterThan(0);
  const sent = collector.bodies.join('\n');
  expect(sent).toContain('accord-test');
  expect(secrets.filter((secret) => sent.includes(secret))).toEqual([]);
});
