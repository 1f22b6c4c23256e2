import { accepted, decided, expectNoStep, expectState, received, tried } from '../plays.ts';
import type { Scenario } from '../scenario.ts';
import type { Stage } from '../stage.ts';

/** Every act of receiving a referral, by the keys it was sent under. */
function receipts(stage: Stage, referralId: string): number {
  return new Set(stage.steps(referralId, 'RECEIVE').map(({ key }) => key)).size;
}

/** What happens to webhooks on their way: late, twice, in another order, or never. */
export const deliveryScenarios: readonly Scenario[] = [
  {
    name: 'acknowledge-before-work',
    title: { zh: '先应答后办理', en: 'It answers first and works afterwards' },
    sent: { zh: '平台应答放慢到 3 秒时投递事件', en: 'An event while the hub takes 3 seconds to answer' },
    expected: { zh: '2.5 秒内应答 2xx', en: '2xx within 2.5 seconds' },
    finds: ['NOT_ACKNOWLEDGED', 'ACKNOWLEDGED_AFTER_WORK'],
    async play(stage) {
      await stage.handOff();
      stage.parts.wire.disturb({ times: 1, hold: 3_000 });
      for (const event of await stage.take()) {
        const { status, took } = await stage.deliver(event);
        stage.expect(status >= 200 && status < 300, 'NOT_ACKNOWLEDGED', `status ${status}`);
        stage.expect(took < 2_500, 'ACKNOWLEDGED_AFTER_WORK', `${Math.round(took)} ms`);
      }
      await stage.settled();
    },
  },
  {
    name: 'duplicate',
    title: { zh: '同一事件投递两次', en: 'An event comes twice' },
    sent: { zh: '同一 webhook-id 接连两次', en: 'One webhook-id, twice in a row' },
    expected: { zh: '两次都应答 2xx，只签收一次', en: '2xx both times, received once' },
    finds: ['DUPLICATE_NOT_ACKNOWLEDGED', 'DUPLICATE_ACTED_TWICE'],
    async play(stage) {
      const { referralId } = await stage.handOff();
      for (const event of await stage.take()) {
        await stage.deliver(event);
        await stage.settled();
        const { status } = await stage.deliver(event);
        stage.expect(status >= 200 && status < 300, 'DUPLICATE_NOT_ACKNOWLEDGED', `status ${status}`);
        await stage.settled();
      }
      const acts = receipts(stage, referralId);
      stage.expect(acts <= 1, 'DUPLICATE_ACTED_TWICE', tried(stage, referralId));
    },
  },
  {
    name: 'duplicate-at-once',
    title: { zh: '同一事件同时投递五次', en: 'An event comes five times at once' },
    sent: { zh: '同一 webhook-id 并发五次', en: 'One webhook-id, five times in parallel' },
    expected: { zh: '只签收一次', en: 'Received once' },
    finds: ['DUPLICATE_ACTED_TWICE'],
    async play(stage) {
      const { referralId } = await stage.handOff();
      for (const event of await stage.take()) {
        await Promise.all(Array.from({ length: 5 }, () => stage.deliver(event)));
        await stage.settled();
      }
      stage.expect(receipts(stage, referralId) <= 1, 'DUPLICATE_ACTED_TWICE', tried(stage, referralId));
    },
  },
  {
    name: 'replayed-later',
    title: { zh: '旧事件事后重放', en: 'Old events are played again' },
    sent: { zh: '接受之后，重放此前全部事件', en: 'After acceptance, all earlier events once more' },
    expected: { zh: '没有第二次动作，状态不变', en: 'No second act, and the state stays' },
    finds: ['REPLAY_ACTED_TWICE'],
    async play(stage) {
      const handOff = await stage.handOff();
      const events = [...(await stage.take())];
      for (const event of events) await stage.deliver(event);
      await stage.settled();
      await decided(stage, handOff, 'ACCEPT');
      const before = stage.mutations().length;
      for (const event of events) await stage.deliver(event);
      await stage.settled();
      const more = stage.mutations().length - before;
      stage.expect(more === 0, 'REPLAY_ACTED_TWICE', tried(stage, handOff.referralId));
    },
  },
  {
    name: 'withdrawal-first',
    title: { zh: '先到撤回，后到移送', en: 'The end comes before the beginning' },
    sent: {
      zh: '移送已撤回；终止事件先到，移送事件后到',
      en: 'Withdrawn: the event of the end comes first, that of the sending after it',
    },
    expected: { zh: '不办理已撤回的移送', en: 'No act on what is withdrawn' },
    finds: ['ACTED_OUT_OF_ORDER'],
    async play(stage) {
      const { referralId } = await stage.handOff();
      const sending = await stage.take();
      await stage.sender.step(referralId, 'WITHDRAW');
      for (const event of [...(await stage.take()), ...sending]) await stage.deliver(event);
      await stage.settled();
      const acts = stage.steps(referralId).filter(({ input }) => input.step !== 'ACKNOWLEDGE');
      stage.expect(acts.length === 0, 'ACTED_OUT_OF_ORDER', tried(stage, referralId));
    },
  },
  {
    name: 'newest-first',
    title: { zh: '两件移送的事件倒序到达', en: 'The events of two referrals come newest first' },
    sent: { zh: '全部事件倒序投递', en: 'All events in reverse order' },
    expected: { zh: '两件都签收', en: 'Both are received' },
    finds: ['ORDER_LOST_EVENT'],
    async play(stage) {
      const both = [await stage.handOff(), await stage.handOff()];
      for (const event of (await stage.take()).reverse()) await stage.deliver(event);
      await stage.settled();
      for (const handOff of both) await expectState(stage, handOff, ['RECEIVED'], 'ORDER_LOST_EVENT');
    },
  },
  {
    name: 'late-within-limit',
    title: { zh: '迟到的事件', en: 'An event comes late' },
    sent: { zh: '事件两天后才投递，期限未满', en: 'Delivered two days after, within the time limit' },
    expected: { zh: '照常签收', en: 'Received as usual' },
    finds: ['DELAYED_EVENT_DROPPED'],
    async play(stage) {
      const handOff = await stage.handOff();
      await stage.moveTo(stage.tomorrow(2));
      await stage.flow();
      await expectState(stage, handOff, ['RECEIVED'], 'DELAYED_EVENT_DROPPED');
    },
  },
  {
    name: 'late-beyond-limit',
    title: { zh: '期限届满后才到的事件', en: 'An event comes after the time limit' },
    sent: { zh: '期限届满、平台退回之后才投递', en: 'Delivered when the hub has sent the referral back' },
    expected: { zh: '不办理', en: 'No act' },
    finds: ['ACTED_ON_LAPSED'],
    applies: ({ lapses }) => lapses,
    async play(stage) {
      const { referralId } = await stage.handOff();
      await stage.moveTo(stage.tomorrow(8));
      await stage.flow();
      expectNoStep(stage, { referralId }, 'ACTED_ON_LAPSED');
    },
  },
  {
    name: 'lost-then-caught-up',
    title: { zh: '漏收后补读', en: 'An event is lost, and caught up with' },
    sent: {
      zh: '第一件的事件丢失，第二件的事件到达（序号有缺）',
      en: 'The event of the first never comes; that of the second does, and sequence has a gap',
    },
    expected: { zh: '补读并签收第一件', en: 'It reads what it missed and receives the first' },
    finds: ['LOST_EVENT_NOT_CAUGHT_UP'],
    async play(stage) {
      const lost = await stage.handOff();
      await stage.take();
      await received(stage);
      await expectState(stage, lost, ['RECEIVED'], 'LOST_EVENT_NOT_CAUGHT_UP');
    },
  },
  {
    name: 'duplicate-of-outcome',
    title: { zh: '结果事件重复到达', en: 'The event of a cancellation comes twice' },
    sent: { zh: '请求撤回的事件两次', en: 'The event of being asked back, twice' },
    expected: { zh: '只答复一次', en: 'Answered once' },
    finds: ['DUPLICATE_ACTED_TWICE', 'CANCELLATION_NOT_ANSWERED'],
    async play(stage) {
      const handOff = await accepted(stage);
      await stage.sender.step(handOff.referralId, 'REQUEST_CANCELLATION');
      const events = [...(await stage.take())];
      for (const event of events) await stage.deliver(event);
      await decided(stage, handOff, 'AGREE_CANCELLATION');
      for (const event of events) await stage.deliver(event);
      await stage.settled();
      const acts = new Set(stage.steps(handOff.referralId, 'AGREE_CANCELLATION').map(({ key }) => key)).size;
      stage.expect(acts > 0, 'CANCELLATION_NOT_ANSWERED', tried(stage, handOff.referralId));
      stage.expect(acts === 1, 'DUPLICATE_ACTED_TWICE', tried(stage, handOff.referralId));
    },
  },
];
