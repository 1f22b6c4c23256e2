import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { sendReferrals, type BulkItem, type SendReferralsInput } from '../../../src/commands/send-referrals.ts';
import type { CommandContext } from '../../../src/commands/command.ts';
import type { Refusal } from '../../../src/kernel/refusal.ts';
import type { Database } from '../../../src/storage/database.ts';
import { openTestDatabase } from '../../support/test-database.ts';
import { Office } from '../referral/office.ts';
import { assignment, clerk, complaint, station } from './matter.ts';

let database: Database;
let office: Office;
const items: SendReferralsInput['items'][number][] = [];

/** What is wrong with each bad item. */
const bad: Readonly<Record<number, [Partial<SendReferralsInput['items'][number]>, code: string]>> = {
  3: [{ kind: 'R99' }, 'KIND_UNKNOWN'],
  17: [{ documents: [] }, 'DOCUMENT_MISSING'],
  42: [{ toAgencyId: 'agy_nobody' }, 'NOT_FOUND'],
  77: [{ disputeId: 'dsp_00000000000000000000000000' }, 'NOT_FOUND'],
  101: [{ toAgencyId: 'agy_union_chenggong' }, 'RECEIVER_NOT_OF_KIND'],
  150: [{ occurredAt: new Date('2031-01-01T00:00:00Z') }, 'OCCURS_IN_FUTURE'],
  199: [{ subjectId: 'obl_1' }, 'SUBJECT_NOT_EXPECTED'],
};

beforeAll(async () => {
  database = await openTestDatabase();
  office = await Office.open(database);
  for (let index = 0; index < 200; index += 1) {
    const disputeId = await complaint(office, `批量-${index}`);
    items.push({ disputeId, kind: 'R08', toAgencyId: station, documents: assignment, ...bad[index]?.[0] });
  }
}, 120_000);
afterAll(() => database.close());

/** Makes the call with a key, as the clerk. */
function call(input: Omit<SendReferralsInput, 'key'>, key: string | null) {
  return office.act(
    clerk,
    async (given: SendReferralsInput, context: CommandContext) => sendReferrals({ ...given, key }, context),
    input,
  ) as Promise<{ results: readonly BulkItem[] }>;
}

const count = async () => (await office.one<{ n: number }>('select count(*)::int as n from referral')).n;
const facts = async () => (await office.one<{ n: number }>('select count(*)::int as n from fact')).n;

describe('two hundred hand-offs in one call', () => {
  let first: readonly BulkItem[];

  test('seven bad ones keep back none of the others, and each says what is wrong with it', async () => {
    first = (await call({ items }, '批量-一')).results;
    expect(first).toHaveLength(200);
    expect(await count()).toBe(193);
    for (const [index, { disputeId, referralId, refusals }] of first.entries()) {
      const wrong = bad[index];
      if (!wrong) {
        expect([index, refusals]).toEqual([index, []]);
        expect([disputeId, referralId?.slice(0, 4)]).toEqual([items[index]!.disputeId, 'ref_']);
        continue;
      }
      expect(referralId).toBeNull();
      expect(refusals.map(({ code }) => code)).toContain(wrong[1]);
      for (const { path } of refusals) expect(path.slice(0, 2)).toEqual(['items', String(index)]);
    }
  }, 60_000);

  test('repeated with its key the call answers the same and sends nothing more, whatever has become possible', async () => {
    const written = await facts();
    const again = (await call({ items }, '批量-一')).results;
    expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(first)));
    expect([await count(), await facts()]).toEqual([193, written]);
  });

  test('a call that was cut off is taken up where it stopped', async () => {
    await office.rows(`update idempotency set result = '{"results": null}' where operation = 'sendReferrals'`);
    const written = await facts();
    const again = (await call({ items }, '批量-一')).results;
    expect(again.map(({ referralId }) => referralId)).toEqual(first.map(({ referralId }) => referralId));
    expect([await count(), await facts()]).toEqual([193, written]);
  }, 60_000);

  test('another call under the same key is refused, and so are none and too many', async () => {
    const refusal = async (given: typeof items, key: string | null) =>
      (await call({ items: given }, key).then(
        () => [],
        (error: Error) => [error.message],
      )) as unknown as Refusal[];
    expect(await refusal(items.slice(1), '批量-一')).toEqual([`${clerk}: IDEMPOTENCY_MISMATCH key`]);
    expect(await refusal([], null)).toEqual([`${clerk}: NOTHING_GIVEN items`]);
    expect(await refusal([...items, items[0]!], null)).toEqual([`${clerk}: TOO_MANY items`]);
  });
});
