import type { EmergencyAccess } from '../../domain/emergency/emergency-access.ts';

/** A grant as the next one asks for it: which, and of which dispute. */
export interface UnreviewedGrant {
  readonly id: string;
  readonly requestedBy: string;
}

/** What commands ask of emergency access beside the dispute. */
export interface RightsRegister {
  /** The dispute of that number; null when there is none. */
  disputeOfNumber(number: string): Promise<string | null>;
  /** The grant of that id; null when there is none. Whoever decides on the same one waits. */
  emergency(accessId: string): Promise<EmergencyAccess | null>;
  /** The agency's grants that are over at the instant and that nobody reviewed, oldest first. The agency's next one waits. */
  unreviewed(agencyId: string, at: Date): Promise<readonly UnreviewedGrant[]>;
}
