import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { statement } from '../../src/storage/statement.ts';
import { openTestHub, type TestHub } from '../support/hub.ts';
import { handedToArbitration, type Handed } from './visibility/handed-part.ts';
import { Caller } from './people/ask.ts';

let hub: TestHub;
let handed: Handed;
let from: Caller;
let to: Caller;

beforeAll(async () => {
  hub = await openTestHub();
  handed = await handedToArbitration(hub, 2);
  const [row] = await hub.database.systemQuery<{ from: string; to: string }>(
    statement('select from_agency_id as "from", to_agency_id as "to" from referral where id = $1'),
    [handed.referralId],
  );
  from = new Caller(hub, await somebodyOf(row!.from));
  to = new Caller(hub, await somebodyOf(row!.to));
}, 120_000);
afterAll(() => hub.stop());

/** A person of the agency who sees the referral. */
async function somebodyOf(agencyId: string): Promise<string> {
  const people = await hub.database.systemQuery<{ id: string }>(
    statement('select id from staff where agency_id = $1 and active order by id'),
    [agencyId],
  );
  for (const { id } of people) {
    const { referral } = await new Caller(hub, id)
      .ask<{ referral: object | null }>('query ($id: ID!) { referral(id: $id) { id } }', { id: handed.referralId })
      .catch(() => ({ referral: null }));
    if (referral) return id;
  }
  throw new Error(`nobody of ${agencyId} sees the referral`);
}

async function read(caller: Caller): Promise<string[] | null> {
  const query = 'query ($id: ID!) { referral(id: $id) { messages(first: 10) { nodes { body agency { id } at } } } }';
  const { referral } = await caller.ask<{ referral: { messages: { nodes: { body: string }[] } } | null }>(query, {
    id: handed.referralId,
  });
  return referral && referral.messages.nodes.map(({ body }) => body);
}

const write = (caller: Caller, body: string) =>
  caller.mutate('addHandOffMessage', { referralId: handed.referralId, body }, 'referral { id }');

describe('J4: messages bound to a hand-off', () => {
  test('each side writes, and both read them in order', async () => {
    expect((await write(from, '请问材料是否齐全')).userErrors).toEqual([]);
    expect((await write(to, '缺少工资流水')).userErrors).toEqual([]);
    expect(await read(from)).toEqual(['请问材料是否齐全', '缺少工资流水']);
    expect(await read(to)).toEqual(['请问材料是否齐全', '缺少工资流水']);
  });

  test('nobody else reads or writes one, and an agency beside the two is told that there is no such referral', async () => {
    for (const staffId of ['stf_jd_prosecutor', 'stf_xishan_clerk', 'stf_jd_employer']) {
      const stranger = new Caller(hub, staffId);
      expect(await read(stranger).catch(() => null)).toBeNull();
      const refused = await write(stranger, '不该看到').catch(() => ({ userErrors: [{ code: 'NOT_FOUND' }] }));
      expect(refused.userErrors.map(({ code }) => code)).toEqual([expect.stringMatching(/NOT_FOUND|FORBIDDEN/)]);
    }
    // A body that supervises sees the referral, and none of what the two sides write.
    for (const staffId of ['stf_governance']) {
      const seen = await read(new Caller(hub, staffId)).catch(() => null);
      expect(seen ?? []).toEqual([]);
    }
  });

  test('a message is an entry of history for both sides, with its words', async () => {
    const query =
      'query ($id: ID!) { dispute(by: { id: $id }) { timeline(first: 100) { nodes { type remark referralId } } } }';
    for (const caller of [from, to]) {
      const { dispute } = await caller.ask<{ dispute: { timeline: { nodes: { type: string; remark: string }[] } } }>(
        query,
        { id: handed.disputeId },
      );
      const messages = dispute.timeline.nodes.filter(({ type }) => type === 'HandOffMessageAdded');
      expect(messages.map(({ remark }) => remark)).toEqual(['请问材料是否齐全', '缺少工资流水']);
    }
  });

  test('what is empty or too long is refused', async () => {
    expect((await write(from, ' ')).userErrors.map(({ code }) => code)).toEqual(['TEXT_NOT_ACCEPTED']);
    expect((await write(from, '长'.repeat(2001))).userErrors.map(({ code }) => code)).toEqual(['TEXT_NOT_ACCEPTED']);
  });

  test('they stay when the hand-off is over', async () => {
    await hub.database.systemQuery(
      statement("update referral set state = 'ACKNOWLEDGED', acknowledged_at = $2 where id = $1"),
      [handed.referralId, hub.clock.now()],
    );
    expect(await read(from)).toEqual(['请问材料是否齐全', '缺少工资流水']);
    expect(await read(to)).toEqual(['请问材料是否齐全', '缺少工资流水']);
  });
});
