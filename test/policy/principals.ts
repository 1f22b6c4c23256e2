import { agencyTypeNames, type AgencyType } from '../../src/domain/agency/agency-type.ts';
import type { Principal } from '../../src/domain/agency/agency.ts';
import type { Capacity } from '../../src/domain/agency/capacity.ts';
import { staffRoleNames, type StaffRole } from '../../src/domain/agency/staff-role.ts';
import type { Participation } from '../../src/domain/participation/participation.ts';
import { classesThrough, viewerClassNames, type ViewerClass } from '../../src/policy/viewer-class.ts';
import { participationRoleNames, type ParticipationRole } from '../../src/domain/participation/participation.ts';

/** The instant every test of rights asks about. */
export const now = new Date('2025-09-10T02:00:00Z');

/** A caller of the agency `agy_<type>` with these posts. */
export function principalOf(
  agencyType: AgencyType,
  roles: readonly StaffRole[],
  capacities: readonly Capacity[] = [],
): Principal {
  const staffId = `stf_${agencyType}_${roles.join('_')}`;
  return { staffId, agencyId: `agy_${agencyType}`, agencyType, level: 'COUNTY', region: '530114', roles, capacities };
}

export type Part = Pick<Participation, 'agencyId' | 'staffId' | 'role' | 'scope' | 'from' | 'to' | 'only'>;

/** A part that holds now, of everybody at the principal's agency. */
export function livePart({ agencyId }: Pick<Principal, 'agencyId'>, role: ParticipationRole, scope = 0): Part {
  return { agencyId, staffId: null, role, scope, from: new Date('2025-09-01T00:00:00Z'), to: null };
}

/** One way to become a viewer of some class: a post at an agency, and the part it takes. */
export interface Way {
  readonly viewer: ViewerClass;
  readonly principal: Principal;
  readonly role: ParticipationRole;
}

/** Every post at every type of agency through every part. */
export function everyWay(): { readonly principal: Principal; readonly role: ParticipationRole }[] {
  return agencyTypeNames.flatMap((type) =>
    staffRoleNames.flatMap((post) =>
      participationRoleNames.map((role) => ({ principal: principalOf(type, [post]), role })),
    ),
  );
}

/** One way for each class, so that a test can speak of all of them. */
export function wayOfEachClass(): Way[] {
  const ways = everyWay();
  return viewerClassNames.map((viewer) => {
    const way = ways.find(({ principal, role }) => classesThrough(principal, role).includes(viewer));
    if (!way) throw new Error(`nobody can be ${viewer}`);
    return { viewer, ...way };
  });
}
