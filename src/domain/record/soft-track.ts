import type { FactOf } from '../history/fact.ts';
import { isRefused } from '../../kernel/refusal.ts';
import { trackMoves, type TrackedDispute } from '../track/track-moves.ts';
import type { Track, TrackState } from '../track/track.ts';

/**
 * Moves a track along with a record, as far as the track allows. A dispute may hold several records of one track, and
 * a referral may have moved it already; the record's own table of acts says what is lawful, the track only tells.
 */
export function softTrack<Name extends Track>(
  dispute: TrackedDispute,
  track: Name,
  ...events: readonly TrackState<Name>[]
): FactOf<'TrackMoved'>[] {
  const moved = trackMoves(dispute, track, ...events);
  return isRefused(moved) ? [] : (moved as FactOf<'TrackMoved'>[]);
}
