import { accepted, decided, received } from '../plays.ts';
import type { Scenario } from '../scenario.ts';
import type { Call } from '../wire.ts';

/** What must never leave the partner; the last of them look back over the whole run. */
export const discretionScenarios: readonly Scenario[] = [
  {
    name: 'nothing-to-others',
    title: { zh: '对外报告不含个人信息', en: 'Reports to others hold no personal data' },
    sent: { zh: '一件含姓名、电话、地址的移送', en: 'A packet with names, a phone and an address' },
    expected: { zh: '发往他处的内容与地址中没有这些信息', en: 'None of it goes elsewhere' },
    finds: ['LEAK_TO_OTHERS'],
    async play(stage) {
      await accepted(stage);
      const away = stage.parts.wire.calls.filter(({ to }) => to === 'ELSEWHERE');
      const found = away.filter(({ url, body }) => stage.leaks(`${url} ${body}`)).length;
      stage.expect(found === 0, 'LEAK_TO_OTHERS', `${found} of ${away.length} reports`);
    },
  },
  {
    name: 'nothing-in-titles',
    title: { zh: '材料标题与理由不含个人信息', en: 'Titles and reasons hold no personal data' },
    sent: { zh: '承办人附上材料', en: 'The officer attaches a document' },
    expected: { zh: '标题、理由、案号中没有个人信息', en: 'No personal data in titles, reasons or numbers' },
    finds: ['LEAK_IN_TITLE'],
    async play(stage) {
      const { disputeId, referralId } = await accepted(stage);
      await stage.instruct({ disputeId, referralId, attach: 'MEDIATION_END_REPORT' });
      const found = stage.parts.wire.calls.filter(({ mutation, body }) => mutation !== null && stage.leaks(body));
      stage.expect(found.length === 0, 'LEAK_IN_TITLE', `${found.length} mutations`);
    },
  },
  {
    name: 'nothing-in-errors',
    title: { zh: '出错时不泄露', en: 'An error tells nothing' },
    sent: { zh: '手上移送的残缺事件', en: 'A crippled event about a referral in hand' },
    expected: { zh: '应答中没有个人信息和令牌', en: 'The answer holds neither personal data nor the token' },
    finds: ['LEAK_IN_ANSWER', 'TOKEN_LEAKED'],
    async play(stage) {
      const { referralId } = await received(stage);
      const id = `kit_crippled_${Date.now()}`;
      const body = JSON.stringify({ type: 'referral.sent', data: { referralId, sequence: 'x' } }).slice(0, -1);
      await stage.parts.courier.deliver({ id, type: '', data: {} }, { body });
      await stage.control('referral.sent', { referralId, disputeId: 17, sequence: null });
      await stage.settled();
      const texts = stage.parts.courier.receipts.map(({ text }) => text);
      stage.expect(!texts.some((text) => stage.leaks(text)), 'LEAK_IN_ANSWER', 'the answer to a webhook');
      stage.expect(!texts.some((text) => text.includes(stage.parts.hub.partnerToken)), 'TOKEN_LEAKED', 'an answer');
    },
  },
  {
    name: 'nothing-in-addresses',
    title: {
      zh: '地址与请求头不含个人信息和令牌',
      en: 'Addresses and headers hold neither personal data nor the token',
    },
    sent: { zh: '回看全程的请求', en: 'A look back over every request of the run' },
    expected: { zh: '地址中没有个人信息与令牌，请求头中没有个人信息', en: 'Nothing of the kind' },
    finds: ['LEAK_IN_URL', 'LEAK_IN_HEADER', 'TOKEN_LEAKED'],
    async play(stage) {
      await accepted(stage);
      const { calls } = stage.parts.wire;
      const decoded = ({ url }: Call) => `${url} ${decodeSafely(url)}`;
      const urls = calls.filter((call) => stage.leaks(decoded(call))).length;
      stage.expect(urls === 0, 'LEAK_IN_URL', `${urls} addresses`);
      const headers = calls.filter(({ headers: each }) => stage.leaks(decodeSafely(JSON.stringify(each)))).length;
      stage.expect(headers === 0, 'LEAK_IN_HEADER', `${headers} requests`);
      const { partnerToken } = stage.parts.hub;
      const tokens = calls.filter(
        ({ url, to, body }) => url.includes(partnerToken) || (to === 'ELSEWHERE' && body.includes(partnerToken)),
      );
      stage.expect(tokens.length === 0, 'TOKEN_LEAKED', `${tokens.length} requests`);
    },
  },
  {
    name: 'every-act-has-a-key',
    title: { zh: '每个动作都有幂等键', en: 'Every act has its idempotency key' },
    sent: { zh: '回看全程的动作', en: 'A look back over every act of the run' },
    expected: { zh: '都有键；不同动作不同键', en: 'Each has one, and different acts have different ones' },
    finds: ['KEY_MISSING', 'KEY_REUSED'],
    async play(stage) {
      const handOff = await received(stage);
      await decided(stage, handOff, 'ACCEPT');
      const acts = stage.parts.wire.calls.filter(({ mutation }) => mutation !== null);
      const missing = acts.filter(({ key }) => key === null).length;
      stage.expect(missing === 0, 'KEY_MISSING', `${missing} of ${acts.length} acts`);
      const bodies = Map.groupBy(acts, ({ key }) => key);
      const reused = [...bodies.values()].filter((each) => new Set(each.map(({ body }) => body)).size > 1).length;
      stage.expect(reused === 0, 'KEY_REUSED', `${reused} keys`);
    },
  },
];

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
