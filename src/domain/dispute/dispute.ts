import type { FieldGroup } from './field-group.ts';
import type { Consent } from '../consent/consent.ts';
import type { ConsentOverride } from '../consent/override.ts';
import type { Mandate } from '../mandate/mandate.ts';
import type { RepresentationChange } from '../mandate/change-request.ts';
import type { Obligation } from '../obligation/obligation.ts';
import type { Conflict } from '../participation/conflict.ts';
import type { Participation } from '../participation/participation.ts';
import type { Party } from '../party/party.ts';
import type { Referral } from '../referral/referral.ts';
import type { Seal } from '../seal/seal.ts';
import type { ChannelGround, CloseReason, IntakeChannel, RelationType } from './dispute-terms.ts';
import type { OpenTracks } from '../track/track.ts';
import type { DisputeStage, SubStage } from './stage.ts';

/** The shared dispute as decisions see it. */
export interface Dispute {
  readonly id: string;
  readonly number: string;
  readonly stage: DisputeStage;
  /** What goes on inside the stage; null or absent where nothing does. */
  readonly subStage?: SubStage | null;
  /** Stage it stood at when it was suspended or merged; null or absent otherwise. */
  readonly previousStage?: DisputeStage | null;
  /** Null or absent while it is open. */
  readonly closeReason?: CloseReason | null;
  /** Its personal values are no more; absent where they are there. */
  readonly isErased?: boolean;
  /** What runs beside the stage, and where it stands. */
  readonly tracks?: OpenTracks;
  /** Id of the cause of action; null or absent while nobody has named it. */
  readonly cause?: string | null;
  readonly relationType: RelationType | null;
  /** Why a court may take it before arbitration; null when nobody has recorded a ground. */
  readonly channelGround: ChannelGround | null;
  /** Whether a court has docketed it as a case (民初); a pre-suit register number is not docketing. */
  readonly docketed: boolean;
  readonly region: string;
  /** Workers concerned; absent counts those on record alone. */
  readonly headcount?: number;
  readonly channel?: IntakeChannel;
  readonly leadAgencyId: string;
  /** The one agency that has to act now. */
  readonly accountableAgencyId: string;
  readonly version: number;
}

/** What a later kind may build on: which kind ended, and how. */
export interface EndedReferral {
  readonly kind: string;
  readonly toAgencyId: string;
  /** Code of the outcome; null where it was declined, lapsed, withdrawn or terminated. */
  readonly outcome: string | null;
}

/** Everything a decision about a dispute may look at, loaded in one go. */
export interface DisputeFile {
  readonly dispute: Dispute;
  readonly parties: readonly Party[];
  readonly participations: readonly Participation[];
  readonly consents: readonly Consent[];
  /** Consents done without, asked for or decided, their time over included. */
  readonly overrides?: readonly ConsentOverride[];
  /** Seals that lie on parts of the record now. */
  readonly seals?: readonly Seal[];
  /** Who acts for whom, those whose time is over included. */
  readonly mandates: readonly Mandate[];
  /** Changes of representation asked for and not decided. */
  readonly openChanges: readonly RepresentationChange[];
  /** Ties that were declared or objected to, decided or not. */
  readonly conflicts: readonly Conflict[];
  readonly obligations: readonly Obligation[];
  /** Claims that stand, and the worker who makes each; null where all of them do. */
  readonly claims: readonly { readonly id: string; readonly partyId: string | null }[];
  /** Every referral whose loop is not closed. */
  readonly openReferrals: readonly Referral[];
  /** How earlier referrals of the dispute ended, oldest first; one that is returned and not acknowledged is here too. */
  readonly endedReferrals: readonly EndedReferral[];
  /** Documents of the dispute, as far as they are told to the caller, and those that are just being attached. */
  readonly documents: readonly DisputePaper[];
}

/** A document of a dispute, as far as decisions ask. */
export interface DisputePaper {
  /** These three are absent of a document that is just being attached. */
  readonly id?: string;
  readonly group?: FieldGroup;
  readonly agencyId?: string;
  readonly kind: string;
  /** Referral it travels with. */
  readonly referralId: string | null;
}
