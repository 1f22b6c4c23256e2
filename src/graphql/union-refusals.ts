import type { Words } from '../kernel/words.ts';

/** Refusals of the acts on the union's and the procuratorate's own records. */
export const unionRefusals = {
  NAME_OF_UNNAMED: { zh: '匿名诉求不得登记姓名', en: 'Whoever asked to stay unnamed is not named' },
  PRINTED_DAY_PASSED: {
    zh: '工单载明的办结日早于收到之日',
    en: 'The day printed on the order lies before the day it was received',
  },
  CALLER_NOT_TRIED_TWICE: {
    zh: '登记联系不上之前，应先记录至少两次联系',
    en: 'Two recorded attempts are needed before a caller counts as unreachable',
  },
  REPLY_OWED: { zh: '应先答复来电人', en: 'The caller has to be answered first' },
  PERIOD_STILL_RUNS: { zh: '期限尚未届满', en: 'The period has not run out yet' },
  DRAFT_NOT_PASSED: {
    zh: '集体合同草案须经职工代表大会或者全体职工讨论通过',
    en: 'The draft has to pass the workers’ congress or all workers first',
  },
  POST_MAY_NOT_SIGN: { zh: '应由工会主席或者副主席签发', en: 'Chair or vice-chair of the union signs it' },
  UNION_BELOW_COUNTY: {
    zh: '建议书由县级以上地方总工会提出',
    en: 'Only a general union at county level or above issues a suggestion',
  },
  OPINION_COMES_FIRST: {
    zh: '须先有被拒收、未答复或者未整改的意见书',
    en: 'An opinion that was refused, not answered or not followed comes first',
  },
  PERSON_NAMED: {
    zh: '文中出现当事人姓名，请改用代称',
    en: 'The text names a person of the dispute; use a stand-in',
  },
  NO_TRIGGER_MET: { zh: '未达到任何预警触发条件', en: 'No trigger of any level is met' },
  ALREADY_REPORTED: { zh: '已报告', en: 'It has been reported already' },
  DISPUTE_NOT_CLOSED: { zh: '争议尚未结案', en: 'The dispute is not closed yet' },
  LAWYER_DECIDED_AID: {
    zh: '审批援助的人员不得承办同一案件',
    en: 'Whoever decided on the aid may not be the lawyer of the same case',
  },
  URGENT_ONLY_IN_PUBLIC_INTEREST: {
    zh: '十五日的紧急期限仅适用于公益诉讼',
    en: 'The urgent fifteen days exist in public-interest matters only',
  },
  SUIT_ONLY_IN_PUBLIC_INTEREST: {
    zh: '仅公益诉讼的检察建议可提起公益诉讼',
    en: 'Only a public-interest suggestion leads to a public-interest suit',
  },
} as const satisfies Record<string, Words>;
