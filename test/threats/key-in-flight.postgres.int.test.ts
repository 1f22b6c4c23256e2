import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { emQuery } from '../../src/storage/em-query.ts';
import { statement } from '../../src/storage/statement.ts';
import { claimKey } from '../../src/storage/work-statements.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';

let hub: TestHub;

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());

const query = `mutation R($input: RegisterDisputeInput!) { registerDispute(input: $input) { dispute { id } userErrors { code } } }`;
const input = { channel: 'COURT_FILING', region: '530114', headcount: 1 };
const send = (key: string) => hub.raw('stf_court_clerk', { query, variables: { input } }, { 'idempotency-key': key });

/** The values the key is claimed with for the clerk, as a twin of the request would claim it. */
const claimed = (key: string) => [
  ...['agy_court_chenggong', 'stf_court_clerk', '', 'registerDispute', key],
  ...['of a twin', hub.clock.now()],
];

/** Holds the key in a transaction that writes nothing in the end. */
async function holdingKey(key: string): Promise<() => Promise<void>> {
  const held = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  const twin = hub.database.transact(async (em) => {
    await emQuery(em, claimKey, claimed(key));
    held.resolve();
    await release.promise;
    throw new Error('the twin fails');
  });
  await held.promise;
  return async () => {
    release.resolve();
    await expect(twin).rejects.toThrow('the twin fails');
  };
}

describe('a key whose first request does not end', () => {
  test('S49: is answered with 409 within seconds, and taken once the first is over', async () => {
    const key = randomUUID();
    const release = await holdingKey(key);
    const from = performance.now();
    const refused = await send(key);
    const took = performance.now() - from;
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'IDEMPOTENCY_IN_FLIGHT', inputPath: ['input', 'key'] } }],
    });
    expect(took).toBeGreaterThan(1_900);
    expect(took).toBeLessThan(4_500);
    await release();
    const again = await send(key);
    expect(await again.json()).toMatchObject({ data: { registerDispute: { userErrors: [] } } });
  }, 30_000);

  test('the bound is lifted with the claim: what comes after may wait for a row', async () => {
    const bound = await hub.database.transact(async (em) => {
      await emQuery(em, claimKey, claimed(randomUUID()));
      return emQuery<{ bound: string }>(em, statement(`select current_setting('lock_timeout') as bound`), []);
    });
    expect(bound).toEqual([{ bound: '0' }]);
  });
});
