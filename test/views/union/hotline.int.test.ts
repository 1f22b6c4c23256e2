import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { morning } from '../../../seeds/demo/story.ts';
import { openTestHub, type TestHub } from '../../support/hub.ts';
import { clocksOf, codes, done, seen, tried } from '../ask-act.ts';

let hub: TestHub;
const officer = 'stf_union_officer';

beforeAll(async () => {
  hub = await openTestHub();
}, 120_000);
afterAll(() => hub.stop());

let serial = 0;
const order = (more: object = {}) => ({
  channel: 'HOTLINE_12345',
  orderNumber: `GD-${(serial += 1)}`,
  demand: '拖欠两个月工资',
  registration: { employerName: '某花卉公司', headcount: 1 },
  ...more,
});

interface Order {
  id: string;
  outcome: string | null;
  rating: string | null;
  callerName: string | null;
  demand: string | null;
  attempts: { reached: boolean }[] | null;
}
const orderFields = 'union { hotlineOrders { id outcome rating callerName demand attempts { reached } } }';

async function ordersOf(disputeId: string, staffId = officer): Promise<Order[]> {
  const dispute = await seen<{ union: { hotlineOrders: Order[] } | null }>(hub, staffId, disputeId, orderFields);
  return dispute.union?.hotlineOrders ?? [];
}

async function opened(more: object = {}): Promise<{ disputeId: string; orderId: string }> {
  const disputeId = await done(hub, officer, 'registerHotlineOrder', order(more));
  return { disputeId, orderId: (await ordersOf(disputeId)).at(-1)!.id };
}

describe('an order that stands alone', () => {
  test('registers the dispute it opens, which the union leads, by the channel it came by', async () => {
    const { disputeId } = await opened();
    const dispute = await seen(hub, officer, disputeId, 'channel region leadAgency { id }');
    expect(dispute).toEqual({ channel: 'HOTLINE_12345', region: '530114', leadAgency: { id: 'agy_union_chenggong' } });
  });

  test('has two clocks: contact in two working days, the answer by its tier', async () => {
    hub.clock.moveTo(morning('2026-03-02'));
    const { disputeId, orderId } = await opened({ tier: 'DIFFICULT' });
    expect(await clocksOf(hub, officer, disputeId, orderId)).toEqual([
      'HOT_CONTACT RUNNING 2026-03-04',
      'HOT_TIER_2 RUNNING 2026-03-16',
    ]);
  });

  test('is answered by the day printed on it, which goes before the tier, a Sunday included', async () => {
    const { disputeId, orderId } = await opened({ tier: 'GENERAL', printedDueOn: '2026-03-08' });
    expect(await clocksOf(hub, officer, disputeId, orderId)).toEqual([
      'HOT_CONTACT RUNNING 2026-03-04',
      'HOT_PRINTED RUNNING 2026-03-08',
    ]);
  });

  test('is entered once however often the same request is sent', async () => {
    const input = { ...order(), key: 'the same order' };
    const first = await done(hub, officer, 'registerHotlineOrder', input);
    expect(await done(hub, officer, 'registerHotlineOrder', input)).toBe(first);
    expect(await ordersOf(first)).toHaveLength(1);
    const other = codes(hub, officer, 'registerHotlineOrder', { ...input, demand: '另一诉求' });
    await expect(other).rejects.toThrow('IDEMPOTENCY_MISMATCH');
  });

  test('that happened earlier is entered with its own time, from which its clocks run', async () => {
    hub.clock.moveTo(morning('2026-03-05'));
    const { disputeId, orderId } = await opened({ occurredAt: '2026-03-02T02:00:00Z' });
    expect(await clocksOf(hub, officer, disputeId, orderId)).toContain('HOT_CONTACT RUNNING 2026-03-04');
    const future = order({ occurredAt: '2026-03-06T02:00:00Z' });
    expect(await codes(hub, officer, 'registerHotlineOrder', future)).toEqual(['OCCURS_IN_FUTURE']);
    hub.clock.moveTo(morning('2026-03-02'));
  });

  test.each<[string, object, string]>([
    ['a printed day before the day it came', { printedDueOn: '2026-03-01' }, 'PRINTED_DAY_PASSED'],
    ['a name where the caller asked for none', { anonymous: true, callerName: '王一' }, 'NAME_OF_UNNAMED'],
    ['neither a dispute nor what to register', { registration: null }, 'NOTHING_GIVEN'],
    ['a place that is none', { region: '9' }, 'REGION_MALFORMED'],
  ])('is refused with %s', async (_what, more, code) => {
    expect(await codes(hub, officer, 'registerHotlineOrder', order(more))).toEqual([code]);
  });

  test('has a number only once on its line', async () => {
    await opened({ orderNumber: 'GD-ONCE' });
    expect(await codes(hub, officer, 'registerHotlineOrder', order({ orderNumber: 'GD-ONCE' }))).toEqual([
      'CASE_NUMBER_TAKEN',
    ]);
    await opened({ orderNumber: 'GD-ONCE', channel: 'HOTLINE_12351' });
  });
});

describe('several orders on one dispute', () => {
  test('keep their own clocks and their own duty to answer', async () => {
    const { disputeId, orderId } = await opened();
    await done(hub, officer, 'registerHotlineOrder', order({ disputeId, registration: null }));
    const [, second] = await ordersOf(disputeId);
    await done(hub, officer, 'replyHotlineOrder', { disputeId, orderId, reply: '已协调支付' });
    expect((await clocksOf(hub, officer, disputeId, orderId)).map((clock) => clock.split(' ')[1])).toEqual([
      'MET',
      'MET',
    ]);
    expect((await clocksOf(hub, officer, disputeId, second!.id)).map((clock) => clock.split(' ')[1])).toEqual([
      'RUNNING',
      'RUNNING',
    ]);
  });
});

describe('closing an order', () => {
  test('a caller counts as unreachable after two recorded tries, none of them answered', async () => {
    const { disputeId, orderId } = await opened();
    const close = { disputeId, orderId, outcome: 'UNREACHABLE' };
    const attempt = { disputeId, orderId, method: 'PHONE', reached: false };
    expect(await codes(hub, officer, 'closeHotlineOrder', close)).toEqual(['CALLER_NOT_TRIED_TWICE']);
    await done(hub, officer, 'recordHotlineContact', attempt);
    expect(await codes(hub, officer, 'closeHotlineOrder', close)).toEqual(['CALLER_NOT_TRIED_TWICE']);
    await done(hub, officer, 'recordHotlineContact', attempt);
    await done(hub, officer, 'closeHotlineOrder', close);
    expect((await ordersOf(disputeId))[0]).toMatchObject({ outcome: 'UNREACHABLE' });
    expect(await codes(hub, officer, 'recordHotlineContact', attempt)).toEqual(['ACT_NOT_POSSIBLE_NOW']);
  });

  test('a caller who answered once is not unreachable', async () => {
    const { disputeId, orderId } = await opened();
    for (const reached of [true, false])
      await done(hub, officer, 'recordHotlineContact', { disputeId, orderId, method: 'PHONE', reached });
    const { refused } = await tried(hub, officer, 'closeHotlineOrder', { disputeId, orderId, outcome: 'UNREACHABLE' });
    expect(refused.map(({ code }) => code)).toEqual(['CALLER_NOT_TRIED_TWICE']);
  });

  test('the caller is answered first, and rates it when called back', async () => {
    const { disputeId, orderId } = await opened();
    const close = { disputeId, orderId, outcome: 'RESOLVED', rating: 'SATISFIED' };
    expect(await codes(hub, officer, 'closeHotlineOrder', close)).toEqual(['REPLY_OWED']);
    await done(hub, officer, 'replyHotlineOrder', { disputeId, orderId, reply: '已支付' });
    await done(hub, officer, 'closeHotlineOrder', close);
    expect((await ordersOf(disputeId))[0]).toMatchObject({ outcome: 'RESOLVED', rating: 'SATISFIED' });
  });

  test('an order that is no order is closed without an answer, and its clocks are void', async () => {
    const { disputeId, orderId } = await opened();
    await done(hub, officer, 'closeHotlineOrder', { disputeId, orderId, outcome: 'INVALID' });
    expect((await clocksOf(hub, officer, disputeId, orderId)).map((clock) => clock.split(' ')[1])).toEqual([
      'VOID',
      'VOID',
    ]);
  });
});

describe('who sees an order', () => {
  test('the handling union in full; nobody of another union anything', async () => {
    const { disputeId } = await opened({ callerName: '王一', callerPhone: '13800000000' });
    expect((await ordersOf(disputeId))[0]).toMatchObject({ callerName: '王一', demand: '拖欠两个月工资' });
    expect(await seen(hub, 'stf_jd_window', disputeId, orderFields)).toBeNull();
  });

  test('the order of another union cannot be acted on', async () => {
    const { orderId } = await opened();
    const other = await done(hub, 'stf_jd_window', 'registerHotlineOrder', order());
    const input = { disputeId: other, orderId, reply: '答复' };
    expect(await codes(hub, 'stf_jd_window', 'replyHotlineOrder', input)).toEqual(['NOT_FOUND']);
  });
});
