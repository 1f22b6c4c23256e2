import { farewellOf, tidingsOf, type Tidings } from '../../notify/hub-event.ts';
import type { FeedPlace, FeedSlice } from '../../storage/reads/feed.ts';

/** One thing to tell, and the place to read on from once it is told. */
export interface Told {
  readonly tidings: Tidings;
  readonly place: FeedPlace;
}

/**
 * What a slice tells, in the order of the feed; parts whose time ran out come last, since they have no place in it. Where
 * two of them ran out at one instant the first does not move on, so that neither is lost.
 */
export function toldOf({ entries, ended, through }: FeedSlice, after: FeedPlace): Told[] {
  const placed = [
    ...entries.map((entry) => ({ no: entry.no, tidings: tidingsOf(entry) })),
    ...ended.filter(({ no }) => no !== null).map((end) => ({ no: end.no!, tidings: farewellOf(end) })),
  ].sort((one, other) => one.no - other.no);
  const byTime = ended
    .filter(({ no }) => no === null)
    .map((end) => ({ at: new Date(end.at), tidings: farewellOf(end) }))
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  return [
    ...placed.map(({ no, tidings }) => ({ tidings, place: { no, at: after.at } })),
    ...byTime.map(({ tidings, at }, index) => {
      const next = byTime[index + 1];
      const before = byTime.findLast((other) => other.at < at)?.at ?? after.at;
      return { tidings, place: { no: through, at: next && next.at.getTime() === at.getTime() ? before : at } };
    }),
  ];
}
