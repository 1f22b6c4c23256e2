import type { Agency, Principal } from '../agency/agency.ts';
import type { Deadline } from '../deadline/deadline.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import type { DeclarationName } from './declarations.ts';
import type { ReferralKind } from './referral-kind.ts';
import type { ReferralVariant } from './referral-variant.ts';

/** A hand-off as its sender asks for it. */
export interface ReferralDraft {
  readonly referralId: string;
  /** Taken from the series of the sender's region, year and kind. */
  readonly number: string;
  readonly subjectId: string | null;
  readonly variant: ReferralVariant | null;
  readonly declarations: readonly DeclarationName[];
  /** Kept as a draft, kept until consent comes, or sent at once. */
  readonly hold: 'DRAFT' | 'CONSENT' | null;
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
}
