import type { Words } from '../../kernel/words.ts';
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

/** Who is asking: a person, the agency the person acts for, and what both are there to do. */
export interface Principal {
  readonly staffId: string;
  readonly agencyId: string;
  readonly agencyType: AgencyType;
  readonly level: AdminLevel;
  readonly region: string;
  readonly roles: readonly StaffRole[];
  readonly capacities: readonly Capacity[];
}

/** The principal a staff member is, acting for the agency. */
export function principalOf(staff: Staff, agency: Agency): Principal {
  const { id: staffId, roles } = staff;
  const { id: agencyId, type: agencyType, level, region, capacities } = agency;
  return { staffId, agencyId, agencyType, level, region, roles, capacities };
}
