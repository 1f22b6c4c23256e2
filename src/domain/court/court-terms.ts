import type { Words } from '../../kernel/words.ts';

interface CaseTypeTerms {
  readonly title: Words;
  /** Type codes its number may carry (法〔2015〕137号). */
  readonly numbers: readonly string[];
}

/** What a court keeps a case for. `PRE_SUIT` is a register entry and no docketed case. */
export const courtCaseTypes = {
  PRE_SUIT: {
    title: { zh: '诉前（未立案）', en: 'Complaint received, not docketed' },
    numbers: ['诉前调', '民诉前调'],
  },
  CIVIL: { title: { zh: '民事一审', en: 'Civil suit, first instance' }, numbers: ['民初'] },
  SECOND_INSTANCE: { title: { zh: '民事二审', en: 'Civil suit, second instance' }, numbers: ['民终'] },
  CONFIRMATION: { title: { zh: '司法确认', en: 'Judicial confirmation' }, numbers: ['民特', '调确'] },
  SET_ASIDE: { title: { zh: '申请撤销仲裁裁决', en: 'Application to set an award aside' }, numbers: ['民特'] },
  PAYMENT_ORDER: { title: { zh: '支付令（督促程序）', en: 'Payment order' }, numbers: ['民督'] },
  ENFORCEMENT: { title: { zh: '执行', en: 'Enforcement' }, numbers: ['执', '执恢'] },
} as const satisfies Record<string, CaseTypeTerms>;

export type CourtCaseType = keyof typeof courtCaseTypes;

/** Types a party opens by an application that is received first and docketed after. */
export const applicationTypes = ['CONFIRMATION', 'SET_ASIDE', 'PAYMENT_ORDER', 'ENFORCEMENT'] as const;

export type ApplicationType = (typeof applicationTypes)[number];

/** Procedures of a first-instance trial; each has a limit of its own (CPL 152, 164, 168). */
export const trialProcedures = {
  ORDINARY: { zh: '普通程序', en: 'Ordinary procedure' },
  SIMPLIFIED: { zh: '简易程序', en: 'Simplified procedure' },
  SMALL_CLAIMS: { zh: '小额诉讼程序', en: 'Small claims procedure' },
} satisfies Record<string, Words>;

export type TrialProcedure = keyof typeof trialProcedures;

/** Time outside the trial limit (CPL-I 243), and what parties added to an entrusted mediation (OMR 24; IM 27). */
export const exclusionGrounds = {
  PUBLIC_NOTICE: { zh: '公告期间', en: 'Public notice' },
  APPRAISAL: { zh: '鉴定期间', en: 'Appraisal' },
  PARTIES_SETTLING: { zh: '双方当事人和解期间', en: 'The parties are settling' },
  JURISDICTION_OBJECTION: { zh: '审理管辖异议期间', en: 'An objection to jurisdiction is heard' },
  ENTRUSTED_MEDIATION_EXTENDED: { zh: '委托调解延长期间', en: 'Time the parties added to an entrusted mediation' },
  JURISDICTION_DISPUTE: { zh: '处理法院之间管辖争议期间', en: 'Courts dispute over jurisdiction' },
} satisfies Record<string, Words>;

export type ExclusionGround = keyof typeof exclusionGrounds;

/** What a suit or an application can end with. */
export const courtResults = {
  GRANTED: { zh: '支持', en: 'Granted' },
  PARTLY_GRANTED: { zh: '部分支持', en: 'Granted in part' },
  REJECTED: { zh: '驳回', en: 'Rejected' },
  AFFIRMED: { zh: '维持原判', en: 'Affirmed on appeal' },
  AMENDED: { zh: '改判', en: 'Changed on appeal' },
  REMANDED: { zh: '发回重审', en: 'Sent back for retrial' },
  NOT_ACCEPTED: { zh: '不予受理', en: 'Not accepted' },
  DISMISSED: { zh: '驳回起诉', en: 'Suit dismissed' },
  MEDIATED: { zh: '调解', en: 'Mediated' },
  WITHDRAWN: { zh: '撤回', en: 'Withdrawn' },
  CONFIRMED: { zh: '确认有效', en: 'Confirmed' },
  SET_ASIDE: { zh: '撤销裁决', en: 'Award set aside' },
  PAID: { zh: '债务人清偿', en: 'The debtor paid' },
  ORDER_EFFECTIVE: { zh: '支付令生效', en: 'The order took effect' },
  OBJECTED: { zh: '异议成立，支付令失效', en: 'Objected to; the order is void' },
  CONVERTED: { zh: '转入诉讼', en: 'Converted into a suit' },
  TERMINATED: { zh: '终结督促程序', en: 'Procedure ended' },
  UNDELIVERABLE: { zh: '无法送达', en: 'Could not be delivered' },
  ENFORCED: { zh: '执行完毕', en: 'Enforced in full' },
  PARTLY: { zh: '部分执行', en: 'Enforced in part' },
  SETTLED: { zh: '执行和解', en: 'Settled during enforcement' },
  TERMINATED_THIS_TIME: { zh: '终结本次执行', en: 'Ended for now' },
  REFUSED_EXECUTION: { zh: '不予执行', en: 'Enforcement refused' },
} satisfies Record<string, Words>;

export type CourtResult = keyof typeof courtResults;

/** Why another court is given its part in the dispute. */
export const informGrounds = {
  APPEAL: { zh: '上诉移送', en: 'The file goes up on appeal (CPL 173)' },
  SET_ASIDE: { zh: '撤销终局裁决', en: 'Setting aside of a final award (LDMAL 49)' },
  HIGHER_ENFORCEMENT: { zh: '申请上一级法院执行', en: 'Enforcement by the higher court (CPL 237)' },
} satisfies Record<string, Words>;

export type InformGround = keyof typeof informGrounds;

/** Answers to a judicial suggestion. */
export const suggestionAnswers = {
  ADOPTED: { zh: '采纳', en: 'Adopted' },
  PARTLY_ADOPTED: { zh: '部分采纳', en: 'Adopted in part' },
  NOT_ADOPTED: { zh: '未采纳', en: 'Not adopted' },
  NO_REPLY: { zh: '逾期未回复', en: 'No reply in time' },
} satisfies Record<string, Words>;

export type SuggestionAnswer = keyof typeof suggestionAnswers;

/** Dated entries of a case's diary. */
export const courtEntryTypes = {
  ANSWER: { zh: '答辩', en: 'Answer of a defendant' },
  HEARING: { zh: '开庭', en: 'Hearing' },
  PROCEDURE: { zh: '转换程序', en: 'Procedure changed' },
  EXCLUDED: { zh: '扣除审限', en: 'Time outside the trial limit began' },
  COUNTED: { zh: '恢复计算审限', en: 'The trial limit runs again' },
  EXTENDED: { zh: '延长审限', en: 'Trial limit extended' },
  APPEAL: { zh: '上诉', en: 'Appeal' },
  EFFECT: { zh: '生效', en: 'Took effect for a party' },
  ORDER_ISSUED: { zh: '发出支付令', en: 'Payment order issued' },
  SUIT_DECLINED: { zh: '不同意转入诉讼', en: 'Conversion into a suit declined' },
  MEASURE: { zh: '执行措施', en: 'Measure of enforcement' },
  RESUMED: { zh: '恢复执行', en: 'Enforcement resumed' },
} satisfies Record<string, Words>;

export type CourtEntryType = keyof typeof courtEntryTypes;
