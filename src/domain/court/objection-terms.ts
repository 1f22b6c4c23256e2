import type { Words } from '../../kernel/words.ts';

/** What a party, or a third person, can object to or ask for in a case. */
export const objectionTypes = {
  CONFIRMATION_BY_PARTY: { zh: '当事人对确认裁定异议', en: 'A party objects to the confirmation' },
  CONFIRMATION_BY_THIRD: { zh: '利害关系人对确认裁定异议', en: 'A third person objects to the confirmation' },
  PAYMENT_ORDER: { zh: '对支付令异议', en: 'The debtor objects to the payment order' },
  ENFORCEMENT_CONDUCT: { zh: '对执行行为异议', en: 'Objection to the conduct of enforcement' },
  ENFORCEMENT_REVIEW: { zh: '对异议裁定申请复议', en: 'Reconsideration of the ruling on an objection' },
  OBSTACLE: { zh: '申请顺延期限', en: 'More time after an obstacle' },
} satisfies Record<string, Words>;

export type ObjectionType = keyof typeof objectionTypes;

/** What an objection to a payment order speaks of; only the debt itself counts (CPL-I 436). */
export const objectionSubjects = {
  THE_DEBT: { zh: '债权债务关系本身', en: 'The debt itself' },
  ABILITY_TO_PAY: { zh: '清偿能力', en: 'Ability to pay' },
  TIME_OR_MANNER: { zh: '清偿期限、方式', en: 'Time or manner of payment' },
} satisfies Record<string, Words>;

export type ObjectionSubject = keyof typeof objectionSubjects;

/** What became of an objection. */
export const objectionDecisions = {
  SUSTAINED: { zh: '成立', en: 'Sustained' },
  REJECTED: { zh: '驳回', en: 'Rejected' },
} satisfies Record<string, Words>;

export type ObjectionDecision = keyof typeof objectionDecisions;

/** Which law a payment order rests on; it decides what follows an objection (LDI-1 13). */
export const paymentOrderBases = {
  LCL_30: { zh: '拖欠劳动报酬（劳动合同法30条）', en: 'Wages owed (LCL 30)' },
  LDMAL_16: { zh: '调解协议未履行（调解仲裁法16条）', en: 'Unperformed mediation agreement (LDMAL 16)' },
} satisfies Record<string, Words>;

export type PaymentOrderBasis = keyof typeof paymentOrderBases;
