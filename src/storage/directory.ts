import { principalOf, type Agency, type Principal, type Staff } from '../domain/agency/agency.ts';
import type { Desk } from '../domain/agency/desk.ts';
import type { DirectoryContents } from '../domain/agency/directory-contents.ts';
import type { Directory } from '../commands/unit-of-work.ts';
import type { Database } from './database.ts';
import { agencyOf, allAgencies, allDesks, allStaff, deskOf, staffOf } from './directory-rows.ts';

/** The directory in memory. It moves slowly, so that a request costs no look-up; `refresh` takes changes in. */
export class CachedDirectory implements Directory {
  private readonly database: Database;
  private agenciesById = new Map<string, Agency>();
  private staffById = new Map<string, Staff>();
  private desksById = new Map<string, Desk>();
  private principals = new Map<string, Principal>();

  constructor(database: Database) {
    this.database = database;
  }

  async refresh(): Promise<void> {
    const { agencies, staff, desks } = await this.read();
    this.agenciesById = new Map(agencies.map((agency) => [agency.id, agency]));
    this.staffById = new Map(staff.map((person) => [person.id, person]));
    this.desksById = new Map(desks.map((desk) => [desk.id, desk]));
    this.principals = new Map();
  }

  private async read(): Promise<DirectoryContents> {
    const [agencies, staff, desks] = await Promise.all([
      this.database.query<Parameters<typeof agencyOf>[0]>(allAgencies, []),
      this.database.query<Parameters<typeof staffOf>[0]>(allStaff, []),
      this.database.query<Parameters<typeof deskOf>[0]>(allDesks, []),
    ]);
    return { agencies: agencies.map(agencyOf), staff: staff.map(staffOf), desks: desks.map(deskOf) };
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

  desk(id: string): Desk | null {
    return this.desksById.get(id) ?? null;
  }

  desks(): readonly Desk[] {
    return [...this.desksById.values()];
  }

  everyone(): readonly Staff[] {
    return [...this.staffById.values()];
  }
}
