import type { Words } from '../../kernel/words.ts';

/**
 * What a kind of referral may come as, where the law treats one hand-off in more than one way. The variant chooses
 * clocks; a kind lists those it knows.
 */
export const referralVariants = {
  /** Procedure of the court case a mediation is entrusted from: fifteen or seven days (OMR 24). */
  ORDINARY: { zh: '普通程序', en: 'Ordinary procedure' },
  SIMPLIFIED: { zh: '简易程序', en: 'Simplified procedure' },
  SMALL_CLAIMS: { zh: '小额诉讼程序', en: 'Small claims' },
  /** Tier of a hotline order; the days of each are set by ACFTU or the province. */
  TIER_GENERAL: { zh: '一般工单', en: 'General order' },
  TIER_DIFFICULT: { zh: '难点工单', en: 'Difficult order' },
  TIER_COMPLEX: { zh: '特别复杂工单', en: 'Very complex order' },
  /** Level of an early warning. */
  BLUE: { zh: '蓝色预警', en: 'Blue warning' },
  YELLOW: { zh: '黄色预警', en: 'Yellow warning' },
  ORANGE: { zh: '橙色预警', en: 'Orange warning' },
  RED: { zh: '红色预警', en: 'Red warning' },
  /** One worker's negotiation, or bargaining for all (LDMAL 4; LCL 51). */
  INDIVIDUAL: { zh: '个别协商', en: 'One worker negotiates' },
  COLLECTIVE: { zh: '集体协商', en: 'Collective bargaining' },
  /** The commission suggests before it accepts, or entrusts after (ARB-R 69, 70). */
  BEFORE_ACCEPTANCE: { zh: '受理前建议调解', en: 'Suggested before acceptance' },
  AFTER_ACCEPTANCE: { zh: '受理后委托调解', en: 'Entrusted after acceptance' },
  /** Wages owed (LCL 30), or a mediation agreement not performed (LDMAL 16). */
  WAGES_OWED: { zh: '拖欠劳动报酬支付令', en: 'Order for wages owed' },
  AGREEMENT_UNPERFORMED: { zh: '调解协议支付令', en: 'Order for an agreement not performed' },
  /** Measure before a suit, or within arbitration or suit (CPL 103, 104). */
  PRE_SUIT: { zh: '诉前保全', en: 'Before a suit' },
  IN_PROCEEDINGS: { zh: '仲裁或诉讼中保全', en: 'Within arbitration or suit' },
  /** One's own right, or anyone's knowledge (INSP 9). */
  COMPLAINT: { zh: '投诉', en: 'Complaint' },
  REPORT: { zh: '举报', en: 'Report' },
  /** Passed on, or passed on with an answer asked for (PET 22). */
  FORWARDED: { zh: '转送', en: 'Forwarded' },
  ASSIGNED_WITH_FEEDBACK: { zh: '交办', en: 'Assigned with feedback' },
  /** Two months, or fifteen days where a public interest is in danger (PIL 21). */
  REGULAR: { zh: '一般', en: 'Regular' },
  URGENT: { zh: '紧急', en: 'Urgent' },
  /** A key case is visited a second time, half a year after its closing. */
  KEY_CASE: { zh: '重点案件', en: 'Key case' },
} satisfies Record<string, Words>;

export type ReferralVariant = keyof typeof referralVariants;
