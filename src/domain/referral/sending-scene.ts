import type { Agency, Principal } from '../agency/agency.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import type { Hop } from './chain.ts';
import type { DeclarationName } from './declarations.ts';
import type { ReferralKind } from './referral-kind.ts';
import type { ScopeAsked } from './referral-scope.ts';
import type { ReferralVariant } from './referral-variant.ts';

/** A hand-off as its sender asks for it. */
export interface ReferralDraft {
  readonly referralId: string;
  /** Taken from the series of the sender's region, year and kind. */
  readonly number: string;
  readonly subjectId: string | null;
  readonly variant: ReferralVariant | null;
  readonly declarations: readonly DeclarationName[];
  /** The part of the dispute that is handed over; null for all the sender has of it. */
  readonly scope?: ScopeAsked | null;
  /** Kept as a draft, kept until consent comes, or sent at once. */
  readonly hold: 'DRAFT' | 'CONSENT' | null;
  /** The referral it goes on from. */
  readonly followsReferralId?: string | null;
  /** SHA-256 over the packet as it stands now, hex. */
  readonly packetDigest: string;
  readonly occurredAt: Date;
}

/** Everything a sending is judged by. */
export interface SendingScene {
  readonly kind: ReferralKind;
  readonly sender: Principal;
  readonly receiver: Agency;
  readonly file: DisputeFile;
  readonly deadlines: readonly Deadline[];
  /** Desk of the receiver it lands on; null where the receiver has none for it. */
  readonly deskId?: string | null;
  /** Every hand-off of the dispute so far. */
  readonly hops?: readonly Hop[];
  /** What the sender was handed itself, where that was a part; null for the whole dispute. */
  readonly senderOnly?: readonly string[] | null;
}
