import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { expectAudit, expectCode } from '../support/threat-shown.ts';
import type { AuditEntryRow } from '../support/audit-entries.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub({ slowAfter: 0 });
}, 120_000);
afterAll(() => hub.stop());

/** One document for everybody: whatever is kept between requests is kept under the same words. */
const query =
  'query Mine { viewer { staff { id name } agency { id } permissions { name standing } } disputes(first: 20) { nodes { id number } } }';

const register = `mutation New($input: RegisterDisputeInput!) { registerDispute(input: $input) { dispute { id number } userErrors { code path } } }`;

async function ask(staffId: string | null, headers: Record<string, string> = {}) {
  const response = await hub.raw(staffId, { query }, headers);
  return { response, text: await response.text() };
}

test('S35: fifty people asking the same at once each get their own answer, and no other’s', async () => {
  const people = ['stf_union_officer', 'stf_court_clerk', 'stf_judge', 'stf_station_admin', 'stf_mediator'];
  const others = ['stf_arbitrator', 'stf_inspector', 'stf_prosecutor', 'stf_employer_rep', 'stf_aid_officer'];
  const known = [...people, ...others];
  const sizes = new Map<string, string>();
  for (const who of known) sizes.set(who, (await ask(who)).text.replace(/"requestId":"[^"]*"/g, ''));
  expect(new Set(sizes.values()).size).toBe(known.length);

  for (let round = 0; round < 10; round++) {
    const crowd = Array.from({ length: 50 }, (_none, index) => known[(index * 7 + round) % known.length]!);
    const answers = await Promise.all(crowd.map((who) => ask(who)));
    for (const [index, { response, text }] of answers.entries()) {
      expect([crowd[index], text.replace(/"requestId":"[^"]*"/g, '')]).toEqual([
        crowd[index],
        sizes.get(crowd[index]!),
      ]);
      expect(response.headers.get('cache-control')).toMatch(/no-store/);
    }
  }
}, 60_000);

test('S35: what one person registered is in no other person’s next answer', async () => {
  const input = { channel: 'WALK_IN', region: '530114', headcount: 1 };
  const body = { query: register, variables: { input } };
  const made = (await (await hub.raw('stf_union_officer', body)).json()) as {
    data: { registerDispute: { dispute: { id: string } | null; userErrors: unknown[] } };
  };
  const { dispute, userErrors } = made.data.registerDispute;
  expect(userErrors).toEqual([]);
  expect((await ask('stf_union_officer')).text).toContain(dispute!.id);
  for (const who of ['stf_court_clerk', 'stf_employer_rep', 'stf_police']) {
    expect((await ask(who)).text).not.toContain(dispute!.id);
  }
});

test.each([
  ['a person of the hub', 'stf_court_clerk'],
  ['a stranger', null],
])('S30: %s gets neither trace nor timing, however it asks', async (_who, staffId) => {
  const { response, text } = await ask(staffId, {
    'apollo-federation-include-trace': 'ftv1',
    'apollo-query-plan-experimental': '1',
    'apollo-cache-control': '1',
    'x-apollo-tracing': '1',
  });
  expect(JSON.parse(text)).not.toHaveProperty('extensions');
  expect(response.headers.get('server-timing')).toBeNull();
  expect([...response.headers.keys()].filter((name) => /trace|timing|elapsed|runtime|powered/.test(name))).toEqual([]);
});

/** Documents and bodies made to explode; each must be turned away before anything is asked of the database. */
const bombs: readonly (readonly [what: string, body: () => unknown])[] = [
  [
    'a deep one',
    () => ({
      query: `{ disputes { nodes ${'{ referrals { nodes { dispute '.repeat(60)}{ id }${' } } }'.repeat(60)} } }`,
    }),
  ],
  [
    'a wide one',
    () => ({ query: `{ ${Array.from({ length: 2_000 }, (_n, index) => `a${index}: viewer { now }`).join(' ')} }` }),
  ],
  ['one of directives', () => ({ query: `{ viewer { now ${'@include(if: true) '.repeat(600)} } }` })],
  [
    'a cycle of fragments',
    () => ({ query: '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }' }),
  ],
  [
    'a doubling of fragments',
    () => ({
      query: `{ viewer { ...F0 } } ${Array.from({ length: 25 }, (_n, index) => `fragment F${index} on Viewer { ...F${index + 1} ...F${index + 1} }`).join(' ')} fragment F25 on Viewer { now }`,
    }),
  ],
  ['a body of a million letters', () => ({ query: `{ viewer { now } } # ${'x'.repeat(1_000_000)}` })],
  ['a batch', () => Array.from({ length: 50 }, () => ({ query: '{ viewer { now } }' }))],
];

test.each(bombs)('S67: %s is turned away, and the hub answers on', async (what, body) => {
  const response = await hub.raw('stf_court_clerk', body());
  const text = await response.text();
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
  if (what === 'a wide one') expectCode('S67', 'QUERY_TOO_COSTLY', text);
  if (what === 'a body of a million letters') expectCode('S67', 'PAYLOAD_TOO_LARGE', text);
  const { errors, data } = JSON.parse(text) as { errors: { extensions: { code: string } }[]; data?: unknown };
  expect(data ?? null).toBeNull();
  expect(['QUERY_TOO_COSTLY', 'PAYLOAD_TOO_LARGE', 'GRAPHQL_VALIDATION_FAILED', 'BAD_REQUEST']).toContain(
    errors[0]!.extensions.code,
  );
  expect((await ask('stf_court_clerk')).response.status).toBe(200);
});

test('S67: each of them is taken down', async () => {
  await hub.raw('stf_judge', bombs.find(([what]) => what === 'a wide one')![1]());
  await expectAudit('S67', hub.database, 'limit.tripped', ({ staffId }) => staffId === 'stf_judge');
});

test('S15: many calls of one root field are refused as a whole, and taken down', async () => {
  const calls = Array.from({ length: 1_000 }, (_none, index) => `a${index}: dispute(by: { id: "dsp_1" }) { id }`);
  for (const count of [10, 1_000]) {
    const response = await hub.raw('stf_mediator', { query: `{ ${calls.slice(0, count).join(' ')} }` });
    expectCode('S15', 'QUERY_TOO_COSTLY', await response.text());
  }
  const isHers = ({ staffId, code }: AuditEntryRow) => staffId === 'stf_mediator' && code === 'QUERY_TOO_COSTLY';
  await expectAudit('S15', hub.database, 'limit.tripped', isHers);
});

test('S67: keys that would reach into prototypes are plain refusals', async () => {
  const variables = JSON.parse(
    '{"by": {"id": "dsp_1"}, "__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}',
  ) as object;
  const response = await hub.raw('stf_court_clerk', {
    query: 'query ($by: DisputeByInput!) { dispute(by: $by) { id } }',
    variables,
  });
  expect(response.status).toBeLessThan(500);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('S68: the largest page of everything is answered while others are still served', async () => {
  const heavy = `{ disputes(first: 100) { nodes { id parties(first: 100) { nodes { id name } } claims(first: 100) { nodes { id } } timeline(first: 100) { nodes { id } } } } }`;
  const slow = hub.raw('stf_union_officer', { query: heavy });
  const [health] = await Promise.all([fetch(`${hub.url}/healthz`).catch(() => fetch(`${hub.url}/health`)), slow]);
  expect(health.status).toBeLessThan(500);
  const beyond = await hub.raw('stf_union_officer', { query: heavy.replace('first: 100', 'first: 101') });
  expect(await beyond.text()).toContain('BAD_USER_INPUT');
  const costly = heavy.replace(
    'claims(first: 100) { nodes { id } }',
    'claims(first: 100) { nodes { id } } referrals(first: 100) { nodes { id dispute { parties(first: 100) { nodes { id } } } } }',
  );
  expectCode('S68', 'QUERY_TOO_COSTLY', await (await hub.raw('stf_union_officer', { query: costly })).text());
  // What counts as slow is said to be anything here; three seconds do otherwise.
  const isSlow = ({ staffId, rule }: AuditEntryRow) => staffId === 'stf_union_officer' && rule === 'operation-time';
  await expectAudit('S68', hub.database, 'fault.slow', isSlow);
});
