import type { Sight } from '../policy/sight.ts';

/** What a version was of: a dispute, or one referral. */
export type VersionedPlace = { readonly disputeId: string } | { readonly referralId: string };

/** An entry of history as it is stored; `redactEntry` cuts its details. */
export interface SeenEntry {
  readonly id: string;
  readonly type: string;
  readonly isSide: boolean;
  readonly agencyName: string;
  readonly occurredAt: string;
  readonly details: Record<string, unknown>;
}

/** What the caller may see of what happened since a version. */
export interface SeenChanges {
  readonly sight: Sight;
  /** The version now. */
  readonly version: number;
  /** False where the caller never saw such a version, or may no longer see what it stood for. */
  readonly isKnown: boolean;
  /** Oldest first, at most `mostChanges`; uncut. */
  readonly entries: readonly SeenEntry[];
  /**
   * The dispute by GraphQL name as it stood at the version and as it stands, uncut. Null where the version is unknown;
   * both hold nothing where the version is of a referral, of which the entries tell everything.
   */
  readonly based: Readonly<Record<string, unknown>> | null;
  readonly now: Readonly<Record<string, unknown>>;
}

/** Most entries a conflict tells of; the newest. */
export const mostChanges = 50;

/** What commands ask of the history that the caller may see. */
export interface SeenHistory {
  /** The version of the dispute as the caller sees it: another number as soon as anything visible has happened. */
  version(disputeId: string): Promise<number>;
  /** What happened since the version, as far as the caller may see. Null where the dispute is not for the caller. */
  since(place: VersionedPlace, version: number): Promise<SeenChanges | null>;
}
