import { Refusal } from '../../kernel/refusal.ts';
import type { LegalDate } from '../../kernel/legal-date.ts';
import { channelGroundNames } from '../dispute/dispute-terms.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import { openStages } from '../dispute/stage.ts';
import { overdueFen, type Obligation } from '../obligation/obligation.ts';

/** What a precondition looks at. */
export interface PreconditionSubject {
  readonly file: DisputeFile;
  /** The obligation the referral is about; null when it is about the dispute. */
  readonly obligation: Obligation | null;
  /** Last day a joint application may be filed, computed by rule JC_APPLY; null without an obligation. */
  readonly confirmationDueOn: LegalDate | null;
  readonly today: LegalDate;
}

type Precondition = (subject: PreconditionSubject) => Refusal | null;

const met = null;

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
  CONFIRMATION_IN_TIME: ({ confirmationDueOn, today }) =>
    confirmationDueOn === null || today <= confirmationDueOn
      ? met
      : new Refusal('CONFIRMATION_TOO_LATE', {
          path: ['kind'],
          allowed: ['R14', 'R15'],
          details: { dueOn: confirmationDueOn },
        }),

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
} satisfies Record<string, Precondition>;

export type PreconditionName = keyof typeof preconditions;
