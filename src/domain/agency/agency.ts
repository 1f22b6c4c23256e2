import type { Words } from '../../kernel/words.ts';
import type { FieldGroupSet } from '../dispute/field-group.ts';
import type { AdminLevel } from './admin-level.ts';
import type { AgencyType } from './agency-type.ts';
import type { Capacity } from './capacity.ts';
import type { StaffRole } from './staff-role.ts';

/** A public body, mediation organisation, firm or employer that can take part in a dispute. */
export interface Agency {
  /** `agy_…`, stable for ever. */
  readonly id: string;
  readonly name: Words;
  readonly type: AgencyType;
  readonly level: AdminLevel;
  /** Region code of 6, 9 or 12 digits (GB/T 2260). */
  readonly region: string;
  readonly capacities: readonly Capacity[];
  /** The body it answers to, if that body is on the hub too. */
  readonly superiorId: string | null;
  /** Let in and not live yet: it prepares itself, and no matter is given to it. */
  readonly joining?: true;
}

/** A person who works for one agency. */
export interface Staff {
  /** `stf_…`, stable for ever. */
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly roles: readonly StaffRole[];
  readonly active: boolean;
}

/** The system through which somebody asks, and what it was registered for. */
export interface ClientBounds {
  /** `cli_…`, stable for ever. */
  readonly id: string;
  readonly name: Words;
  /** Names of the permissions it may use. */
  readonly scopes: readonly string[];
  /** Groups of fields it may carry. */
  readonly groups: FieldGroupSet;
}

/** Who is asking: a person, the agency the person acts for, and what both are there to do. */
export interface Principal {
  /** The person; where a system asks for nobody, the system's own id, which is nobody's and holds no post. */
  readonly staffId: string;
  readonly agencyId: string;
  readonly agencyType: AgencyType;
  readonly level: AdminLevel;
  readonly region: string;
  readonly roles: readonly StaffRole[];
  readonly capacities: readonly Capacity[];
  /** The system in between: the rights are then those both have. Absent where the person asks without one. */
  readonly client?: ClientBounds;
}

/** The principal a staff member is, acting for the agency. */
export function principalOf(staff: Staff, agency: Agency): Principal {
  const { id: staffId, roles } = staff;
  return { staffId, ...standingOf(agency), roles };
}

/** The principal a system is: for a person of its agency, or for the agency alone and then without any post. */
export function principalThrough(client: ClientBounds, agency: Agency, staff: Staff | null): Principal {
  const { id, name, scopes, groups } = client;
  const person = staff ?? { id, roles: [] };
  return { staffId: person.id, ...standingOf(agency), roles: person.roles, client: { id, name, scopes, groups } };
}

/** Whether a person is there to answer for what is done. */
export function hasPerson({ staffId, client }: Pick<Principal, 'staffId' | 'client'>): boolean {
  return staffId !== client?.id;
}

function standingOf({ id: agencyId, type: agencyType, level, region, capacities }: Agency) {
  return { agencyId, agencyType, level, region, capacities };
}
