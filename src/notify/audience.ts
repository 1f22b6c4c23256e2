import type { Principal } from '../domain/agency/agency.ts';
import { judge } from '../policy/judge.ts';
import type { ToldClock } from '../storage/told-clocks.ts';

/** The people of an agency who are in office, as callers. */
export type PeopleOf = (agencyId: string) => readonly Principal[];

/**
 * Whether an agency may be told of a clock: somebody there may read it, by the permission that shows it in a list
 * (`deadline.read`). A warning says that something is running out, and so says that it is there.
 */
export function mayBeTold(agencyId: string, clock: ToldClock, peopleOf: PeopleOf, at: Date): boolean {
  const { group, bearerAgencyId, fromAgencyId, referralId, participations } = clock;
  const row = { group, bearerAgencyId, fromAgencyId, participations, ids: [referralId] };
  return peopleOf(agencyId).some((person) => judge('deadline.read', person, row, at) === 'yes');
}
