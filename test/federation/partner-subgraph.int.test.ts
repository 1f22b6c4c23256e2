import { generateKeyPairSync } from 'node:crypto';
import { rmSync, writeFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { flowerMarket } from '../../seeds/demo/flower-market.ts';
import { playStory } from '../../src/cli/play-story.ts';
import { principalKey } from '../../src/http/federation/principal-key.ts';
import { figure } from '../support/figure.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { plainAsk } from '../support/plain-ask.ts';
import { GatewayHand } from './gateway-hand.ts';
import { registerOf, startHousing, type Housing } from './housing.ts';
import { expectAudit, expectCode } from '../support/threat-shown.ts';

let hub: TestHub;
let housing: Housing;
let keys: string;
let register: ReturnType<typeof registerOf>;
let folder: string;
const story = flowerMarket();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accord-principal-'));
  const file = join(folder, 'key.pem');
  writeFileSync(file, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
  keys = JSON.stringify((await principalKey({ principalKey: file, mode: 'demo' })).jwks);
  housing = await startHousing(keys);
  register = registerOf(housing.url, { readers: ['COURT', 'UNION'] });
  hub = await openTestHub({
    ...{ start: new Date('2025-08-27T02:00:00Z'), serve: { view: 'all' } },
    ...{ federation: register.file, principalKey: file },
  });
  for await (const step of playStory({ ...story, steps: story.steps.slice(0, 5) }, hub.scene))
    expect(step.told).toBeDefined();
}, 120_000);
afterEach(() => housing.fault('none'));
afterAll(async () => {
  await hub.stop();
  await housing.stop();
  register.remove();
  rmSync(folder, { recursive: true, force: true });
});

const query = `query ($id: ID!, $last: Int) { dispute(by: { id: $id }) {
  number
  housing { ...file recent: months(last: 1) { month } }
  again: housing { status }
} }
fragment file on HousingFile { __typename number arrearsFen months(last: $last) { month paidFen } }`;

const ask = (who: string, text = query) => plainAsk(hub, who, text, { id: story.subject().disputeId, last: 2 });
const clerk = 'stf_court_clerk';
const number = () => `GJJ-${story.subject().disputeId.slice(-6)}-${clerk}`;
const unavailable = (reason: string) => ({
  data: { dispute: { number: expect.stringMatching(/^LD-/), housing: null } },
  errors: [
    {
      message: '住房公积金中心的系统暂时无应答 / The housing fund centre does not answer at the moment',
      path: ['dispute', 'housing'],
      extensions: { code: 'PARTNER_UNAVAILABLE', partner: { name: 'housing', reason } },
    },
  ],
});
const short = 'query ($id: ID!) { dispute(by: { id: $id }) { number housing { number status arrearsFen } } }';

/** Lets a breaker that opened rest. */
const rested = () => new Promise((resolve) => setTimeout(resolve, 5_100));

describe('a partner with a graph of its own', () => {
  test('adds its fields to the dispute, and hears who asks from the hub', async () => {
    expect(await ask(clerk)).toEqual({
      data: {
        dispute: {
          number: expect.stringMatching(/^LD-/),
          housing: {
            __typename: 'HousingFile',
            number: number(),
            arrearsFen: 1_234_500,
            months: [
              { month: '2025-11', paidFen: 1_000 },
              { month: '2025-12', paidFen: 1_100 },
            ],
            recent: [{ month: '2025-12' }],
          },
          again: { status: 'IN_ARREARS' },
        },
      },
    });
  });

  test('is not asked at all for whoever may not see the dispute, or not its fields', async () => {
    const { asked } = await housing.asked();
    expect(await ask('stf_xishan_clerk')).toMatchObject({ data: { dispute: null } });
    const mediator = await ask('stf_mediator', short);
    expect(mediator).toMatchObject({ data: { dispute: { housing: null } } });
    expect(mediator.errors).toBeUndefined();
    expect((await housing.asked()).asked).toBe(asked);
    figure('requests to a partner for a forbidden field', 0);
  });

  test('is asked by a gateway only with a principal, and the hub signs none for what is out of sight', async () => {
    const gateway = new GatewayHand(hub);
    const body = (id: string) =>
      JSON.stringify({
        query: 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Dispute { housing { number } } } }',
        variables: { r: [{ __typename: 'Dispute', id }] },
      });
    const exchange = async (who: string, text: string) =>
      gateway.exchange(await gateway.ticketOf(`Bearer ${await hub.tokenOf(who)}`), { subgraph: 'housing', body: text });
    const { disputeId } = story.subject();
    const { json } = await exchange(clerk, body(disputeId));
    const principal = (json as unknown as { principal: string }).principal;
    const send = (text: string, headers: Record<string, string>) =>
      fetch(housing.url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: text });
    expect(await (await send(body(disputeId), { 'accord-principal': principal })).json()).toEqual({
      data: { _entities: [{ housing: { number: number() } }] },
    });
    expect((await send(body('dsp_other'), { 'accord-principal': principal })).status).toBe(401);
    expect((await send(body(disputeId), { authorization: `Bearer ${await hub.tokenOf(clerk)}` })).status).toBe(401);
    for (const [who, text] of [
      ['stf_xishan_clerk', body(disputeId)],
      ['stf_mediator', body(disputeId)],
      [clerk, body('dsp_00000000000000000000000000')],
      [clerk, JSON.stringify({ query: '{ _service { sdl } }' })],
    ] as const) {
      expect(await exchange(who, text)).toMatchObject({ status: 403 });
    }
  });
});

const faulty: [kind: string, reason: string][] = [
  ['http-500', 'FAULTY'],
  ['http-302', 'FAULTY'],
  ['html', 'FAULTY'],
  ['not-json', 'FAULTY'],
  ['empty', 'FAULTY'],
  ['null-data', 'FAULTY'],
  ['error-without-path', 'REFUSED'],
  ['error-of-entity', 'REFUSED'],
  ['other-dispute', 'FAULTY'],
  ['other-type', 'FAULTY'],
  ['too-few', 'FAULTY'],
  ['too-many', 'FAULTY'],
  ['wrong-number', 'FAULTY'],
  ['wrong-enum', 'FAULTY'],
  ['missing-field', 'FAULTY'],
  ['list-for-object', 'FAULTY'],
  ['text-for-object', 'FAULTY'],
  ['proto-key', 'FAULTY'],
  ['long-text', 'FAULTY'],
  ['huge', 'TOO_LARGE'],
  ['gzip', 'FAULTY'],
  ['cut', 'DOWN'],
  ['never', 'TIMEOUT'],
];

describe('what a partner answers is its own assertion, and no more', () => {
  test.each(faulty)(
    'S44: %s: its field is null, the reason %s, nothing of its words goes out',
    async (kind, reason) => {
      await housing.fault('none');
      expect((await ask(clerk, short)).errors).toBeUndefined();
      await housing.fault(kind);
      const answer = await ask(clerk, short);
      expect(answer).toMatchObject(unavailable(reason));
      expect(JSON.stringify(answer)).not.toMatch(/hunter2|postgres|127\.0\.0\.1/);
      if (kind !== 'other-dispute') return;
      expectCode('S44', 'PARTNER_UNAVAILABLE', answer);
      await expectAudit('S44', hub.database, 'partner.fault', ({ staffId }) => staffId === clerk);
    },
  );
});

describe('a partner that is away', () => {
  test('G5: all else answers, writes commit, its line is cut and comes back without a restart', async () => {
    expect((await ask(clerk, short)).errors).toBeUndefined();
    await housing.fault('slow', { ms: 20_000 });
    const reasons: string[] = [];
    const took: number[] = [];
    for (let n = 0; n < 5; n += 1) {
      const from = performance.now();
      const answer = await ask(clerk, short);
      took.push(performance.now() - from);
      reasons.push((answer.errors![0]!.extensions as unknown as { partner: { reason: string } }).partner.reason);
      expect(answer).toMatchObject({ data: { dispute: { number: expect.stringMatching(/^LD-/) } } });
    }
    expect(reasons).toEqual(['TIMEOUT', 'TIMEOUT', 'TIMEOUT', 'CUT_OFF', 'CUT_OFF']);
    expect(Math.max(...took.slice(3))).toBeLessThan(900);
    const note = `mutation ($id: ID!) { addNote(input: { key: "housing-away", disputeId: $id, group: F13, body: "已联系公积金中心" }) {
      dispute { number housing { number } } userErrors { code } } }`;
    const written = await ask(clerk, note);
    expect(written).toMatchObject({ data: { addNote: { userErrors: [], dispute: { housing: null } } } });
    await housing.fault('none');
    await rested();
    const back = await Promise.all(Array.from({ length: 4 }, () => ask(clerk, short)));
    expect(back.filter(({ errors }) => errors === undefined).length).toBeGreaterThanOrEqual(1);
    expect(await ask(clerk, short)).toMatchObject({ data: { dispute: { housing: { number: number() } } } });
    figure('answer while a partner is cut off, longest of two (ms)', Math.round(Math.max(...took.slice(3))));
  });

  test('G5: its process killed and started again', async () => {
    const { port } = new URL(housing.url);
    await housing.stop();
    expect(await ask(clerk, short)).toMatchObject(unavailable('DOWN'));
    housing = await startHousing(keys, Number(port));
    expect((await ask(clerk, short)).errors).toBeUndefined();
  });
});
