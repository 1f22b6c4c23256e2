import { expectState, received, tried } from '../plays.ts';
import type { Scenario } from '../scenario.ts';

/** What a partner still knows when it was started anew. */
export const restartScenarios: readonly Scenario[] = [
  {
    name: 'lost-while-down',
    title: { zh: '停机期间的移送', en: 'A referral comes while it is down' },
    sent: { zh: '事件未送达，伙伴系统重启', en: 'The event is never delivered; the partner is started anew' },
    expected: { zh: '启动时补读并签收', en: 'It catches up at start and receives it' },
    finds: ['LOST_EVENT_NOT_CAUGHT_UP'],
    async play(stage) {
      const lost = await stage.handOff();
      await stage.take();
      await stage.restart();
      await expectState(stage, lost, ['RECEIVED'], 'LOST_EVENT_NOT_CAUGHT_UP');
    },
  },
  {
    name: 'restart-in-between',
    title: { zh: '办理中途重启', en: 'It is started anew in between' },
    sent: { zh: '补正期间重启；其后对方补正', en: 'A restart while more is asked for; then the sender resubmits' },
    expected: {
      zh: '记得承办人的决定，补正后接受',
      en: 'It remembers the decision, and accepts after the resubmission',
    },
    finds: ['RESTART_LOST_WORK', 'NOT_BACK_AFTER_RESTART'],
    async play(stage) {
      const handOff = await received(stage);
      await stage.instruct({ referralId: handOff.referralId, step: 'ASK_MORE' });
      await stage.instruct({ referralId: handOff.referralId, step: 'ACCEPT' });
      await stage.flow();
      await stage.restart();
      await stage.sender.step(handOff.referralId, 'RESUBMIT');
      await stage.flow();
      await expectState(stage, handOff, ['ACCEPTED'], 'RESTART_LOST_WORK');
    },
  },
  {
    name: 'duplicate-after-restart',
    title: { zh: '重启后重复投递', en: 'An event comes again after a restart' },
    sent: { zh: '接受、重启，再投递首个事件', en: 'Accepted, started anew, and the first events again' },
    expected: { zh: '没有第二次动作', en: 'No second act' },
    finds: ['RESTART_ACTED_TWICE', 'NOT_BACK_AFTER_RESTART'],
    async play(stage) {
      const { referralId } = await stage.handOff();
      const events = [...(await stage.take())];
      for (const event of events) await stage.deliver(event);
      await stage.settled();
      await stage.restart();
      const before = stage.steps(referralId).length;
      for (const event of events) await stage.deliver(event);
      await stage.settled();
      const more = stage.steps(referralId).length - before;
      stage.expect(more === 0, 'RESTART_ACTED_TWICE', tried(stage, referralId));
    },
  },
];
