import { Refusal } from '../../kernel/refusal.ts';
import type { FactOf } from '../history/fact.ts';
import { tracks, type OpenTracks, type Track, type TrackState } from './track.ts';

/** What a move of a track needs to know of its dispute. */
export interface TrackedDispute {
  readonly id: string;
  readonly tracks?: OpenTracks;
}

/**
 * Moves a track of the dispute to the state the event is named by, or through several at once, one after the other;
 * refuses with the states it may go to from there. The facts belong to the track's group, so that who may not see the
 * group learns nothing of the track.
 *
 * @example trackMoves(file.dispute, 'SUPERVISION', 'FOUND', 'REMINDED')
 */
export function trackMoves<Name extends Track>(
  dispute: TrackedDispute,
  track: Name,
  ...events: readonly TrackState<Name>[]
): FactOf<'TrackMoved'>[] | Refusal[] {
  const facts: FactOf<'TrackMoved'>[] = [];
  let from: string | null = dispute.tracks?.[track] ?? null;
  for (const event of events) {
    const lawful = lawfulTrackStates(track, from);
    if (!lawful.includes(event))
      return [new Refusal('TRACK_DOES_NOT_ALLOW', { allowed: lawful, details: { track, state: from ?? 'NONE' } })];
    facts.push(moved(dispute.id, { track, from, to: event }));
    from = event;
  }
  return facts;
}

/** The states a track may go to next; from `null` those it may be opened with. */
export function lawfulTrackStates(track: Track, from: string | null): string[] {
  const here = from ?? 'NONE';
  return tracks[track].moves.filter((move) => (move.from as readonly string[]).includes(here)).map(({ to }) => to);
}

function moved(disputeId: string, body: FactOf<'TrackMoved'>['body']): FactOf<'TrackMoved'> {
  return { type: 'TrackMoved', disputeId, group: tracks[body.track].group, audience: 'PARTICIPANTS', body };
}
