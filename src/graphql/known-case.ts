import { principalOf, type Principal } from '../domain/agency/agency.ts';
import type { StaffRole } from '../domain/agency/staff-role.ts';
import type { AccessCase } from '../policy/access-question.ts';
import type { AccessFacts } from '../storage/reads/access-facts.ts';
import type { HubContext } from './context.ts';

/** Whose access is asked about: a person, or any holder of the posts at an agency; the caller when neither is named. */
export interface AccessSubject {
  readonly staffId?: string | null;
  readonly agencyId?: string | null;
  readonly posts?: readonly StaffRole[] | null;
}

/** The person as a principal; null where there is none of that name. */
export function subjectOf(
  { staffId, agencyId, posts }: AccessSubject,
  { principal, reads }: Pick<HubContext, 'principal' | 'reads'>,
): Principal | null {
  if (!staffId && !agencyId) return principal;
  if (staffId) {
    const staff = reads.directory.staff(staffId);
    const home = staff && reads.directory.agency(staff.agencyId);
    return home && staff.active && (!agencyId || agencyId === home.id) ? principalOf(staff, home) : null;
  }
  const agency = reads.directory.agency(agencyId!);
  if (!agency) return null;
  const { id, type: agencyType, level, region, capacities } = agency;
  return { staffId: '', agencyId: id, agencyType, level, region, capacities, roles: posts ?? [] };
}

/**
 * The case with the facts the caller may know; null where the caller may not know how it stands with that person. Of
 * oneself everything is known: where the caller sees no dispute, there is none as far as the explanation goes.
 */
export function knownCase(
  subject: Principal,
  facts: AccessFacts | null,
  { principal, at }: { readonly principal: Principal; readonly at: Date },
): AccessCase | null {
  const isSelf = subject.staffId === principal.staffId && subject.agencyId === principal.agencyId;
  const isColleague = subject.agencyId === principal.agencyId;
  if (!isSelf && (!facts || (!isColleague && !facts.knowsOthers))) return null;
  const { dispute = {}, parts = [], seals = [], row = null } = facts ?? {};
  const party = row?.role ? { id: row.id, role: row.role } : null;
  return {
    principal: subject,
    row: { ...dispute, ...row, participations: parts, seals, sealable: row ? [row.id] : [] },
    at,
    ...(party ? { party } : {}),
  };
}
