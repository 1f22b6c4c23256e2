import { Refusal } from '../../kernel/refusal.ts';
import type { Words } from '../../kernel/words.ts';
import type { ActTable } from '../record/act-table.ts';
import type { CrimeThreshold } from './crime-threshold.ts';

/** Where the transfer of a suspected refusal to pay wages stands (R30; 刑法 276-1). */
export const crimeStates = {
  PROPOSED: { zh: '拟移送', en: 'Transfer proposed' },
  DECIDED: { zh: '决定移送', en: 'Transfer decided' },
  DROPPED: { zh: '决定不移送', en: 'Decided not to transfer' },
  TRANSFERRED: { zh: '已移送公安', en: 'With the police' },
  POLICE_FILED: { zh: '公安立案', en: 'Filed by the police' },
  POLICE_REFUSED: { zh: '公安不予立案', en: 'Refused by the police' },
  RETURNED: { zh: '公安退回', en: 'Returned by the police' },
  REVIEW_ASKED: { zh: '已提请复议', en: 'Review of the refusal asked for' },
  PROSECUTED: { zh: '已提起公诉', en: 'Indicted' },
  JUDGED: { zh: '已判决', en: 'Judged' },
} satisfies Record<string, Words>;

export type CrimeState = keyof typeof crimeStates;

/** What inspection, police and procuratorate may do with it, and when (TRANSF). */
export const crimeActs = {
  decideCrimeTransfer: ['PROPOSED'],
  sendCrimeTransfer: ['DECIDED'],
  recordPoliceDecision: ['TRANSFERRED', 'REVIEW_ASKED'],
  askPoliceReview: ['POLICE_REFUSED'],
  recordPaymentBeforeJudgment: ['PROPOSED', 'DECIDED', 'TRANSFERRED', 'POLICE_FILED', 'REVIEW_ASKED', 'PROSECUTED'],
  recordIndictment: ['POLICE_FILED'],
  recordCriminalJudgment: ['PROSECUTED'],
} as const satisfies ActTable<string, CrimeState>;

export type CrimeAct = keyof typeof crimeActs;

/** How the employer withheld the wages (法释〔2013〕3号 2). */
export const crimeConducts = {
  HID_PROPERTY: { zh: '转移、处分财产', en: 'Moved or disposed of property' },
  FLED: { zh: '逃跑、藏匿', en: 'Fled or hid' },
  DESTROYED_RECORDS: { zh: '隐匿、销毁账目材料', en: 'Hid or destroyed records' },
  ABLE_BUT_REFUSES: { zh: '有能力支付而不支付', en: 'Able to pay and does not' },
} satisfies Record<string, Words>;

export type CrimeConduct = keyof typeof crimeConducts;

/** What the police answer. */
export const policeDecisions = {
  FILED: { zh: '立案', en: 'Filed' },
  REFUSED: { zh: '不予立案', en: 'Refused' },
  RETURNED: { zh: '退回补充', en: 'Returned' },
} satisfies Record<string, Words>;

export type PoliceDecision = keyof typeof policeDecisions;

/** When arrears were paid after all; the earlier, the lighter (法释〔2013〕3号 4, 6). */
export const paidStages = {
  BEFORE_FILING: { zh: '公安立案前', en: 'Before the police filed' },
  BEFORE_INDICTMENT: { zh: '提起公诉前', en: 'Before indictment' },
  BEFORE_JUDGMENT: { zh: '一审宣判前', en: 'Before the first judgment' },
} satisfies Record<string, Words>;

export type PaidStage = keyof typeof paidStages;

/** The transfer as its decisions see it. */
export interface CrimeTransfer {
  readonly id: string;
  readonly disputeId: string;
  readonly agencyId: string;
  readonly inspectionId: string;
  readonly state: CrimeState;
  readonly policeAgencyId: string | null;
}

/** The arrears a transfer is about. */
export interface Arrears {
  readonly workers: number;
  /** Longest arrears of one worker, in whole months. */
  readonly months: number;
  /** Most that is owed to one worker, fen. */
  readonly largestFen: number;
  readonly totalFen: number;
}

/**
 * Refuses arrears below both thresholds: one worker for three months or more with a large sum, or ten workers or more
 * with a large total (法释〔2013〕3号 3).
 */
export function thresholdFault({ workers, months, largestFen, totalFen }: Arrears, threshold: CrimeThreshold) {
  const one = months >= 3 && largestFen >= threshold.oneWorkerFen;
  const many = workers >= 10 && totalFen >= threshold.tenWorkersFen;
  if (one || many) return null;
  return new Refusal('BELOW_CRIME_THRESHOLD', {
    path: ['totalFen'],
    allowed: [
      `months ≥ 3, largestFen ≥ ${threshold.oneWorkerFen}`,
      `workers ≥ 10, totalFen ≥ ${threshold.tenWorkersFen}`,
    ],
  });
}
