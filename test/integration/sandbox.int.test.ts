import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { morning } from '../../seeds/demo/story.ts';
import { SandboxClock } from '../../src/cli/sandbox/sandbox-clock.ts';
import { startSandbox, type Sandbox } from '../../src/cli/sandbox/start-sandbox.ts';
import { ConfigError } from '../../src/config.ts';
import { retryDelays } from '../../src/domain/webhook/retry.ts';
import { mountSandbox } from '../../src/http/sandbox-routes.ts';
import { figure } from '../support/figure.ts';
import { openTestDatabase } from '../support/test-database.ts';
import { webhookSink, type WebhookSink } from '../support/webhook-sink.ts';

let sandbox: Sandbox;
let sink: WebhookSink;
let token: string;
const partner = 'agy_pmc_dounan';
const mediator = 'stf_pmc_admin';

beforeAll(async () => {
  const database = await openTestDatabase();
  sink = await webhookSink();
  const begins = { start: morning('2026-03-02'), real: () => new Date(), webhookLoopback: sink.place };
  sandbox = await startSandbox(database, { port: 0, dir: null, ...begins });
  token = ((await route('POST', '/demo/token', { staff: mediator })).body as { token: string }).token;
}, 120_000);
afterAll(async () => {
  await sandbox.stop();
  await sink.stop();
});

async function route(method: string, path: string, body?: unknown) {
  const response = await fetch(`${sandbox.url}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function ask(query: string, variables: object = {}, as = token): Promise<Record<string, unknown>> {
  const response = await fetch(`${sandbox.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${as}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Record<string, unknown>; errors?: unknown };
  if (!data) throw new Error(JSON.stringify(errors));
  return data;
}

const play = async () => (await route('POST', '/sandbox/plays', { agencyId: partner })).body as Record<string, string>;

async function stateOf(id: string, as = token): Promise<{ state: string; version: number }> {
  return (await ask('query($id: ID!) { referral(id: $id) { state version } }', { id }, as))['referral'] as never;
}

async function step(referralId: string, rest: object): Promise<void> {
  const input = { referralId, version: (await stateOf(referralId)).version, ...rest };
  const query =
    'mutation($input: TakeReferralStepInput!) { takeReferralStep(input: $input) { userErrors { code path } } }';
  expect(((await ask(query, { input }))['takeReferralStep'] as { userErrors: unknown[] }).userErrors).toEqual([]);
}

async function employerAgrees(disputeId: string): Promise<void> {
  const { dispute } = await ask('query($id: ID!) { dispute(by: { id: $id }) { parties { nodes { id role } } } }', {
    id: disputeId,
  });
  const { nodes } = (dispute as { parties: { nodes: { id: string; role: string }[] } }).parties;
  const partyIds = nodes.filter(({ role }) => role === 'EMPLOYER').map(({ id }) => id);
  const input = { disputeId, purpose: 'R08', partyIds, method: 'E_SIGNED', sensitiveAgreed: true };
  await ask('mutation($input: RecordConsentInput!) { recordConsent(input: $input) { userErrors { code } } }', {
    input,
  });
}

const confirmation = { kind: 'ADDRESS_CONFIRMATION', title: '确认书', sizeBytes: 1, mediaType: 'application/pdf' };

describe('H9: the sandbox', () => {
  test('plays a mediation of sixty days against simulated partners in under a minute', async () => {
    const began = performance.now();
    const { referralId, disputeId } = (await play()) as { referralId: string; disputeId: string };
    const forgotten = (await play())['referralId']!;
    await step(referralId, { step: 'ACCEPT', assigneeId: mediator, conflictCleared: true });
    await employerAgrees(disputeId);
    const documents = [{ ...confirmation, sha256: '0'.repeat(64) }];
    await step(referralId, { step: 'RECORD_OTHER_PARTY_AGREED', documents });
    await route('POST', '/sandbox/clock', { days: 25 });
    await step(referralId, { step: 'EXTEND', extensionDays: 30, consentOfAll: true });
    await route('POST', '/sandbox/clock', { until: morning('2026-05-01').toISOString() });
    expect((await stateOf(referralId)).state).toBe('IN_PROGRESS');
    await step(referralId, { step: 'COMPLETE', outcome: 'SELF_SETTLED_WITHDRAWN' });
    await route('POST', '/sandbox/partners');
    const seconds = (performance.now() - began) / 1000;
    expect((await stateOf(referralId)).state).toBe('ACKNOWLEDGED');
    // What nobody answered went back to the court while time went on, which took note; here it is out of sight.
    const court = (await route('POST', '/demo/token', { staff: 'stf_court_clerk' })).body as { token: string };
    expect(await stateOf(forgotten)).toBeNull();
    expect((await stateOf(forgotten, court.token)).state).toBe('ACKNOWLEDGED');
    const { notices } = await ask('{ notices(first: 50) { nodes { id } } }');
    expect((notices as { nodes: unknown[] }).nodes.length).toBeGreaterThan(0);
    expect(sandbox.now().toISOString().slice(0, 10)).toBe('2026-05-01');
    figure('sixty days of mediation in the sandbox (s)', Math.round(seconds * 10) / 10);
    expect(seconds).toBeLessThan(60);
  }, 120_000);

  test('tries a webhook again when it is due on the way, and tells what waited once the receiver is back', async () => {
    const input = { name: { zh: '收件系统', en: 'Intake' }, url: sink.url };
    const add = 'mutation($input: AddWebhookInput!) { addWebhook(input: $input) { endpointId userErrors { code } } }';
    const admin = (await route('POST', '/demo/token', { staff: 'stf_court_admin' })).body as { token: string };
    expect(await ask(add, { input }, admin.token)).toMatchObject({ addWebhook: { userErrors: [] } });
    const tries: number[] = [];
    sink.answer = (response, { headers }) => {
      tries.push(Number(headers['webhook-timestamp']));
      response.writeHead(503).end();
      return true;
    };
    const { referralId } = await play();
    await route('POST', '/sandbox/clock', { days: 1 });
    const gaps = tries.slice(1).map((at, n) => at - tries[n]!);
    expect(gaps.length).toBeGreaterThanOrEqual(retryDelays.length);
    for (const [n, delay] of retryDelays.entries()) {
      // A fifth of chance either way; the first calls were made while the clock stood still, by the second.
      expect(gaps[n]! * 1000).toBeGreaterThan(delay * 0.79 - 2_000);
      expect(gaps[n]! * 1000).toBeLessThan(delay * 1.21 + 10_000);
    }
    expect(sink.arrived).toEqual([]);
    sink.answer = null;
    await route('POST', '/sandbox/clock', { days: 1 });
    expect(sink.arrived.map(({ type, data }) => [type, data['referralId']])).toContainEqual([
      'referral.sent',
      referralId,
    ]);
  }, 60_000);

  test('moves its clock forward only, and not farther than it can', async () => {
    const before = sandbox.now();
    for (const body of [{ days: -1 }, { days: 401 }, { until: '2020-01-01' }, { until: 'soon' }, {}]) {
      expect((await route('POST', '/sandbox/clock', body)).status).toBe(400);
    }
    expect(sandbox.now().getTime() - before.getTime()).toBeLessThan(60_000);
  });

  test('takes in an agency that says who it is, by post and not by person', async () => {
    const form = {
      ...{ type: 'COURT', level: 'COUNTY', region: '530112', name: { zh: '新法院', en: 'A new court' } },
      ...{ socialCreditCode: '91530114MA6K000574', contactRole: '立案庭庭长' },
    };
    expect(await route('POST', '/sandbox/agencies', form)).toMatchObject({ status: 201 });
    const wrong: [object, string][] = [
      [{ ...form, socialCreditCode: '12' }, 'FORM_MALFORMED'],
      [{ ...form, contactRole: '张三 13900000000' }, 'FORM_MALFORMED'],
      [{ ...form, type: 'PUBLISHER' }, 'AGENCY_TYPE_UNKNOWN'],
    ];
    for (const [body, code] of wrong) {
      const refused = await route('POST', '/sandbox/agencies', body);
      expect(refused.status).toBe(422);
      expect((refused.body as { errors: { code: string }[] }).errors.map((each) => each.code)).toContain(code);
    }
    expect((await route('POST', '/sandbox/plays', { agencyId: 'agy_nobody' })).status).toBe(404);
  });

  test('is refused in production', () => {
    expect(() => mountSandbox({} as never, { mode: 'production' }, {} as never)).toThrow(ConfigError);
  });

  test('goes on from where its clock stood when it is started again', () => {
    const dir = mkdtempSync(join(tmpdir(), 'accord-clock-'));
    let machine = morning('2026-11-22');
    const open = () => new SandboxClock(morning('2026-03-02'), { real: () => machine, file: join(dir, 'clock') });
    const clock = open();
    expect(clock.now()).toEqual(morning('2026-03-02'));
    clock.forwardTo(morning('2026-04-02'));
    clock.forwardTo(morning('2026-03-05'));
    machine = new Date(machine.getTime() + 1000);
    expect([clock.now(), open().now()]).toEqual([1, 1].map(() => new Date(morning('2026-04-02').getTime() + 1000)));
    rmSync(dir, { recursive: true });
  });
});
