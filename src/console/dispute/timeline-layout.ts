import type { ConsoleReferralFragment, ConsoleTimelineQuery } from '../../../schema/client/console/graphql.ts';

type Timeline = NonNullable<NonNullable<ConsoleTimelineQuery['dispute']>['timeline']>;
export type Entry = Timeline['nodes'][number];
export type Agency = NonNullable<Entry['agency']>;
export type Handed = Pick<ConsoleReferralFragment, 'id' | 'fromAgency' | 'toAgency' | 'returnedAt'>;

/** Pixels between two entries, and between two lanes. */
export const rowHeight = 40;
export const laneWidth = 40;

/** One entry in its lane. */
export interface Mark {
  readonly entry: Entry;
  /** Place among the entries, from the top. */
  readonly row: number;
  /** Place of its agency among the lanes. */
  readonly lane: number;
}

/** A hand-off between two lanes, at the entry that tells of it. */
export interface Arrow {
  readonly referralId: string;
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** The way there, or back with an outcome. */
  readonly way: 'SENT' | 'BACK';
}

export interface Drawing {
  readonly lanes: readonly Agency[];
  readonly marks: readonly Mark[];
  readonly arrows: readonly Arrow[];
}

/** Lays history out: a lane an agency in the order they come up, a row an entry, an arrow where a matter changed hands. */
export function layOut(entries: readonly Entry[], referrals: readonly Handed[]): Drawing {
  const lanes = new Map<string, { agency: Agency; lane: number }>();
  const laneOf = (agency: Agency) => {
    const known = lanes.get(agency.id) ?? { agency, lane: lanes.size };
    lanes.set(agency.id, known);
    return known.lane;
  };
  const marks = entries.map((entry, row) => ({ entry, row, lane: laneOf(agencyOf(entry)) }));
  const arrows = referrals.flatMap((referral): Arrow[] => {
    const about = marks.filter(({ entry }) => entry.referralId === referral.id);
    const [sent] = about;
    if (!sent) return [];
    const [from, to] = [laneOf(referral.fromAgency), laneOf(referral.toAgency)];
    const back = referral.returnedAt && about.find(({ entry }) => entry.occurredAt >= referral.returnedAt!);
    const there: Arrow = { referralId: referral.id, row: sent.row, from, to, way: 'SENT' };
    return back ? [there, { ...there, row: back.row, from: to, to: from, way: 'BACK' }] : [there];
  });
  return { lanes: [...lanes.values()].map(({ agency }) => agency), marks, arrows };
}

/** An agency that is not named to the viewer keeps the name history knows it by, in one language for both. */
function agencyOf({ agency, agencyName }: Entry): Agency {
  return agency ?? { id: agencyName, name: { zh: agencyName, en: agencyName } };
}

/** Rows to be drawn for a window: those in it, and some beyond either end so that scrolling finds them there. */
export function windowOf(top: number, height: number, rows: number): { readonly first: number; readonly end: number } {
  const beyond = 8;
  const first = Math.min(Math.max(Math.floor(top / rowHeight) - beyond, 0), rows);
  return { first, end: Math.min(Math.ceil((top + height) / rowHeight) + beyond, rows) };
}
