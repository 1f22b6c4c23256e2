import type { AgencyType } from '../../domain/agency/agency-type.ts';
import type { Directory } from '../unit-of-work.ts';

/** Tells the type of an agency of the directory by its id; null for one that is not there. */
export function agencyTypeIn(directory: Directory): (agencyId: string) => AgencyType | null {
  return (agencyId) => directory.agency(agencyId)?.type ?? null;
}
