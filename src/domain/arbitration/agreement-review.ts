import { legalDateOf, type LegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { WorkingCalendar } from '../../kernel/working-days.ts';
import type { Words } from '../../kernel/words.ts';
import { computeDeadline } from '../deadline/compute-deadline.ts';
import { deadlineRules } from '../deadline/rules.ts';
import type { Obligation } from '../obligation/obligation.ts';
import type { ActTable } from '../record/act-table.ts';

/** Where the review of a mediation agreement by a commission stands (R12; ARB-R 74-77). */
export const reviewStates = {
  ACCEPTED: { zh: '审查中', en: 'Under review' },
  GRANTED: { zh: '制作调解书，待签收', en: 'Granted, to be signed for' },
  EFFECTIVE: { zh: '调解书生效', en: 'Signed for by both, in effect' },
  REFUSED: { zh: '不予制作调解书', en: 'Refused' },
} satisfies Record<string, Words>;

export type ReviewState = keyof typeof reviewStates;

/** What a commission may do with an application for review, and when. */
export const reviewActs = {
  extendAgreementReview: ['ACCEPTED'],
  decideAgreementReview: ['ACCEPTED'],
  signAgreementReview: ['GRANTED'],
} as const satisfies ActTable<string, ReviewState>;

export type ReviewAct = keyof typeof reviewActs;

/** The review as its decisions see it. */
export interface AgreementReview {
  readonly id: string;
  readonly disputeId: string;
  readonly agencyId: string;
  readonly obligationId: string;
  readonly state: ReviewState;
  readonly signedWorkerOn: LegalDate | null;
  readonly signedEmployerOn: LegalDate | null;
}

/** What the parties ask for when they apply. */
export interface ReviewApplication {
  readonly obligationId: string;
  /** Both parties signed the application: a single one is not enough. */
  readonly joint: boolean;
  /** The agreement does no more than confirm a labour relation. */
  readonly confirmsRelation: boolean;
}

/** Every reason why an agreement cannot be reviewed, with what the parties can do instead. */
export function reviewFaults(
  { obligationId, joint, confirmsRelation }: ReviewApplication,
  obligations: readonly Obligation[],
  { now, calendar }: { readonly now: Date; readonly calendar: WorkingCalendar },
): Refusal[] {
  const agreement = obligations.find(({ id, source }) => id === obligationId && source === 'AGREEMENT');
  if (!agreement) return [new Refusal('AGREEMENT_REQUIRED', { path: ['obligationId'], allowed: ['recordAgreement'] })];
  const faults: Refusal[] = [];
  if (agreement.enforceableAt) faults.push(new Refusal('ALREADY_ENFORCEABLE', { path: ['obligationId'] }));
  if (!joint) faults.push(new Refusal('APPLICATION_NOT_JOINT', { path: ['joint'], allowed: ['true'] }));
  if (confirmsRelation)
    faults.push(new Refusal('RELATION_NOT_REVIEWED', { path: ['confirmsRelation'], allowed: ['R15'] }));
  const last = lastDayToApply(agreement, calendar);
  if (legalDateOf(now) > last)
    faults.push(
      new Refusal('REVIEW_TOO_LATE', { path: ['obligationId'], allowed: [`≤ ${last}`, 'R13', 'R14', 'R15'] }),
    );
  return faults;
}

function lastDayToApply({ effectiveAt }: Obligation, calendar: WorkingCalendar): LegalDate {
  const answer = computeDeadline({ rule: deadlineRules.ARBREV_APPLY, start: legalDateOf(effectiveAt) }, calendar);
  if (answer instanceof Refusal) throw new Error(`a period could not be counted: ${answer.code}`);
  return answer.dueOn;
}
