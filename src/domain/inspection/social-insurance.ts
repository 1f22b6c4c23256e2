import type { Words } from '../../kernel/words.ts';
import type { ActTable } from '../record/act-table.ts';

/** Where a transfer of unpaid social insurance stands (R32; 社会保险法 63, 86). */
export const insuranceStates = {
  RECEIVED: { zh: '已接收', en: 'Received' },
  PLAN: { zh: '缓缴/补缴计划', en: 'Paid by a plan' },
  PAID: { zh: '已补缴', en: 'Paid' },
  NO_BASIS: { zh: '无欠缴依据', en: 'No basis' },
  COURT_ENFORCED: { zh: '申请法院强制执行', en: 'Enforced by a court' },
} satisfies Record<string, Words>;

export type InsuranceState = keyof typeof insuranceStates;

/** What the agency of social insurance may do with it, and when: a plan may still be paid, or have to be enforced. */
export const insuranceActs = {
  decideInsuranceTransfer: ['RECEIVED', 'PLAN'],
} as const satisfies ActTable<string, InsuranceState>;

export type InsuranceAct = keyof typeof insuranceActs;

/** What is wrong with the contributions. */
export const arrearsKinds = {
  NOT_ENROLLED: { zh: '未参保', en: 'Not enrolled' },
  UNPAID: { zh: '欠缴', en: 'Not paid' },
  UNDERPAID: { zh: '少缴', en: 'Paid on too low a base' },
} satisfies Record<string, Words>;

export type ArrearsKind = keyof typeof arrearsKinds;

/** Where the recognition of a work injury stands (WII 17-20). */
export const injuryStates = {
  KNOWN: { zh: '待申请', en: 'Not applied for yet' },
  ACCEPTED: { zh: '已受理', en: 'Accepted' },
  RECOGNISED: { zh: '认定为工伤', en: 'Recognised' },
  NOT_RECOGNISED: { zh: '不予认定', en: 'Not recognised' },
} satisfies Record<string, Words>;

export type InjuryState = keyof typeof injuryStates;

/** What the department of social insurance may do with it, and when. */
export const injuryActs = {
  acceptInjuryApplication: ['KNOWN'],
  decideInjury: ['ACCEPTED'],
} as const satisfies ActTable<string, InjuryState>;

export type InjuryAct = keyof typeof injuryActs;

/** Who applies for the recognition; each has a period of its own (WII 17). */
export const injuryApplicants = {
  EMPLOYER: { zh: '用人单位', en: 'The employer' },
  WORKER: { zh: '职工、近亲属或工会', en: 'The worker, a near relative or the union' },
} satisfies Record<string, Words>;

export type InjuryApplicant = keyof typeof injuryApplicants;
