import { idDocumentFaults } from '../domain/party/id-document.ts';
import { residentIdFaults } from '../kernel/resident-id-fault.ts';
import { socialCreditFaults } from '../kernel/social-credit-code.ts';
import { textFaults } from '../kernel/well-formed.ts';
import type { Words } from '../kernel/words.ts';
import type { Language } from './context.ts';

/** What would have been taken, where it is neither a code, nor an id, nor a figure: both languages of each phrase. */
const phrases: readonly Words[] = [
  ...Object.values(residentIdFaults),
  ...Object.values(idDocumentFaults),
  ...Object.values(socialCreditFaults),
  ...Object.values(textFaults),
  { zh: '64位十六进制数', en: '64 hexadecimal digits' },
  { zh: '1至128个可见字符', en: '1–128 visible characters' },
  { zh: '您可完整查看的值', en: 'a value you see in full' },
  { zh: '另一名律师', en: 'another lawyer' },
  { zh: '另一名承办人', en: 'another assignee' },
  { zh: '另一名人员', en: 'another person' },
  { zh: '本单位另一名人员', en: 'another person of the agency' },
  { zh: '另一名单位管理员', en: 'another AGENCY_ADMIN' },
  { zh: '接收单位的人员', en: "a staff member of the receiver's agency" },
  { zh: '上级机关', en: 'the superior body' },
  { zh: '未使用过的文号', en: 'an unused number' },
  { zh: '以分为单位的整数，0或以上', en: 'a whole number of fen, 0 or more' },
  { zh: '以分为单位的整数，大于0', en: 'a whole number of fen above 0' },
  { zh: '大于0的整数天', en: 'a whole number of days above 0' },
  { zh: '一项处理决定', en: 'an order' },
  { zh: '中级人民法院', en: 'an intermediate court' },
  { zh: '仲裁委员会所在地的中级人民法院', en: 'the intermediate court at the seat of the commission' },
  { zh: '一个机构或一名当事人', en: 'an agency or a party' },
  { zh: '一名当事人', en: 'a party' },
  { zh: '一名劳动者', en: 'a worker' },
  { zh: '每名劳动者各一次', en: 'each worker once' },
  { zh: '当事人本人', en: 'the party in person' },
  { zh: '至少一份答复或一次未联系上', en: 'at least one answer or one unreached' },
  { zh: '至少两个不同日期', en: '≥ 2 different days' },
  { zh: '至少两次联系记录，且均未联系上', en: '≥ 2 recorded attempts, none reached' },
  { zh: '至少一期', en: 'at least one instalment' },
  { zh: '职工甲', en: 'worker A' },
  { zh: '一份尚未确认的调解协议', en: 'an agreement not yet confirmed' },
  { zh: '一份已过履行期限的调解协议', en: 'an agreement past its due date' },
  { zh: '一份有逾期未付款项的调解协议', en: 'an agreement with an overdue instalment' },
  { zh: '一项有到期未付款项的给付义务', en: 'an obligation with an unpaid instalment past its due date' },
  { zh: '第二审判决', en: 'judgment of second instance' },
  { zh: '书面异议', en: 'a written objection' },
];

/** Phrases by what they are in either language; the rules say them in English. */
const known: ReadonlyMap<string, Words> = new Map(
  phrases.flatMap((words) => [
    [words.en, words],
    [words.zh, words],
  ]),
);

/** What would have been taken, its phrases in the language of the reader; codes, ids and figures as they are. */
export function allowedIn(language: Language, allowed: readonly string[]): readonly string[] {
  return allowed.map((each) => known.get(each)?.[language] ?? each);
}

/** The same with both languages of each phrase, for reports that are read by anybody. */
export function allowedInBoth(allowed: readonly string[]): readonly string[] {
  return allowed.map((each) => {
    const words = known.get(each);
    return words ? `${words.zh} / ${words.en}` : each;
  });
}

/** Whether this is said in both languages. */
export function isPhrase(allowed: string): boolean {
  return known.has(allowed);
}
