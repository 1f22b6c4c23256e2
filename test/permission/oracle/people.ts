import type { Group, Viewer } from './matrix.ts';

/** The parts somebody can take in a dispute (domain.md 5.3, 5.4), by the words the hub writes down. */
export const roles = [
  ...['LEAD', 'HANDLER', 'OBSERVER', 'SUPERIOR', 'MEDIATOR', 'AID_LAWYER', 'WORKER_PARTY', 'EMPLOYER_PARTY'],
] as const;

export type Role =
  'LEAD' | 'HANDLER' | 'OBSERVER' | 'SUPERIOR' | 'MEDIATOR' | 'AID_LAWYER' | 'WORKER_PARTY' | 'EMPLOYER_PARTY';

/** An office of a public body shares its part among its people; these parts belong to one person (domain.md 5.4, 1, 2). */
export const personalRoles: readonly Role[] = ['MEDIATOR', 'AID_LAWYER', 'WORKER_PARTY'];

/** One part of a viewer in one dispute. */
export interface Part {
  readonly role: Role;
  /** Groups the purpose lists (the P of the table). */
  readonly purpose: readonly Group[];
  /** The ids handed over, where only a part of the dispute was. */
  readonly only: readonly string[] | null;
  /** Null where every person of the agency shares the part. */
  readonly person: string | null;
  readonly from: number;
  /** Exclusive; null while open (5.4, 6: sight ends with the part). */
  readonly to: number | null;
  /** The worker or employer the person is. */
  readonly partyId?: string | null;
}

const handling: readonly Role[] = ['LEAD', 'HANDLER', 'OBSERVER'];

/** Rows of the table that belong to a part of one's own, and to no office. */
const byPart: Partial<Record<Viewer, readonly Role[]>> = {
  WORKER: ['WORKER_PARTY'],
  WORKER_REP: ['WORKER_PARTY'],
  EMPLOYER: ['EMPLOYER_PARTY'],
  UNION_AID_LAWYER: ['AID_LAWYER'],
  MEDIATOR: ['MEDIATOR'],
};

/**
 * Which row of the table a person of a post stands in through a part: the post alone opens nothing, and neither does a
 * part that is not the post's (a union's chair who reads from above is the superior union and not the handling one).
 */
export function rowOf(post: Viewer, role: Role): Viewer | null {
  const own = byPart[post];
  if (own) return own.includes(role) ? post : null;
  // An officer of a union body stands where its own lawyer stands when sent as the worker's representative, and reads
  // from above where the matter was reported to it. An enterprise union is no superior of anybody.
  if (post === 'UNION_OFFICER' || post === 'SUPERIOR_UNION') {
    if (role === 'AID_LAWYER') return 'UNION_AID_LAWYER';
    if (role === 'SUPERIOR') return 'SUPERIOR_UNION';
    return handling.includes(role) ? 'UNION_OFFICER' : null;
  }
  // The lawyers of the legal-aid centre serve by a part of their own; the centre's officers handle.
  return handling.includes(role) ? post : null;
}
