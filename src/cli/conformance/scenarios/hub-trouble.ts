import type { DiagnosisCode } from '../diagnoses.ts';
import { decided, expectState, received, tried } from '../plays.ts';
import type { Scenario } from '../scenario.ts';
import type { Call } from '../wire.ts';

const isAccept = ({ mutation, input }: Call) => mutation === 'takeReferralStep' && input.step === 'ACCEPT';

/** The hub answers an act with a status and Retry-After: the partner waits as told, and tries again. */
function mustWait(name: string, status: number, title: Scenario['title'], gaveUp: DiagnosisCode): Scenario {
  return {
    ...{ name, title, finds: ['RETRY_AFTER_IGNORED', gaveUp, 'RETRIED_UNDER_NEW_KEY'] },
    sent: { zh: `对接受步骤应答 ${status}，Retry-After: 1`, en: `${status} with Retry-After: 1 to the acceptance` },
    expected: { zh: '等待 1 秒后以同一键重试', en: 'A retry under the same key after one second' },
    async play(stage) {
      const handOff = await received(stage);
      stage.parts.wire.disturb({ when: isAccept, times: 1, answer: { status, retryAfter: 1 } });
      await decided(stage, handOff, 'ACCEPT');
      const [first, second] = stage.calls(isAccept);
      stage.expect(second !== undefined, gaveUp, tried(stage, handOff.referralId));
      const waited = Math.round(second!.at - first!.at);
      stage.expect(waited >= 950, 'RETRY_AFTER_IGNORED', `${waited} ms`);
      stage.expect(first!.key === second!.key, 'RETRIED_UNDER_NEW_KEY', `${first!.key} then ${second!.key}`);
      await expectState(stage, handOff, ['ACCEPTED'], gaveUp);
    },
  };
}

/** What a partner meets on the way to the hub. */
export const troubleScenarios: readonly Scenario[] = [
  mustWait('too-many-requests', 429, { zh: '请求过多', en: 'Too many requests' }, 'GAVE_UP_AFTER_429'),
  mustWait('unavailable', 503, { zh: '平台暂停服务', en: 'The hub is away' }, 'GAVE_UP_WHEN_UNAVAILABLE'),
  {
    name: 'answer-lost',
    title: { zh: '动作生效而应答丢失', en: 'The act takes effect, and its answer is lost' },
    sent: { zh: '接受已生效，应答途中断线', en: 'The acceptance takes effect and the line breaks' },
    expected: { zh: '以同一键、同一内容重试', en: 'A retry under the same key with the same body' },
    finds: ['UNKNOWN_OUTCOME_ABANDONED', 'RETRIED_UNDER_NEW_KEY', 'RETRIED_WITH_OTHER_BODY'],
    async play(stage) {
      const handOff = await received(stage);
      stage.parts.wire.disturb({ when: isAccept, times: 1, loseAnswer: true });
      await decided(stage, handOff, 'ACCEPT');
      const [first, second] = stage.calls(isAccept);
      stage.expect(second !== undefined, 'UNKNOWN_OUTCOME_ABANDONED', tried(stage, handOff.referralId));
      stage.expect(first!.key === second!.key, 'RETRIED_UNDER_NEW_KEY', `${first!.key} then ${second!.key}`);
      const same = JSON.stringify(first!.input) === JSON.stringify(second!.input);
      stage.expect(same, 'RETRIED_WITH_OTHER_BODY', 'other input');
    },
  },
  {
    name: 'hub-failing',
    title: { zh: '平台连续出错', en: 'The hub fails for a while' },
    sent: { zh: '接受步骤三次得到 502', en: '502 to the acceptance, three times' },
    expected: {
      zh: '间隔逐次加长地重试，最终办成',
      en: 'Retries farther and farther apart, and it is done in the end',
    },
    finds: ['RETRY_STORM', 'GAVE_UP_WHEN_UNAVAILABLE'],
    async play(stage) {
      const handOff = await received(stage);
      stage.parts.wire.disturb({ when: isAccept, times: 3, answer: { status: 502 } });
      await decided(stage, handOff, 'ACCEPT');
      const [first, , third] = stage.calls(isAccept);
      stage.expect(third !== undefined, 'GAVE_UP_WHEN_UNAVAILABLE', tried(stage, handOff.referralId));
      const took = Math.round(third!.at - first!.at);
      stage.expect(took >= 200, 'RETRY_STORM', `3 attempts in ${took} ms`);
      await expectState(stage, handOff, ['ACCEPTED'], 'GAVE_UP_WHEN_UNAVAILABLE');
    },
  },
  {
    name: 'hub-slow',
    title: { zh: '平台应答缓慢', en: 'The hub is slow' },
    sent: { zh: '接受步骤 3 秒后才应答', en: 'The answer to the acceptance takes 3 seconds' },
    expected: { zh: '等待，不另行提交', en: 'It waits, and sends nothing besides' },
    finds: ['SLOW_HUB_ACTED_TWICE', 'SLOW_HUB_ABANDONED'],
    async play(stage) {
      const handOff = await received(stage);
      stage.parts.wire.disturb({ when: isAccept, times: 1, hold: 3_000 });
      await decided(stage, handOff, 'ACCEPT');
      const keys = new Set(stage.calls(isAccept).map(({ key }) => key));
      stage.expect(keys.size <= 1, 'SLOW_HUB_ACTED_TWICE', tried(stage, handOff.referralId));
      await expectState(stage, handOff, ['ACCEPTED'], 'SLOW_HUB_ABANDONED');
    },
  },
  {
    name: 'conflict',
    title: { zh: '版本冲突', en: 'The version was overtaken' },
    sent: {
      zh: '开始办理之前，对方先行请求撤回',
      en: 'The sender asks to have it back just before the partner’s step arrives',
    },
    expected: {
      zh: '重新读取后以新版本、新键再办',
      en: 'It reads again, and takes the step with the new version and a new key',
    },
    finds: ['CONFLICT_ABANDONED', 'CONFLICT_REPEATED_BLINDLY'],
    async play(stage) {
      const handOff = await received(stage);
      await decided(stage, handOff, 'ACCEPT');
      const { referralId } = handOff;
      const isEnd = ({ mutation, input }: Call) => mutation === 'takeReferralStep' && input.step === 'COMPLETE';
      for (const step of stage.profile.path) await stage.instruct({ referralId, step });
      const before = () => stage.sender.step(referralId, 'REQUEST_CANCELLATION');
      stage.parts.wire.disturb({ when: isEnd, times: 1, before });
      await stage.instruct({ referralId, step: 'COMPLETE', outcome: stage.profile.outcome });
      const versions = stage.calls(isEnd).map(({ input }) => input.version);
      stage.expect(versions.length > 1, 'CONFLICT_ABANDONED', tried(stage, referralId));
      stage.expect(versions[0] !== versions[1], 'CONFLICT_REPEATED_BLINDLY', `version ${String(versions[0])} again`);
      await stage.flow();
      await expectState(stage, handOff, ['COMPLETED'], 'CONFLICT_ABANDONED');
    },
  },
  {
    name: 'token-refused',
    title: { zh: '令牌失效', en: 'The token is refused' },
    sent: { zh: '一切请求得到 401，期间来一件移送', en: '401 to everything, while a referral comes' },
    expected: { zh: '停止请求（至多 3 次）', en: 'It stops asking, after 3 requests at the most' },
    finds: ['UNAUTHENTICATED_STORM'],
    async play(stage) {
      await stage.handOff();
      stage.parts.wire.disturb({ times: 1_000, answer: { status: 401 } });
      for (const event of await stage.take()) await stage.deliver(event);
      await stage.settled();
      const asked = stage.calls(({ status }) => status === 401).length;
      stage.parts.wire.calm();
      await stage.greet();
      stage.expect(asked <= 3, 'UNAUTHENTICATED_STORM', `${asked} requests`);
    },
  },
];
