import { principalOf, type Agency, type Principal, type Staff } from '../domain/agency/agency.ts';
import type { Directory } from '../commands/unit-of-work.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';

const allAgencies = statement(
  `select id, name_zh, name_en, type, level, region, capacities, superior_id from agency order by id`,
);
const allStaff = statement('select id, agency_id, name, roles, active from staff order by id');

/** The directory in memory. It moves slowly, so that a request costs no look-up; `refresh` takes changes in. */
export class CachedDirectory implements Directory {
  private readonly database: Database;
  private agenciesById = new Map<string, Agency>();
  private staffById = new Map<string, Staff>();
  private principals = new Map<string, Principal>();

  constructor(database: Database) {
    this.database = database;
  }

  async refresh(): Promise<void> {
    const [agencies, staff] = await Promise.all([
      this.database.query<AgencyColumns>(allAgencies, []),
      this.database.query<StaffColumns>(allStaff, []),
    ]);
    this.agenciesById = new Map(agencies.map((row) => [row.id, agencyOf(row)]));
    this.staffById = new Map(staff.map((row) => [row.id, staffOf(row)]));
    this.principals = new Map();
  }

  /**
   * The person as a caller, or null when the person has left or does not act for that agency. The same object until
   * the directory changes, so that what is worked out from it is worked out once.
   */
  principal(staffId: string, agencyId: string): Principal | null {
    const known = this.principals.get(staffId);
    if (known) return known.agencyId === agencyId ? known : null;
    const person = this.staff(staffId);
    const agency = person && this.agency(person.agencyId);
    if (!agency || !person.active || agency.id !== agencyId) return null;
    const principal = principalOf(person, agency);
    this.principals.set(staffId, principal);
    return principal;
  }

  agency(id: string): Agency | null {
    return this.agenciesById.get(id) ?? null;
  }

  staff(id: string): Staff | null {
    return this.staffById.get(id) ?? null;
  }

  agencies(): readonly Agency[] {
    return [...this.agenciesById.values()];
  }

  everyone(): readonly Staff[] {
    return [...this.staffById.values()];
  }
}

interface AgencyColumns {
  id: string;
  name_zh: string;
  name_en: string;
  type: Agency['type'];
  level: Agency['level'];
  region: string;
  capacities: Agency['capacities'];
  superior_id: string | null;
}

interface StaffColumns {
  id: string;
  agency_id: string;
  name: string;
  roles: Staff['roles'];
  active: boolean;
}

function agencyOf({ name_zh, name_en, superior_id, ...rest }: AgencyColumns): Agency {
  return { ...rest, name: { zh: name_zh, en: name_en }, superiorId: superior_id };
}

function staffOf({ agency_id, ...rest }: StaffColumns): Staff {
  return { ...rest, agencyId: agency_id };
}
