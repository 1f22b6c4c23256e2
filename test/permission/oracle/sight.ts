import { groups, type Access, type Group, allowed, type Viewer } from './matrix.ts';
import { rowOf, type Part } from './people.ts';

/** Somebody who asks; `post` is null for who has no post in any dispute (the three administrators, 5.3 last row). */
export interface Asker {
  readonly staffId: string;
  readonly agencyId: string;
  readonly post: Viewer | null;
}

/** What somebody may see of one dispute at one moment. */
export interface Sight {
  readonly of: Readonly<Record<Group, Access>>;
  /** Ids handed over where nothing but a part was; null for the whole. */
  readonly only: readonly string[] | null;
  /** Parties the asker is, for a worker; null for everybody else. */
  readonly own: readonly string[] | null;
}

const nothing = Object.fromEntries(groups.map((group) => [group, 'NONE'])) as Record<Group, Access>;

/** Nothing of the dispute, not even that it is there. */
export const blind: Sight = { of: nothing, only: null, own: null };

const rank: Record<Access, number> = { NONE: 0, MASKED: 1, FULL: 2 };

/**
 * Adds up what the live parts of the asker open. Each part opens the row of the table its post stands in, its P cells
 * only where this part's own purpose lists them (5.4, 6); whoever sees nothing of F0 learns of no dispute.
 */
export function sightOf(asker: Asker, parts: readonly Part[], at: number): Sight {
  const live = parts.filter(
    ({ from, to, person }) => from <= at && (to === null || at < to) && (person === null || person === asker.staffId),
  );
  const opened = live.flatMap((part) => {
    const row = asker.post && rowOf(asker.post, part.role);
    return row ? [{ part, of: allowed([row], part.purpose) }] : [];
  });
  const of = Object.fromEntries(
    groups.map((group) => [
      group,
      opened
        .map((each) => each.of[group])
        .reduce<Access>((best, each) => (rank[each] > rank[best] ? each : best), 'NONE'),
    ]),
  ) as Record<Group, Access>;
  if (of.F0 === 'NONE') return blind;
  const isWhole = opened.some(({ part }) => part.only === null);
  const isWorker = opened.some(({ part }) => part.role === 'WORKER_PARTY');
  return {
    of,
    only: isWhole ? null : opened.flatMap(({ part }) => part.only ?? []),
    own: isWorker ? opened.flatMap(({ part }) => (part.partyId ? [part.partyId] : [])) : null,
  };
}
