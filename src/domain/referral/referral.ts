import type { Words } from '../../kernel/words.ts';
import type { FieldGroupSet } from '../dispute/field-group.ts';
import type { ReferralVariant } from './referral-variant.ts';

/** The states of the closed loop every referral goes through; a kind adds phases, never states. */
export const referralStates = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  CONSENT_PENDING: { zh: '待同意', en: 'Waiting for consent' },
  NOT_SENT: { zh: '未发出', en: 'Not sent: consent refused' },
  CANCELLED: { zh: '已取消', en: 'Cancelled before sending' },
  SENT: { zh: '已发出', en: 'Sent' },
  RECEIVED: { zh: '已签收', en: 'Received' },
  SUPPLEMENTING: { zh: '补正中', en: 'Waiting for more material' },
  ACCEPTED: { zh: '已接受', en: 'Accepted' },
  IN_PROGRESS: { zh: '办理中', en: 'In progress' },
  SUSPENDED: { zh: '中止', en: 'Suspended' },
  COMPLETED: { zh: '已办结', en: 'Completed' },
  TERMINATED: { zh: '已终止', en: 'Terminated' },
  DECLINED: { zh: '已退回', en: 'Declined' },
  LAPSED: { zh: '逾期未接', en: 'Lapsed: nobody accepted in time' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
  ACKNOWLEDGED: { zh: '已确认闭环', en: 'Acknowledged: the loop is closed' },
} satisfies Record<string, Words>;

export type ReferralState = keyof typeof referralStates;

export const referralStateNames = Object.keys(referralStates) as ReferralState[];

/** Nothing has left the sender yet; nobody else may know of it. */
export const unsentStates: readonly ReferralState[] = ['DRAFT', 'CONSENT_PENDING', 'NOT_SENT', 'CANCELLED'];

/** The loop is closed: nobody owes anybody anything. */
export const closedStates: readonly ReferralState[] = ['NOT_SENT', 'CANCELLED', 'ACKNOWLEDGED'];

/** The receiver holds the matter. */
export const heldStates: readonly ReferralState[] = ['ACCEPTED', 'IN_PROGRESS', 'SUSPENDED'];

/** Sent and under way: while one of a kind is, a second of the kind is refused. A draft nobody knows of stops nobody. */
export const liveStates: readonly ReferralState[] = [
  'SENT',
  'RECEIVED',
  'SUPPLEMENTING',
  'ACCEPTED',
  'IN_PROGRESS',
  'SUSPENDED',
];

/** It came back without having been done: the receiver has no purpose left to see anything for. */
export const refusedStates: readonly ReferralState[] = ['DECLINED', 'LAPSED', 'WITHDRAWN'];

/** The receiver is done, or the matter came back; the sender has yet to acknowledge. */
export const returnedStates: readonly ReferralState[] = ['COMPLETED', 'TERMINATED', 'DECLINED', 'LAPSED', 'WITHDRAWN'];

/** One hand-off of one dispute from one agency to another. */
export interface Referral {
  readonly id: string;
  /** `XT-<region>-<year>-<kind>-<serial>`, e.g. `XT-530114-2025-R08-000001`. */
  readonly number: string;
  readonly disputeId: string;
  /** Code of the kind, `R01` … `R36`. */
  readonly kind: string;
  readonly fromAgencyId: string;
  readonly toAgencyId: string;
  readonly state: ReferralState;
  /** Where the kind adds a finer step to the state; null otherwise. */
  readonly phase: string | null;
  /** The obligation the referral is about, where the kind is about one; null when about the dispute. */
  readonly subjectId: string | null;
  /** Which of the kind's variants it is; null where the kind has none. */
  readonly variant: ReferralVariant | null;
  /** Parties, claims and documents handed over; null for the whole dispute. */
  readonly only?: readonly string[] | null;
  /** Groups of the packet: what the receiver may see for this purpose. */
  readonly groups: FieldGroupSet;
  readonly sentAt: Date | null;
  readonly acceptedAt: Date | null;
  /** Person the receiver put on the matter: mediator, lawyer, judge. */
  readonly assigneeId: string | null;
  readonly outcome: string | null;
  /** When its last step happened; what comes after it cannot have happened before. */
  readonly changedAt: Date;
  /** When the sender asked to have it back; null where it did not, or has its answer. */
  readonly cancellationAskedAt: Date | null;
  /** The referral it goes on from: one that was sent on, or came back and was sent elsewhere. */
  readonly followsReferralId: string | null;
  /** Counts up with each change; a step names the version it was based on. */
  readonly version: number;
}
