import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openDatabase } from '../../src/storage/open-database.ts';
import { pruneRequests } from '../../src/storage/prune-requests.ts';
import { statement } from '../../src/storage/statement.ts';
import { figure } from '../support/figure.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { ended, nextLine, startScript } from '../support/run-script.ts';
import { createTestDatabase, testEngine } from '../support/test-database.ts';

const clerk = 'stf_court_clerk';
const days = (count: number) => count * 86_400_000;
const register =
  'mutation R($input: RegisterDisputeInput!) { registerDispute(input: $input) { dispute { id } userErrors { code } } }';
const note = 'mutation N($input: AddNoteInput!) { addNote(input: $input) { addedId userErrors { code } } }';
const look = `query Look($key: String!) { requestOutcome(key: $key) {
  state effects { operation at keptUntil dispute { id } referral { id } ids } } }`;
const matter = { channel: 'COURT_FILING', region: '530114', headcount: 1 };

let hub: TestHub;
beforeAll(async () => {
  hub = await openTestHub();
}, 240_000);
afterAll(() => hub.stop());

interface Outcome {
  readonly state: string;
  readonly effects: readonly { operation: string; dispute: { id: string } | null; ids: readonly string[] }[];
}

async function ask<Data>(who: string | { token: string }, query: string, variables: object, key?: string) {
  const headers = { ...(key ? { 'idempotency-key': key } : {}) };
  const response =
    typeof who === 'string'
      ? await hub.raw(who, { query, variables }, headers)
      : await hub.raw(null, { query, variables }, { ...headers, authorization: `Bearer ${who.token}` });
  return (await response.json()) as { data: Data; errors?: { extensions: { code: string } }[] };
}

const outcome = async (who: string | { token: string }, key: string) =>
  (await ask<{ requestOutcome: Outcome }>(who, look, { key })).data.requestOutcome;
const registered = async (who: string | { token: string }, key: string) =>
  (await ask<{ registerDispute: { dispute: { id: string } } }>(who, register, { input: matter }, key)).data
    .registerDispute.dispute.id;

describe('H2: the outcome of a request, by its key', () => {
  test('is told to who sent it, with the dispute as it now stands and the ids of what was made', async () => {
    const key = randomUUID();
    const id = await registered(clerk, key);
    const input = { disputeId: id, group: 'F7', body: '一次' };
    const { data } = await ask<{ addNote: { addedId: string } }>(clerk, note, { input }, key);
    expect(await outcome(clerk, key)).toMatchObject({
      state: 'DONE',
      effects: expect.arrayContaining([
        expect.objectContaining({ operation: 'registerDispute', dispute: { id } }),
        expect.objectContaining({ operation: 'addNote', dispute: { id }, ids: [data.addNote.addedId] }),
      ]) as unknown,
    });
  });

  test('is unknown of a key that had no effect, because it never came or was refused', async () => {
    const key = randomUUID();
    await ask(clerk, register, { input: { ...matter, headcount: 0 } }, key);
    for (const each of [key, randomUUID()])
      expect(await outcome(clerk, each)).toEqual({ state: 'UNKNOWN', effects: [] });
  });

  test('is nothing to another person, another agency, and another system of the agency', async () => {
    const key = randomUUID();
    await registered(clerk, key);
    const throughSystem = { token: await hub.clientTokenOf('cli_court_cases', clerk) };
    const others = ['stf_judge', 'stf_xishan_clerk', 'stf_prosecutor', throughSystem];
    for (const other of others) expect(await outcome(other, key)).toEqual({ state: 'UNKNOWN', effects: [] });
    expect((await outcome(clerk, key)).state).toBe('DONE');
  });

  test('is told to whoever acts through the system that sent it', async () => {
    const key = randomUUID();
    const id = await registered({ token: await hub.clientTokenOf('cli_court_cases', clerk) }, key);
    const asOther = { token: await hub.clientTokenOf('cli_court_cases', 'stf_judge') };
    expect((await outcome(asOther, key)).effects).toMatchObject([{ dispute: { id } }]);
    expect((await outcome(clerk, key)).state).toBe('UNKNOWN');
  });

  test('is told for 90 days, then is expired, then unknown; a late repeat of the key has no second effect', async () => {
    const own = await openTestHub();
    const asked = async (query: string, variables: object, key?: string) =>
      (await own.raw(clerk, { query, variables }, key ? { 'idempotency-key': key } : {})).json() as Promise<{
        data: { requestOutcome: Outcome } | null;
        errors?: { extensions: { code: string } }[];
      }>;
    const key = randomUUID();
    const begun = own.clock.now().getTime();
    await asked(register, { input: matter }, key);
    const stateAfter = async (ms: number) => {
      own.clock.moveTo(new Date(begun + ms));
      return (await asked(look, { key })).data!.requestOutcome.state;
    };
    expect(await stateAfter(days(90) - 1_000)).toBe('DONE');
    expect(await stateAfter(days(90))).toBe('EXPIRED');
    for (const prune of [false, true]) {
      if (prune) expect(await pruneRequests(own.database, own.clock.now())).toBe(1);
      const { errors } = await asked(register, { input: matter }, key);
      expect(errors).toMatchObject([{ extensions: { code: 'IDEMPOTENCY_EXPIRED' } }]);
      expect(await stateAfter(days(90) + 1)).toBe('EXPIRED');
    }
    expect(await stateAfter(days(181))).toBe('EXPIRED');
    expect(await pruneRequests(own.database, own.clock.now())).toBe(1);
    expect(await stateAfter(days(181))).toBe('UNKNOWN');
    expect(await pruneRequests(own.database, own.clock.now())).toBe(0);
    await own.stop();
    figure('outcome of a key is told for (days)', 90);
  }, 60_000);
});

test('H1: a hub killed after the commit and before the answer: the key tells, and a repeat has no second effect', async () => {
  const place = await placeOfItsOwn();
  const script = startScript('hub-killed-after-commit.ts', place.arg);
  const { served, token } = JSON.parse((await nextLine(script))!) as { served: string; token: string };
  const key = randomUUID();
  const sent = fetch(`${served}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': key },
    body: JSON.stringify({ query: register, variables: { input: matter } }),
  });
  await expect(sent).rejects.toThrow();
  await ended(script);
  expect(script.signalCode).toBe('SIGKILL');

  const database = await place.open();
  const next = await openTestHub({ database });
  const told = (await (await next.raw(clerk, { query: look, variables: { key } })).json()) as {
    data: { requestOutcome: Outcome };
  };
  const [effect] = told.data.requestOutcome.effects;
  expect(told.data.requestOutcome.state).toBe('DONE');
  const again = await next.raw(clerk, { query: register, variables: { input: matter } }, { 'idempotency-key': key });
  expect(await again.json()).toEqual({
    data: { registerDispute: { dispute: { id: effect!.dispute!.id }, userErrors: [] } },
  });
  const [counted] = await database.systemQuery<{ n: number }>(statement('select count(*)::int as n from dispute'), []);
  expect(counted!.n).toBe(1);
  await next.stop();
  await place.drop();
}, 120_000);

/** A database that outlives the process that writes it. */
async function placeOfItsOwn() {
  if (testEngine === 'postgres') {
    const { url, drop } = await createTestDatabase(process.env.ACCORD_TEST_TEMPLATE);
    return { arg: url, open: () => openDatabase({ url }), drop };
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'killed-after-commit-'));
  return {
    arg: dataDir,
    open: () => openDatabase({ dataDir }),
    drop: () => rm(dataDir, { recursive: true, force: true }),
  };
}
