import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Words } from '../../kernel/words.ts';
import type { ActTable } from '../record/act-table.ts';

/** Where an application for legal aid stands. */
export const aidStates = {
  APPLIED: { zh: '已申请', en: 'Applied for' },
  SUPPLEMENTING: { zh: '一次性补充材料', en: 'Being supplemented, once' },
  APPROVED: { zh: '已批准', en: 'Approved' },
  REFUSED: { zh: '不予援助', en: 'Refused' },
  SERVING: { zh: '承办中', en: 'A lawyer serves' },
  TERMINATED: { zh: '已终止', en: 'Terminated' },
  CLOSED: { zh: '已结案', en: 'Closed' },
} satisfies Record<string, Words>;

export type AidState = keyof typeof aidStates;

/** What the centre, its lawyer and the justice bureau may do with a file, and when (LAL 41-50, 59). */
export const aidActs = {
  askAidSupplement: ['APPLIED'],
  recordAidSupplement: ['SUPPLEMENTING'],
  provideAidFirst: ['APPLIED', 'SUPPLEMENTING'],
  decideAid: ['APPLIED', 'SUPPLEMENTING'],
  objectToAidDecision: ['REFUSED', 'TERMINATED'],
  decideAidObjection: ['REFUSED', 'TERMINATED'],
  assignAidLawyer: ['APPROVED', 'SERVING', 'APPLIED', 'SUPPLEMENTING'],
  changeAidLawyer: ['SERVING'],
  recordAidStep: ['SERVING'],
  terminateAid: ['APPROVED', 'SERVING'],
  submitAidReport: ['SERVING', 'CLOSED'],
  closeAidFile: ['SERVING', 'APPROVED'],
  reviewAidQuality: ['CLOSED'],
  rateAid: ['CLOSED', 'TERMINATED'],
} as const satisfies ActTable<string, AidState>;

export type AidAct = keyof typeof aidActs;

/** The file as its decisions see it. */
export interface AidFile {
  readonly id: string;
  readonly disputeId: string;
  readonly agencyId: string;
  readonly referralId: string | null;
  readonly state: AidState;
  readonly decision: 'APPROVED' | 'REFUSED' | null;
  readonly supplementAskedOn: LegalDate | null;
  readonly provisionalAt: Date | null;
  readonly lawyerId: string | null;
  readonly objectedAt: Date | null;
  readonly objectionOutcome: string | null;
  readonly justiceAgencyId: string | null;
  readonly reportedAt: Date | null;
  readonly qualityReviewedAt: Date | null;
  readonly ratedAt: Date | null;
  readonly closedAt: Date | null;
}
