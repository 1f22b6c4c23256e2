import type { Words } from '../../kernel/words.ts';
import type { FieldGroup } from '../dispute/field-group.ts';

/** Why what was written down is corrected. */
export const correctionReasons = {
  MISTYPED: { zh: '录入有误', en: 'It was mistyped' },
  MISHEARD: { zh: '听录有误', en: 'It was misheard' },
  DOCUMENT_SHOWS: { zh: '与证件或者材料不符', en: 'A document shows otherwise' },
  PERSON_ASKED: { zh: '本人申请更正（个人信息保护法第46条）', en: 'The person asked for it (PIPL 46)' },
  OF_ANOTHER: { zh: '误记为他人信息', en: 'It was that of another' },
  CHANGED_SINCE: { zh: '情况已变更', en: 'It has changed since' },
} satisfies Record<string, Words>;

export type CorrectionReason = keyof typeof correctionReasons;

/** What a correction is of. */
export const correctionSubjects = {
  DISPUTE: { zh: '争议', en: 'The dispute' },
  PARTY: { zh: '当事人', en: 'A party' },
  CLAIM: { zh: '请求事项', en: 'A claim' },
  ALIAS: { zh: '本单位案号', en: "The agency's own number" },
} satisfies Record<string, Words>;

export type CorrectionSubject = keyof typeof correctionSubjects;

interface CorrectableTerms extends Words {
  readonly subject: CorrectionSubject;
  readonly group: FieldGroup;
  /** Group where the party is an organisation and not a person; the same when not given. */
  readonly groupOfBody?: FieldGroup;
  /** Whether nothing may stand there. */
  readonly mayBeEmpty?: true;
}

/** Everything of a record that can be corrected. What a decision, a step or a document said is never among it. */
export const correctables = {
  PARTY_NAME: { subject: 'PARTY', group: 'F1', groupOfBody: 'F4', zh: '姓名或者名称', en: 'Name' },
  PARTY_SOCIAL_CREDIT_CODE: {
    ...{ subject: 'PARTY', group: 'F4', mayBeEmpty: true },
    ...{ zh: '统一社会信用代码', en: 'Unified social credit code' },
  },
  PARTY_PHONE: { subject: 'PARTY', group: 'F2', groupOfBody: 'F4', mayBeEmpty: true, zh: '电话', en: 'Telephone' },
  PARTY_ADDRESS: { subject: 'PARTY', group: 'F2', groupOfBody: 'F4', mayBeEmpty: true, zh: '地址', en: 'Address' },
  PARTY_ID_NUMBER: { subject: 'PARTY', group: 'F3', mayBeEmpty: true, zh: '证件号码', en: 'Identity number' },
  PARTY_BANK_ACCOUNT: { subject: 'PARTY', group: 'F3', mayBeEmpty: true, zh: '银行账号', en: 'Bank account' },
  PARTY_FROM_ON: { subject: 'PARTY', group: 'F0', zh: '成为当事人之日', en: 'Day from which it is a party' },
  CLAIM_TYPE: { subject: 'CLAIM', group: 'F6', zh: '请求类型', en: 'Type of the claim' },
  CLAIM_AMOUNT_FEN: { subject: 'CLAIM', group: 'F6', mayBeEmpty: true, zh: '金额（分）', en: 'Amount, in fen' },
  CLAIM_PERIOD_FROM: { subject: 'CLAIM', group: 'F6', mayBeEmpty: true, zh: '期间起日', en: 'First day of the period' },
  CLAIM_PERIOD_TO: { subject: 'CLAIM', group: 'F6', mayBeEmpty: true, zh: '期间止日', en: 'Last day of the period' },
  ALIAS_NUMBER: { subject: 'ALIAS', group: 'F0', zh: '本单位案号', en: "The agency's own number" },
  DISPUTE_CAUSE: { subject: 'DISPUTE', group: 'F0', zh: '案由', en: 'Cause of action' },
  DISPUTE_REGION: { subject: 'DISPUTE', group: 'F0', zh: '行政区划', en: 'Region' },
  DISPUTE_RELATION_TYPE: { subject: 'DISPUTE', group: 'F0', zh: '用工关系', en: 'Relation' },
  DISPUTE_HEADCOUNT: { subject: 'DISPUTE', group: 'F0', zh: '涉及人数', en: 'Workers concerned' },
} satisfies Record<string, CorrectableTerms>;

export type CorrectableField = keyof typeof correctables;

/** What is to be known of a field before it is corrected. */
export function termsOf(field: CorrectableField): CorrectableTerms {
  return correctables[field];
}
