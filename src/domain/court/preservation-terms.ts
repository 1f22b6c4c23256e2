import type { Words } from '../../kernel/words.ts';

/** What is preserved or performed ahead, and at which point (CPL 103, 104; LDMAL 44). */
export const preservationKinds = {
  PRE_SUIT: { zh: '诉前（仲裁前）保全', en: 'Before suit or arbitration' },
  IN_ARBITRATION: { zh: '仲裁中保全', en: 'During arbitration' },
  IN_SUIT: { zh: '诉讼中保全', en: 'During a suit' },
  ADVANCE_EXECUTION: { zh: '先予执行', en: 'Advance execution' },
} satisfies Record<string, Words>;

export type PreservationKind = keyof typeof preservationKinds;

/** What the applicant stands surety with. */
export const guarantees = {
  GIVEN: { zh: '已提供担保', en: 'Given' },
  REDUCED: { zh: '减轻担保', en: 'Reduced' },
  WAIVED: { zh: '免除担保', en: 'Waived' },
} satisfies Record<string, Words>;

export type Guarantee = keyof typeof guarantees;

/** Why a worker's guarantee may be reduced or waived (LDI-1 49; LDMAL 44). */
export const waiverReasons = {
  REAL_DIFFICULTY: { zh: '经济确有困难', en: 'Real difficulty' },
  EVIDENCE_OF_FLIGHT: { zh: '有证据证明可能欠薪逃匿', en: 'Evidence of flight' },
} satisfies Record<string, Words>;

export type WaiverReason = keyof typeof waiverReasons;

/** Why a measure ends. */
export const liftReasons = {
  NO_SUIT_IN_TIME: { zh: '未在三十日内起诉或申请仲裁', en: 'No suit or arbitration within thirty days (CPL 104)' },
  NO_ENFORCEMENT_IN_TIME: { zh: '生效后三个月内未申请执行', en: 'No application for enforcement in time (LDI-1 49)' },
  APPLICANT_ASKED: { zh: '申请人申请解除', en: 'The applicant asked' },
  SECURITY_GIVEN: { zh: '被申请人提供担保', en: 'The other side gave security' },
  PERFORMED: { zh: '已履行', en: 'Performed' },
  CLAIM_LOST: { zh: '请求被生效裁判驳回', en: 'The claim was finally rejected' },
} satisfies Record<string, Words>;

export type LiftReason = keyof typeof liftReasons;

/** What a court takes hold of. */
export const enforcementMeasures = {
  ASSET_INQUIRY: { zh: '网络查控', en: 'Inquiry into assets' },
  FREEZE: { zh: '冻结', en: 'Freeze' },
  DEDUCT: { zh: '扣划', en: 'Deduction' },
  SEIZE: { zh: '查封、扣押', en: 'Seizure' },
  AUCTION: { zh: '拍卖、变卖', en: 'Auction or sale' },
  CONSUMPTION_LIMIT: { zh: '限制消费', en: 'Limit on consumption' },
  DISHONEST_LIST: { zh: '纳入失信名单', en: 'Entry in the list of dishonest debtors' },
  ASSIST_NOTICE: { zh: '发出协助执行通知书', en: 'Notice to assist in enforcement' },
} satisfies Record<string, Words>;

export type EnforcementMeasure = keyof typeof enforcementMeasures;
