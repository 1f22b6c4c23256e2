import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Words } from '../../kernel/words.ts';
import type { ActTable } from '../record/act-table.ts';

/** Where a matter of the labour inspection stands. */
export const inspectionStates = {
  COMPLAINED: { zh: '已接收', en: 'Taken in' },
  ACCEPTED: { zh: '已受理', en: 'Accepted' },
  REFUSED: { zh: '不予受理', en: 'Not accepted' },
  REDIRECTED: { zh: '告知通过仲裁或诉讼处理', en: 'Told to use arbitration or court' },
  INVESTIGATING: { zh: '已立案调查', en: 'Filed, under investigation' },
  INVESTIGATED: { zh: '调查终结', en: 'Investigation finished' },
  ORDERED: { zh: '责令改正或支付', en: 'Ordered to correct or to pay' },
  PENALISED: { zh: '行政处罚', en: 'Penalised' },
  WITHDRAWN: { zh: '撤销立案', en: 'Withdrawn' },
  PERFORMED: { zh: '已履行', en: 'Performed' },
  COURT_ENFORCED: { zh: '申请法院强制执行', en: 'Court enforcement applied for' },
} satisfies Record<string, Words>;

export type InspectionState = keyof typeof inspectionStates;

const decided = ['ORDERED', 'PENALISED'] as const;

/** What the inspection may do with a matter, and when (INSP 11-21, 26; INSP-R 18). */
export const inspectionActs = {
  acceptInspection: ['COMPLAINED'],
  refuseInspection: ['COMPLAINED'],
  redirectInspection: ['COMPLAINED', 'ACCEPTED'],
  fileInspection: ['ACCEPTED'],
  extendInspection: ['INVESTIGATING'],
  finishInvestigation: ['INVESTIGATING'],
  decideInspection: ['INVESTIGATED'],
  serveInspectionOrder: decided,
  orderExtraPay: decided,
  recordOrderPerformed: decided,
  withdrawInspection: ['ACCEPTED', 'INVESTIGATING', 'INVESTIGATED'],
  applyOrderEnforcement: decided,
  proposeCrimeTransfer: decided,
} as const satisfies ActTable<string, InspectionState>;

export type InspectionAct = keyof typeof inspectionActs;

/** How a matter reaches the inspection; who it was is never part of the shared file (INSP 9). */
export const inspectionIntakes = {
  COMPLAINT: { zh: '投诉（本人权益）', en: 'Complaint of somebody whose own right it is' },
  REPORT: { zh: '举报（任何人）', en: 'Report by anybody' },
  PATROL: { zh: '日常巡查', en: 'Found on patrol' },
  TRANSFERRED: { zh: '其他单位移送', en: 'Passed on by another agency' },
} satisfies Record<string, Words>;

export type InspectionIntake = keyof typeof inspectionIntakes;

/** Where a complainant is told to go (INSP 21). */
export const redirectTargets = {
  ARBITRATION: { zh: '劳动争议仲裁', en: 'Labour arbitration' },
  COURT: { zh: '人民法院', en: 'Court' },
} satisfies Record<string, Words>;

export type RedirectTarget = keyof typeof redirectTargets;

/** The matter as its decisions see it. */
export interface Inspection {
  readonly id: string;
  readonly disputeId: string;
  readonly agencyId: string;
  readonly referralId: string | null;
  readonly state: InspectionState;
  readonly handlerId: string;
  readonly extensionDays: number | null;
  readonly filedAt: Date | null;
}

/** Least number of inspectors who investigate together (INSP 16). */
export const inspectorsTogether = 2;

/** What an inspection orders. */
export const orderKinds = {
  RECTIFY: { zh: '责令限期改正', en: 'Order to correct in time' },
  PAY: { zh: '责令限期支付', en: 'Order to pay in time' },
  EXTRA_PAY: { zh: '责令加付赔偿金', en: 'Order to pay extra compensation' },
  PENALTY: { zh: '行政处罚决定', en: 'Administrative penalty' },
} satisfies Record<string, Words>;

export type OrderKind = keyof typeof orderKinds;

/** An order or a penalty, with the day by which it is to be obeyed. */
export interface InspectionOrder {
  readonly id: string;
  readonly disputeId: string;
  readonly agencyId: string;
  readonly inspectionId: string;
  readonly kind: OrderKind;
  readonly amountFen: number | null;
  readonly dueOn: LegalDate | null;
  readonly servedOn: LegalDate | null;
  readonly performedOn: LegalDate | null;
}
