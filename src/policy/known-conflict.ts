import type { Principal } from '../domain/agency/agency.ts';
import { bitOf } from '../domain/dispute/field-group.ts';
import type { Conflict } from '../domain/participation/conflict.ts';
import { isLive, type Participation } from '../domain/participation/participation.ts';
import { sightIn } from './sight.ts';

const parties: readonly string[] = ['WORKER_PARTY', 'EMPLOYER_PARTY'];

/**
 * The tie of that id, where the caller may know of it: one's own agency's, or told to both sides and to whoever sees the
 * index in full; who was handed a part knows those of its own parties. The same as the list of the graph shows.
 */
export function findKnownConflict(
  conflicts: readonly Conflict[],
  id: string,
  {
    principal,
    participations,
    at,
  }: {
    readonly principal: Principal;
    readonly participations: readonly Participation[];
    readonly at: Date;
  },
): Conflict | null {
  const conflict = conflicts.find((each) => each.id === id);
  if (!conflict) return null;
  const sight = sightIn(principal, participations, at);
  const isOwn = conflict.agencyId === principal.agencyId;
  const isParty = participations.some(
    (part) =>
      parties.includes(part.role) &&
      part.agencyId === principal.agencyId &&
      (part.staffId === null || part.staffId === principal.staffId) &&
      isLive(part, at),
  );
  if (!isOwn && !isParty && (sight.full & bitOf('F0')) === 0) return null;
  if (!sight.only) return conflict;
  const isHanded = conflict.partyId === null ? isOwn : sight.only.includes(conflict.partyId);
  return isHanded ? conflict : null;
}
