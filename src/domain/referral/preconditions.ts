import { Refusal } from '../../kernel/refusal.ts';
import type { LegalDate } from '../../kernel/legal-date.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';
import { channelGroundNames } from '../dispute/dispute-terms.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import { openStages, type DisputeStage } from '../dispute/stage.ts';
import { overdueFen, type Obligation } from '../obligation/obligation.ts';
import type { ReferralVariant } from './referral-variant.ts';

/** What a precondition looks at. */
export interface PreconditionSubject {
  readonly file: DisputeFile;
  /** The obligation the referral is about; null when it is about the dispute. */
  readonly obligation: Obligation | null;
  readonly variant: ReferralVariant | null;
  /** Last day of a period that runs from the day the obligation took effect; null without an obligation. */
  readonly lastDay: (rule: DeadlineRuleId) => LegalDate | null;
  readonly today: LegalDate;
}

type Precondition = (subject: PreconditionSubject) => Refusal | null;

const met = null;

const tribunalStages: readonly DisputeStage[] = [
  'ARBITRATING',
  'AWAITING_SUIT',
  'LITIGATING',
  'AWAITING_APPEAL',
  'APPEALING',
];

/** Guards a kind may ask for by name. Each cites the rule that makes it one. */
export const preconditions = {
  /** Nothing is referred on a dispute that is closed, merged or gone elsewhere. */
  DISPUTE_OPEN: ({ file }) =>
    openStages.includes(file.dispute.stage) ? met : new Refusal('DISPUTE_NOT_OPEN', { allowed: ['reopenDispute'] }),

  /** Arbitration comes before a court takes a labour dispute up, but for the listed grounds (LDMAL 5; LDI-1 1, 12, 13, 15, 51). */
  CHANNEL_GROUND: ({ file: { dispute } }) =>
    dispute.channelGround !== null || (dispute.relationType !== null && dispute.relationType === 'SERVICE_RELATION')
      ? met
      : new Refusal('ARBITRATION_COMES_FIRST', {
          path: ['kind'],
          allowed: ['R07', 'R15', ...channelGroundNames.map((ground) => `channelGround: ${ground}`)],
        }),

  /** Assignment is for complaints that are received and not docketed (OMR 4; IM 11). */
  NOT_DOCKETED: ({ file }) =>
    file.dispute.docketed ? new Refusal('ALREADY_DOCKETED', { path: ['kind'], allowed: ['R09'] }) : met,

  /** Entrusting is for docketed cases (OMR 4; IM 11). */
  DOCKETED: ({ file }) =>
    file.dispute.docketed ? met : new Refusal('NOT_DOCKETED', { path: ['kind'], allowed: ['R08', 'docketCase'] }),

  /** Confirmation needs an effective agreement not confirmed before (CPL 205). */
  AGREEMENT_EFFECTIVE: ({ obligation }) =>
    obligation?.source === 'AGREEMENT' && obligation.enforceableAt === null
      ? met
      : new Refusal('AGREEMENT_REQUIRED', { path: ['subjectId'], allowed: ['an agreement not yet confirmed'] }),

  /** Joint application within thirty days of effect; late means the right is lost, the contract stays (CPL 205). */
  CONFIRMATION_IN_TIME: ({ lastDay, today }) =>
    inTime(lastDay('JC_APPLY'), today, (about) => new Refusal('CONFIRMATION_TOO_LATE', about)),

  /** Joint application within fifteen days of effect (NEG-R 27; ARB-R 74). */
  REVIEW_IN_TIME: ({ lastDay, today }) =>
    inTime(lastDay('ARBREV_APPLY'), today, (about) => new Refusal('REVIEW_TOO_LATE', about)),

  /** Only an effective document is enforced: award, judgment, confirmed agreement (CPL 235, 247). */
  TITLE_ENFORCEABLE: ({ obligation }) =>
    obligation?.enforceableAt
      ? met
      : new Refusal('TITLE_NOT_ENFORCEABLE', { path: ['subjectId'], allowed: ['R12', 'R13', 'R14', 'R15'] }),

  /** Enforcement is for what is due and unpaid (CPL 247). */
  PAYMENT_OVERDUE: ({ obligation, today }) =>
    obligation && overdueFen(obligation, today) > 0
      ? met
      : new Refusal('NOTHING_OVERDUE', {
          path: ['subjectId'],
          allowed: ['an obligation with an unpaid instalment past its due date'],
        }),

  /** A payment order on an agreement needs one that is due and unpaid (LDMAL 16). */
  AGREEMENT_UNPERFORMED: ({ obligation, variant, today }) =>
    variant !== 'AGREEMENT_UNPERFORMED' || (obligation?.source === 'AGREEMENT' && overdueFen(obligation, today) > 0)
      ? met
      : new Refusal('NOTHING_OVERDUE', { path: ['subjectId'], allowed: ['an agreement with an overdue instalment'] }),

  /** A suit follows an award, a refusal by the commission, or one of the listed grounds (LDMAL 5, 29, 50; LDI-1 12). */
  SUIT_ALLOWED: ({ file: { dispute, endedReferrals } }) =>
    dispute.stage === 'AWAITING_SUIT' ||
    dispute.channelGround !== null ||
    dispute.relationType === 'SERVICE_RELATION' ||
    endedReferrals.some(({ kind, outcome }) => kind === 'R15' && outcome === 'REFUSED')
      ? met
      : new Refusal('ARBITRATION_COMES_FIRST', {
          path: ['kind'],
          allowed: ['R07', 'R15', ...channelGroundNames.map((ground) => `channelGround: ${ground}`)],
        }),

  /** What is before a commission or a court stays there; inspection tells the complainant so (INSP 21). */
  NOT_BEFORE_TRIBUNAL: ({ file }) =>
    tribunalStages.includes(file.dispute.stage)
      ? new Refusal('ALREADY_BEFORE_TRIBUNAL', { path: ['kind'], allowed: ['R25'] })
      : met,

  /** The commission has accepted and not yet awarded (ARB-R 70; LDMAL 44). */
  IN_ARBITRATION: ({ file, variant }) =>
    file.dispute.stage === 'ARBITRATING' || variant === 'BEFORE_ACCEPTANCE'
      ? met
      : new Refusal('NOT_IN_ARBITRATION', { path: ['kind'], allowed: ['R15'] }),

  /** A judge or a tribunal leads; others help in a case that is pending (CPL 98; ARB-R 71). */
  CASE_PENDING: ({ file: { dispute } }) =>
    dispute.docketed || dispute.stage === 'ARBITRATING'
      ? met
      : new Refusal('NO_CASE_PENDING', { path: ['kind'], allowed: ['R07', 'R08'] }),

  /** Others are asked to assist while a court enforces (CPL 253-255). */
  IN_ENFORCEMENT: ({ file }) =>
    ['ENFORCING', 'ENFORCEMENT_SUSPENDED'].includes(file.dispute.stage)
      ? met
      : new Refusal('NOT_IN_ENFORCEMENT', { path: ['kind'], allowed: ['R33'] }),

  /**
   * A suggestion follows an opinion that was refused, unanswered or not followed (浙江省工会劳动法律监督条例 23); one that was
   * taken back before it was delivered is none.
   */
  OPINION_NOT_FOLLOWED: ({ file }) =>
    file.endedReferrals.some(({ kind, outcome }) => kind === 'R22' && outcome !== null && outcome !== 'CORRECTED')
      ? met
      : new Refusal('OPINION_COMES_FIRST', { path: ['kind'], allowed: ['R22'] }),

  /** A visit follows the closing (LAL 59). */
  DISPUTE_CLOSED: ({ file }) =>
    file.dispute.stage === 'CLOSED' ? met : new Refusal('DISPUTE_NOT_CLOSED', { allowed: ['closeDispute'] }),
} satisfies Record<string, Precondition>;

type Late = { path: string[]; allowed: string[]; details: { dueOn: LegalDate } };

function inTime(dueOn: LegalDate | null, today: LegalDate, refusal: (about: Late) => Refusal): Refusal | null {
  if (dueOn === null || today <= dueOn) return met;
  return refusal({ path: ['kind'], allowed: ['R14', 'R15'], details: { dueOn } });
}

export type PreconditionName = keyof typeof preconditions;
