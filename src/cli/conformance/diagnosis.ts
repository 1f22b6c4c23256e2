import type { Words } from '../../kernel/words.ts';

/** What a failure means, and the next step of the partner's engineer. */
export interface Diagnosis {
  readonly means: Words;
  readonly next: Words;
}

export function diagnosis(means: [zh: string, en: string], next: [zh: string, en: string]): Diagnosis {
  return { means: { zh: means[0], en: means[1] }, next: { zh: next[0], en: next[1] } };
}

export const readAgain: [string, string] = [
  '收到事件后先查询 referral，只办 availableSteps 中的步骤',
  'On every event read the referral first, and take only what availableSteps offers',
];
export const officer: [string, string] = [
  '检查承办人决定如何变成 takeReferralStep，并读取其 userErrors',
  'Look at how the decision of the officer becomes takeReferralStep, and read its userErrors',
];
export const keepIds: [string, string] = [
  '按 webhook-id 去重并持久保存至少 90 天，先记录再应答',
  'Keep every webhook-id for at least 90 days, and store it before you answer',
];
export const verifyFirst: [string, string] = [
  '先验签再解析：对 id.timestamp.body 原始字节验 v1a，时间差不超过 5 分钟，不符返回 401',
  'Verify before parsing: v1a over the raw bytes of id.timestamp.body, at most 5 minutes away, else 401',
];
export const oneKey: [string, string] = [
  '每个办理动作发出前生成并保存一个 Idempotency-Key；重试沿用同一键和同一内容，新动作用新键',
  'Store one Idempotency-Key with each act before it is sent; a retry uses the same key and body, a new act a new key',
];
export const wait: [string, string] = [
  '遇 429、503 按 Retry-After 等待，遇断线按指数退避，随后以同一键重试',
  'On 429 and 503 wait as Retry-After says, on a broken line back off, then retry under the same key',
];
export const noData: [string, string] = [
  '地址、应答、标题、请求头和对外报告中只写标识与代码',
  'Put ids and codes alone into addresses, answers, titles, headers and reports to others',
];
