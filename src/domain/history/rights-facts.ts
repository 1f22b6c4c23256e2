import type { OverrideDecision, OverrideGround } from '../consent/override.ts';
import type { FieldGroupSet } from '../dispute/field-group.ts';
import type { EmergencyDecision, EmergencyGround, EmergencyVerdict } from '../emergency/emergency-access.ts';
import type { SealGround } from '../seal/seal.ts';

/** What happens to rights themselves: a consent done without, a part sealed, an emergency. Reasons in words stand in rows. */
export interface RightsFactBodies {
  ConsentOverrideRequested: {
    overrideId: string;
    partyIds: readonly string[];
    purpose: string;
    recipientAgencyId: string;
    groups: FieldGroupSet;
    ground: OverrideGround;
    endsAt: string;
  };
  ConsentOverrideDecided: { overrideId: string; decision: OverrideDecision };
  /** The first hand-off that went out on it. */
  ConsentOverrideUsed: { overrideId: string; referralId: string };
  PartSealed: { sealId: string; key: string; ground: SealGround; holderIds: readonly string[] };
  SealLifted: { sealId: string; key: string };
  EmergencyAccessOpened: {
    accessId: string;
    participationId: string;
    ground: EmergencyGround;
    approveBy: string;
    endsAt: string;
  };
  /** `endsAt` is when its part ends from now on. */
  EmergencyAccessDecided: { accessId: string; participationId: string; decision: EmergencyDecision; endsAt: string };
  EmergencyAccessReviewed: { accessId: string; verdict: EmergencyVerdict };
  /** Told to the worker's side once it is over; `agencyId` had the access. */
  EmergencyAccessTold: {
    accessId: string;
    agencyId: string;
    ground: EmergencyGround;
    openedAt: string;
    endedAt: string;
  };
}
