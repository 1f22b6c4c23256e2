import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Words } from '../../kernel/words.ts';
import type { ActTable } from '../record/act-table.ts';
import type { AwardFinality } from './finality.ts';

/** Where an application to the commission stands. */
export const arbitrationStates = {
  RECEIVED: { zh: '已收申请', en: 'Application received' },
  CORRECTING: { zh: '一次性补正中', en: 'Being corrected, once' },
  REFUSED: { zh: '不予受理', en: 'Not accepted' },
  ACCEPTED: { zh: '已受理', en: 'Accepted' },
  SUSPENDED: { zh: '中止审理', en: 'Suspended' },
  MEDIATED: { zh: '调解书待签收', en: 'Mediated, to be signed for' },
  AWARDED: { zh: '已裁决', en: 'Awarded' },
  EFFECTIVE: { zh: '已生效', en: 'In effect' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  OVERDUE: { zh: '逾期未裁决', en: 'Overdue, the party may sue' },
} satisfies Record<string, Words>;

export type ArbitrationState = keyof typeof arbitrationStates;

const open = ['ACCEPTED', 'SUSPENDED'] as const;

/** What the commission may do with an application, and in which of its states (LDMAL 28-45, ARB-R 26-50). */
export const arbitrationActs = {
  askArbitrationCorrection: ['RECEIVED'],
  recordArbitrationCorrection: ['CORRECTING'],
  docketArbitration: ['RECEIVED'],
  refuseArbitration: ['RECEIVED', 'CORRECTING'],
  serveArbitrationPapers: ['ACCEPTED', 'SUSPENDED', 'AWARDED', 'EFFECTIVE'],
  recordArbitrationAnswer: open,
  formTribunal: open,
  decideRecusal: open,
  setArbitrationHearing: ['ACCEPTED'],
  adjournHearing: ['ACCEPTED'],
  suspendArbitration: ['ACCEPTED'],
  resumeArbitration: ['SUSPENDED'],
  restartArbitration: ['ACCEPTED'],
  extendArbitration: ['ACCEPTED'],
  orderAdvanceExecution: open,
  recordPartialAward: ['ACCEPTED'],
  recordAward: ['ACCEPTED'],
  mediateArbitration: open,
  signArbitrationMediation: ['MEDIATED'],
  withdrawArbitration: ['RECEIVED', 'CORRECTING', 'ACCEPTED', 'SUSPENDED'],
  certifyArbitrationOverdue: ['RECEIVED', 'ACCEPTED'],
  confirmAwardEffective: ['AWARDED'],
} as const satisfies ActTable<string, ArbitrationState>;

export type ArbitrationAct = keyof typeof arbitrationActs;

/** The commission's own case as its decisions see it. */
export interface Arbitration {
  readonly id: string;
  readonly disputeId: string;
  readonly agencyId: string;
  readonly referralId: string | null;
  readonly state: ArbitrationState;
  readonly docketNumber: string | null;
  readonly receivedAt: Date | null;
  readonly acceptedAt: Date | null;
  /** The one correction the law allows was asked for on this day (LDMAL 28, ARB-R 31). */
  readonly correctionAskedOn: LegalDate | null;
  readonly copyServedOn: LegalDate | null;
  readonly answeredOn: LegalDate | null;
  readonly tribunal: readonly string[] | null;
  readonly presiderId: string | null;
  readonly suspendedOn: LegalDate | null;
  readonly extensionDays: number | null;
  readonly awardedAt: Date | null;
  readonly finality: AwardFinality | null;
  readonly awardedFen: number | null;
  readonly performWithinDays: number | null;
  readonly servedWorkerOn: LegalDate | null;
  readonly servedEmployerOn: LegalDate | null;
  readonly effectiveOn: LegalDate | null;
  readonly mediatedFen: number | null;
  readonly mediatedPartyId: string | null;
  readonly mediatedDueOn: LegalDate | null;
  readonly mediationSignedWorkerOn: LegalDate | null;
  readonly mediationSignedEmployerOn: LegalDate | null;
}
