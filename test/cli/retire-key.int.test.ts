import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ringAfterRetiring } from '../../src/cli/retire-key.ts';
import { freshKeyRing } from '../../src/http/key-ring-source.ts';
import type { Database } from '../../src/storage/database.ts';
import { emQuery } from '../../src/storage/em-query.ts';
import { statement } from '../../src/storage/statement.ts';
import { turnedRing } from '../../src/storage/vault/turn-ring.ts';
import { registerBare } from '../domain/dispute/steered-matter.ts';
import { Office } from '../domain/referral/office.ts';
import { openTestDatabase } from '../support/test-database.ts';

let database: Database;
let disputeId: string;
// The key in the middle never made anything that is stored.
const once = turnedRing(freshKeyRing(), 'blind', new Date('2026-01-04T02:00:00Z'));
const turned = turnedRing(once, 'blind', new Date('2026-01-05T02:00:00Z'));
const old = once.blind.current;

beforeAll(async () => {
  database = await openTestDatabase();
  disputeId = await registerBare(await Office.open(database), '2025-立-9');
}, 120_000);
afterAll(() => database.close());

const retired = () =>
  ringAfterRetiring(database, { ring: turned, id: old, anchored: [], now: new Date('2026-01-05T03:00:00Z') });

/** Moves the first entry of history by days, as a database administrator. */
async function tamper(days: number): Promise<void> {
  await database.transact(async (em) => {
    await emQuery(em, statement('set local role none'), []);
    await emQuery(em, statement('set local session_replication_role = replica'), []);
    const moved = `update fact set occurred_at = occurred_at + $1 * interval '1 day' where dispute_id = $2 and seq = 1`;
    await emQuery(em, statement(moved), [days, disputeId]);
  });
}

/** Keys for digests that are left, or why the old one stays. */
async function keysLeft(): Promise<string | string[]> {
  const left = await retired();
  return typeof left === 'string' ? left : Object.keys(left.blind.keys);
}

test('an old key is retired while history is sound, and stays while it is not', async () => {
  const others = Object.keys(turned.blind.keys).filter((id) => id !== old);
  expect(await keysLeft()).toEqual(others);
  await tamper(-3);
  expect(await keysLeft()).toBe('INTEGRITY_HOLD');
  await tamper(3);
  expect(await keysLeft()).toEqual(others);
});
