import { expectNoStep, expectState, received, tried } from '../plays.ts';
import type { Bent } from '../courier.ts';
import type { DiagnosisCode } from '../diagnoses.ts';
import type { Scenario } from '../scenario.ts';

/** A webhook that must be turned away: 4xx, and nothing is done. */
function mustRefuse(
  name: string,
  { title, sent, finds }: Pick<Scenario, 'title' | 'sent'> & { finds: DiagnosisCode },
  bent: Bent,
): Scenario {
  return {
    ...{ name, title, sent, finds: [finds] },
    expected: { zh: '返回 4xx，不签收', en: '4xx, and it is not received' },
    async play(stage) {
      const { referralId } = await stage.handOff();
      for (const event of await stage.take()) {
        const { status } = await stage.deliver(event, bent);
        stage.expect(status >= 400 && status < 500, finds, `status ${status}`);
      }
      await stage.settled();
      expectNoStep(stage, { referralId }, finds);
    },
  };
}

/** Who sent it, and what it is: signatures, times, types and forms. */
export const authenticityScenarios: readonly Scenario[] = [
  mustRefuse(
    'forged',
    {
      title: { zh: '他人签名', en: 'A stranger’s signature' },
      sent: { zh: '以陌生密钥签名的事件', en: 'An event signed with a key it does not know' },
      finds: 'FORGED_TAKEN',
    },
    { signedBy: 'STRANGER' },
  ),
  mustRefuse(
    'unsigned',
    {
      title: { zh: '没有签名', en: 'No signature' },
      sent: { zh: '没有任何 webhook 请求头的事件', en: 'An event without any header of Standard Webhooks' },
      finds: 'UNSIGNED_TAKEN',
    },
    { signedBy: 'NOBODY' },
  ),
  mustRefuse(
    'altered',
    {
      title: { zh: '签名后被改动', en: 'Altered after it was signed' },
      sent: { zh: '签名之后内容被改', en: 'The body was changed after signing' },
      finds: 'ALTERED_TAKEN',
    },
    { alter: (body) => body.replace('"data":{', '"data":{"altered":true,') },
  ),
  mustRefuse(
    'stale',
    {
      title: { zh: '过期的时间戳', en: 'A stale timestamp' },
      sent: { zh: '十分钟前签名的事件', en: 'An event signed ten minutes ago' },
      finds: 'STALE_TAKEN',
    },
    { shiftSeconds: -600 },
  ),
  mustRefuse(
    'future',
    {
      title: { zh: '来自未来的时间戳', en: 'A timestamp from the future' },
      sent: { zh: '十分钟之后签名的事件', en: 'An event signed ten minutes ahead' },
      finds: 'FUTURE_TAKEN',
    },
    { shiftSeconds: 600 },
  ),
  {
    name: 'keys-change-hands',
    title: { zh: '换钥期间两个签名', en: 'Two signatures while keys change' },
    sent: { zh: '两个签名，伙伴只认识第二个', en: 'Two signatures, of which the partner knows the second' },
    expected: { zh: '照常签收', en: 'Received as usual' },
    finds: ['ROTATION_REFUSED'],
    async play(stage) {
      const handOff = await stage.handOff();
      for (const event of await stage.take()) await stage.deliver(event, { signedBy: 'STRANGER_AND_HUB' });
      await stage.settled();
      await expectState(stage, handOff, ['RECEIVED'], 'ROTATION_REFUSED');
    },
  },
  {
    name: 'unknown-type',
    title: { zh: '未知事件类型', en: 'An event of an unknown type' },
    sent: { zh: '手上移送的一个未知类型事件', en: 'A type nobody has heard of, about a referral in hand' },
    expected: { zh: '应答 2xx，不办理', en: '2xx, and no act' },
    finds: ['UNKNOWN_TYPE_REFUSED', 'UNKNOWN_TYPE_ACTED'],
    async play(stage) {
      const { disputeId, referralId } = await received(stage);
      const before = stage.mutations().length;
      const data = { id: 'evt_unheard_of', type: 'MOON_ECLIPSED', disputeId, referralId };
      const { status } = await stage.control('moon.eclipsed', data);
      stage.expect(status >= 200 && status < 300, 'UNKNOWN_TYPE_REFUSED', `status ${status}`);
      await stage.settled();
      stage.expect(stage.mutations().length === before, 'UNKNOWN_TYPE_ACTED', tried(stage, referralId));
    },
  },
  {
    name: 'unknown-field',
    title: { zh: '事件多出未知字段', en: 'An event has a field more' },
    sent: { zh: '移送事件带未知字段', en: 'The event of a referral with a field nobody knows' },
    expected: { zh: '照常签收', en: 'Received as usual' },
    finds: ['UNKNOWN_FIELD_REFUSED'],
    async play(stage) {
      const handOff = await stage.handOff();
      for (const event of await stage.take()) await stage.deliver({ ...event, ...{ lunarPhase: { deep: [1, null] } } });
      await stage.settled();
      await expectState(stage, handOff, ['RECEIVED'], 'UNKNOWN_FIELD_REFUSED');
    },
  },
  {
    name: 'malformed',
    title: { zh: '畸形内容', en: 'Malformed input' },
    sent: { zh: '签名正确而不是 JSON、为 null、过长的内容', en: 'Well signed: no JSON, null, far too long' },
    expected: { zh: '返回 4xx，随后照常工作', en: '4xx, and it works on' },
    finds: ['MALFORMED_ACKNOWLEDGED', 'DIED_ON_MALFORMED'],
    async play(stage) {
      for (const body of ['{"type":', 'null', `"${'x'.repeat(300_000)}"`]) {
        const id = `kit_malformed_${body.length}_${Date.now()}`;
        const { status } = await stage.parts.courier.deliver({ id, type: '', data: {} }, { body });
        stage.expect(status < 200 || status >= 300, 'MALFORMED_ACKNOWLEDGED', `status ${status}, ${body.length} bytes`);
      }
      const handOff = await stage.handOff();
      await stage.flow();
      await expectState(stage, handOff, ['RECEIVED'], 'DIED_ON_MALFORMED');
    },
  },
];
