import type { FactOf } from '../history/fact.ts';
import type { TrackedDispute } from '../track/track-moves.ts';
import type { Track, TrackState } from '../track/track.ts';
import { softTrack } from './soft-track.ts';

/**
 * Moves a track along a path as far as it is not there yet: from its beginning where the track is not open, from the
 * first lawful place where it is, and not at all where no place is lawful.
 *
 * @example alongTrack(dispute, 'SUPERVISION', 'FOUND', 'REMINDED') // a track already found is only reminded
 */
export function alongTrack<Name extends Track>(
  dispute: TrackedDispute,
  track: Name,
  ...path: readonly TrackState<Name>[]
): FactOf<'TrackMoved'>[] {
  for (let skipped = 0; skipped < path.length; skipped += 1) {
    const facts = softTrack(dispute, track, ...path.slice(skipped));
    if (facts.length > 0) return facts;
  }
  return [];
}
