import { startOfLegalDay } from '../../kernel/legal-date.ts';
import type { Words } from '../../kernel/words.ts';
import type { Deadline } from '../deadline/deadline.ts';

/** A time in which one agency was accountable; the holdings of a dispute follow one another without a gap. */
export interface Holding {
  readonly agencyId: string;
  readonly from: Date;
  /** Exclusive; null while it lasts. */
  readonly to: Date | null;
}

/** A clock as the split of time sees it: who had to be in time, and when it ran. */
export type ClockSpan = Pick<Deadline, 'rule' | 'bearerAgencyId' | 'startedAt' | 'pauses'> & {
  /** Null while it runs or stands still. */
  readonly stoppedAt: Date | null;
};

/** How the one who held a matter and the one the law's clock ran against can differ. */
export const holdingDifferences = {
  OWED_NOT_HELD: {
    zh: '法定期限由其负有，当时的责任单位是另一单位',
    en: 'The clock ran against it while another agency was accountable',
  },
  HELD_NOT_OWED: { zh: '由其负责，但没有法定期限在走', en: 'It was accountable, and no clock ran against it' },
} satisfies Record<string, Words>;

export type HoldingDifferenceName = keyof typeof holdingDifferences;

/** One stretch in which the two clocks of an agency part, in whole seconds since the dispute began. */
export interface HoldingDifference {
  readonly sort: HoldingDifferenceName;
  readonly from: Date;
  readonly to: Date;
  readonly seconds: number;
  /** Who was accountable then. */
  readonly holderAgencyId: string;
  /** Rules of the clocks that ran against the agency then. */
  readonly rules: readonly string[];
}

/** The two clocks of one agency on one dispute. */
export interface HoldingTime {
  readonly agencyId: string;
  /** Seconds it was accountable; over all agencies they add up to the whole life of the dispute. */
  readonly heldSeconds: number;
  /** Seconds in which at least one of the law's clocks ran against it. */
  readonly owedSeconds: number;
  readonly differences: readonly HoldingDifference[];
}

interface Life {
  readonly from: Date;
  /** The closing, or now. */
  readonly until: Date;
}

/**
 * Splits the life of a dispute among the agencies: who held it, and against whom the law's clocks ran, side by side.
 * Boundaries are cut to whole seconds from the beginning, so that what each held adds up to the second.
 */
export function holdingTimes(holdings: readonly Holding[], clocks: readonly ClockSpan[], life: Life): HoldingTime[] {
  const second = (at: Date) => Math.floor((clip(at, life).getTime() - life.from.getTime()) / 1000);
  const held = holdings.map(({ agencyId, from, to }) => ({
    agencyId,
    from: second(from),
    to: second(to ?? life.until),
  }));
  const owed = clocks.flatMap((clock) =>
    runsOf(clock, life).map(([from, to]) => ({
      agencyId: clock.bearerAgencyId,
      rule: clock.rule,
      from: second(from),
      to: second(to),
    })),
  );
  const cuts = [...new Set([...held, ...owed].flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  const times = new Map<string, Split>();
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[index + 1]!;
    const holder = held.find((each) => each.from <= from && to <= each.to)?.agencyId;
    const running = owed.filter((each) => each.from <= from && to <= each.to);
    for (const agencyId of new Set([...(holder ? [holder] : []), ...running.map((each) => each.agencyId)])) {
      const rules = [...new Set(running.filter((each) => each.agencyId === agencyId).map(({ rule }) => rule))].sort();
      add(splitOf(times, agencyId), { from, to, holder: holder ?? null, isHolder: holder === agencyId, rules });
    }
  }
  const instant = (seconds: number) => new Date(life.from.getTime() + seconds * 1000);
  return [...times].map(([agencyId, { heldSeconds, owedSeconds, stretches }]) => ({
    agencyId,
    heldSeconds,
    owedSeconds,
    differences: stretches.map(({ from, to, ...rest }) => ({
      ...rest,
      from: instant(from),
      to: instant(to),
      seconds: to - from,
    })),
  }));
}

interface Split {
  heldSeconds: number;
  owedSeconds: number;
  stretches: { sort: HoldingDifferenceName; from: number; to: number; holderAgencyId: string; rules: string[] }[];
}

function splitOf(times: Map<string, Split>, agencyId: string): Split {
  let split = times.get(agencyId);
  if (!split) times.set(agencyId, (split = { heldSeconds: 0, owedSeconds: 0, stretches: [] }));
  return split;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly holder: string | null;
  readonly isHolder: boolean;
  readonly rules: string[];
}

function add(split: Split, { from, to, holder, isHolder, rules }: Stretch): void {
  if (isHolder) split.heldSeconds += to - from;
  if (rules.length > 0) split.owedSeconds += to - from;
  if (!holder || isHolder === rules.length > 0) return;
  const sort = isHolder ? 'HELD_NOT_OWED' : 'OWED_NOT_HELD';
  const last = split.stretches.at(-1);
  const goesOn = last?.to === from && last.sort === sort && last.holderAgencyId === holder;
  if (goesOn && last.rules.join() === rules.join()) last.to = to;
  else split.stretches.push({ sort, from, to, holderAgencyId: holder, rules });
}

/** When the clock ran: from its start to its stop, without the days it stood still. */
function runsOf(clock: ClockSpan, { until }: Life): [from: Date, to: Date][] {
  const end = clock.stoppedAt ?? until;
  const still = clock.pauses
    .map(({ from, to }) => [startOfLegalDay(from), to === null ? end : startOfLegalDay(to)] as const)
    .sort(([a], [b]) => a.getTime() - b.getTime());
  const runs: [Date, Date][] = [];
  let from = clock.startedAt;
  for (const [stop, resume] of still) {
    if (stop > from) runs.push([from, stop < end ? stop : end]);
    if (resume > from) from = resume;
  }
  if (from < end) runs.push([from, end]);
  return runs.filter(([start, stop]) => start < stop);
}

function clip(at: Date, { from, until }: Life): Date {
  return at < from ? from : at > until ? until : at;
}
