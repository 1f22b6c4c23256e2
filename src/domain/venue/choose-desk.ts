import { isWithin } from '../../kernel/region-code.ts';
import type { Desk, DeskMatter } from '../agency/desk.ts';
import { causesOfAction, isCauseId } from '../cause/cause-of-action.ts';

/** How many matters each desk holds, by its id; a desk that is not named holds none. */
export type DeskLoads = Readonly<Record<string, number>>;

/**
 * The desk of an agency a matter lands on, by region, then kind, then cause, then the lightest load, then id. A desk that
 * is full is passed over while another fits; where all that fit are full the best of them takes it all the same, because
 * nothing may be left lying. Null where no open desk serves such a matter: then the agency as a whole has it.
 */
export function chooseDesk(matter: DeskMatter, desks: readonly Desk[], loads: DeskLoads): Desk | null {
  const fitting = desks.filter((desk) => desk.enabled && serves(desk, matter));
  const free = fitting.filter(({ id, capacity }) => capacity === null || loadOf(loads, id) < capacity);
  const [best] = (free.length > 0 ? free : fitting)
    .map((desk) => ({ desk, rank: rankOf(desk, matter, loads) }))
    .sort((one, other) => compare(one.rank, other.rank) || (one.desk.id < other.desk.id ? -1 : 1));
  return best?.desk ?? null;
}

function serves({ regions, kinds, causes }: Desk, matter: DeskMatter): boolean {
  if (regions.length > 0 && !regions.some((region) => isWithin(matter.region, region))) return false;
  if (kinds.length > 0 && !kinds.includes(matter.kind)) return false;
  return causes.length === 0 || causeChain(matter.cause).some((cause) => causes.includes(cause));
}

/** Smaller is better, place by place. */
function rankOf({ id, regions, kinds, causes }: Desk, matter: DeskMatter, loads: DeskLoads): readonly number[] {
  const region = Math.max(0, ...regions.filter((each) => isWithin(matter.region, each)).map(depth));
  const chain = causeChain(matter.cause);
  const cause = chain.findIndex((each) => causes.includes(each));
  return [-region, kinds.length > 0 ? 0 : 1, cause < 0 ? chain.length : cause, loadOf(loads, id)];
}

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? 0 : one[place]! - other[place]!;
}

/** Digits that say something: 530000 is two, 530114003 nine. */
function depth(region: string): number {
  return region.replace(/(00)+$/, '').length;
}

function loadOf(loads: DeskLoads, id: string): number {
  return Object.hasOwn(loads, id) ? loads[id]! : 0;
}

/** The cause and those above it, the nearest first. */
function causeChain(cause: string | null): string[] {
  const chain: string[] = [];
  for (let each = cause; each !== null && isCauseId(each); each = causesOfAction[each].parent) chain.push(each);
  return chain;
}
