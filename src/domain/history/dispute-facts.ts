import type { WorkerOutcome } from '../claim/worker-outcome.ts';
import type { ChannelGround, CloseReason, IntakeChannel, RelationType, Urgency } from '../dispute/dispute-terms.ts';
import type { StageEvent } from '../dispute/stage-event.ts';
import type { DisputeStage, SubStage } from '../dispute/stage.ts';
import type { SuspensionGround } from '../dispute/suspension.ts';
import type { Track } from '../track/track.ts';

/** What can happen to the dispute as a whole: its stage and tracks, its workers' outcomes, other disputes it turns out to be. */
export interface DisputeFactBodies {
  DisputeRegistered: {
    number: string;
    cause: string | null;
    relationType: RelationType | null;
    channelGround: ChannelGround | null;
    channel: IntakeChannel;
    region: string;
    headcount: number;
    leadAgencyId: string;
  };
  /** What was found out at the triage; null where it stays open. */
  DisputeTriaged: { cause: string | null; relationType: RelationType | null; urgency: Urgency };
  /** `sub` is what goes on inside the stage from here on; absent where nothing does. */
  StageMoved: { event: StageEvent; from: DisputeStage; to: DisputeStage; sub?: SubStage };
  DisputeSuspended: { ground: SuspensionGround };
  DisputeClosed: { reason: CloseReason };
  /** `approvedBy` is the person who approved reopening what was archived. */
  DisputeReopened: { previous: DisputeStage; approvedBy?: string };
  /** `from` is null when the track was opened. */
  TrackMoved: { track: Track; from: string | null; to: string };
  /** `claimId` is null where it speaks of all the worker's claims. */
  WorkerOutcomeRecorded: {
    outcomeId: string;
    partyId: string;
    claimId: string | null;
    outcome: WorkerOutcome;
    settled: boolean;
    amountFen: number | null;
  };
  /** The dispute was found to be the same as another, which goes on. */
  DisputeMerged: { mergeId: string; intoDisputeId: string; undoUntil: string };
  /** Another dispute was found to be the same as this one, which goes on. */
  DisputeAbsorbed: { mergeId: string; mergedDisputeId: string; undoUntil: string };
  MergeUndone: { mergeId: string; otherDisputeId: string };
}
