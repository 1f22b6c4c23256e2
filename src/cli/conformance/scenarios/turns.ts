import { accepted, decided, expectNoStep, expectState, received, tried } from '../plays.ts';
import type { Scenario } from '../scenario.ts';

const day = 86_400_000;

/** What the other side, time, or the parties do to a hand-off. */
export const turnScenarios: readonly Scenario[] = [
  {
    name: 'withdrawn',
    title: { zh: '发出单位撤回', en: 'The sender withdraws it' },
    sent: { zh: '签收后撤回；承办人其后才接受', en: 'Withdrawn after receipt; the officer accepts too late' },
    expected: { zh: '不再提交任何步骤', en: 'No step any more' },
    finds: ['ACTED_ON_WITHDRAWN'],
    async play(stage) {
      const handOff = await received(stage);
      await stage.sender.step(handOff.referralId, 'WITHDRAW');
      await stage.flow();
      await decided(stage, handOff, 'ACCEPT');
      expectNoStep(stage, handOff, 'ACTED_ON_WITHDRAWN', 'ACCEPT');
    },
  },
  {
    name: 'withdrawn-unseen',
    title: { zh: '撤回的事件还在路上', en: 'It was withdrawn, and the event is still on its way' },
    sent: {
      zh: '已撤回而事件未到，承办人接受',
      en: 'The officer accepts while the event of the withdrawal has not come',
    },
    expected: { zh: '先查询现状，不再办理', en: 'It reads how the referral stands, and does not act' },
    finds: ['ACTED_ON_WITHDRAWN'],
    async play(stage) {
      const handOff = await received(stage);
      await stage.sender.step(handOff.referralId, 'WITHDRAW');
      await stage.instruct({ referralId: handOff.referralId, step: 'ACCEPT' });
      expectNoStep(stage, handOff, 'ACTED_ON_WITHDRAWN', 'ACCEPT');
      await stage.flow();
    },
  },
  {
    name: 'asked-back-agreed',
    title: { zh: '请求撤回，同意', en: 'It is asked back, and given back' },
    sent: { zh: '接受后对方请求撤回，承办人同意', en: 'Asked back after acceptance; the officer agrees' },
    expected: { zh: '办理 AGREE_CANCELLATION', en: 'AGREE_CANCELLATION' },
    finds: ['CANCELLATION_NOT_ANSWERED'],
    async play(stage) {
      const handOff = await accepted(stage);
      await stage.sender.step(handOff.referralId, 'REQUEST_CANCELLATION');
      await stage.flow();
      await decided(stage, handOff, 'AGREE_CANCELLATION');
      await expectState(stage, handOff, ['WITHDRAWN'], 'CANCELLATION_NOT_ANSWERED');
    },
  },
  {
    name: 'asked-back-refused',
    title: { zh: '请求撤回，不同意', en: 'It is asked back, and kept' },
    sent: { zh: '接受后对方请求撤回，承办人不同意', en: 'Asked back after acceptance; the officer refuses' },
    expected: { zh: '办理 REFUSE_CANCELLATION，继续办理', en: 'REFUSE_CANCELLATION, and it goes on' },
    finds: ['CANCELLATION_NOT_ANSWERED'],
    async play(stage) {
      const handOff = await accepted(stage);
      await stage.sender.step(handOff.referralId, 'REQUEST_CANCELLATION');
      await stage.flow();
      await decided(stage, handOff, 'REFUSE_CANCELLATION');
      const { state, cancellationAskedAt } = await stage.sender.referral(handOff.referralId);
      stage.expect(
        state === 'ACCEPTED' && cancellationAskedAt === null,
        'CANCELLATION_NOT_ANSWERED',
        tried(stage, handOff.referralId),
      );
    },
  },
  {
    name: 'lapsed',
    title: { zh: '逾期未接', en: 'Nobody accepts in time' },
    sent: { zh: '接受期限届满，平台自动退回', en: 'The time limit for acceptance runs out' },
    expected: { zh: '不再提交任何步骤', en: 'No step any more' },
    finds: ['ACTED_ON_LAPSED'],
    applies: ({ lapses }) => lapses,
    async play(stage) {
      const handOff = await received(stage);
      await stage.moveTo(stage.tomorrow(8));
      await stage.flow();
      await decided(stage, handOff, 'ACCEPT');
      expectNoStep(stage, handOff, 'ACTED_ON_LAPSED', 'ACCEPT');
    },
  },
  {
    name: 'last-day',
    title: { zh: '按法定期限末日办理', en: 'It acts on the last day of the time limit' },
    sent: {
      zh: '承办人定于末日接受；逐日推进时间',
      en: 'The officer will accept on the last day; day after day passes',
    },
    expected: { zh: '以平台给出的末日为准', en: 'On the last day as the hub states it' },
    finds: ['DUE_MISSED', 'ACTED_TOO_EARLY'],
    applies: ({ lapses }) => lapses,
    async play(stage) {
      const handOff = await received(stage);
      const { referralId } = handOff;
      const { nextDeadline } = await stage.sender.referral(referralId);
      const due = Date.parse(nextDeadline!.dueAt);
      await stage.instruct({ referralId, step: 'ACCEPT', when: 'LAST_DAY' });
      for (let days = 1; days <= 12; days += 1) {
        const acts = stage.steps(referralId, 'ACCEPT').length;
        const left = due - stage.parts.hub.clock.now().getTime();
        stage.expect(acts === 0 || left <= day, 'ACTED_TOO_EARLY', `${Math.round(left / day)} days left`);
        if (left < 0 || acts > 0) break;
        await stage.moveTo(stage.tomorrow());
        await stage.settled();
      }
      await stage.flow();
      await expectState(stage, handOff, ['ACCEPTED'], 'DUE_MISSED');
    },
  },
  {
    name: 'consent-withdrawn',
    title: { zh: '劳动者撤回同意', en: 'The worker withdraws consent' },
    sent: {
      zh: '签收后撤回同意，移送随之退回；承办人接受',
      en: 'Consent ends after receipt, the referral comes back; the officer accepts',
    },
    expected: { zh: '不再办理', en: 'No step any more' },
    finds: ['ACTED_ON_WITHDRAWN'],
    applies: ({ kind }) => !['R01', 'R24'].includes(kind),
    async play(stage) {
      const handOff = await received(stage);
      await stage.sender.withdrawConsents(handOff);
      await stage.flow();
      await decided(stage, handOff, 'ACCEPT');
      expectNoStep(stage, handOff, 'ACTED_ON_WITHDRAWN', 'ACCEPT');
    },
  },
  {
    name: 'beyond-the-kind',
    title: { zh: '不办该种移送没有的步骤', en: 'It takes no step the kind does not have' },
    sent: { zh: '承办人误选其他种类的步骤', en: 'The officer asks for a step of other kinds' },
    expected: { zh: '不提交', en: 'It is not sent' },
    finds: ['STEP_NOT_OFFERED'],
    async play(stage) {
      const { referralId } = await received(stage);
      await stage.instruct({ referralId, step: stage.profile.foreignStep });
      expectNoStep(stage, { referralId }, 'STEP_NOT_OFFERED', stage.profile.foreignStep);
    },
  },
  {
    name: 'refusal-is-an-answer',
    title: { zh: '平台拒绝即为答复', en: 'A refusal is an answer' },
    sent: { zh: '承办人移送，缺少当事人同意', en: 'The officer hands over without the consent the law asks for' },
    expected: { zh: '收到 userErrors 后不再原样提交', en: 'After userErrors it is not sent again as it was' },
    finds: ['REFUSAL_REPEATED'],
    async play(stage) {
      const { disputeId } = await accepted(stage);
      const { kind, toAgencyId } = stage.profile.sends;
      await stage.instruct({ disputeId, send: { kind, toAgencyId } });
      await stage.flow();
      const refused = stage.mutations('sendReferral').filter(({ answer }) => !answer.includes('"userErrors":[]'));
      stage.expect(refused.length <= 1, 'REFUSAL_REPEATED', `${refused.length} times`);
    },
  },
  {
    name: 'sight-ends',
    title: { zh: '可见权终止后停止查询', en: 'It stops asking when its sight ends' },
    sent: {
      zh: '退回后可见权届满，发 access.ended；其后时间继续',
      en: 'Declined, sight runs out, access.ended; time goes on',
    },
    expected: { zh: '不再查询该争议', en: 'The dispute is not asked for again' },
    finds: ['READS_AFTER_ACCESS_ENDED'],
    async play(stage) {
      const { disputeId, referralId } = await received(stage);
      const { declineReason } = stage.profile;
      await stage.instruct({ referralId, step: 'DECLINE', declineReason });
      await stage.flow();
      await stage.sender.step(referralId, 'ACKNOWLEDGE');
      await stage.flow();
      await stage.moveTo(stage.tomorrow(32));
      await stage.flow();
      const before = stage.calls().length;
      for (let days = 0; days < 3; days += 1) {
        await stage.moveTo(stage.tomorrow());
        await stage.instruct({ referralId, step: 'ACCEPT' });
      }
      const asked = stage
        .calls()
        .slice(before)
        .filter(({ body }) => body.includes(referralId) || body.includes(disputeId));
      stage.expect(asked.length <= 1, 'READS_AFTER_ACCESS_ENDED', `${asked.length} requests after the end`);
    },
  },
];
