import { principalOf, principalThrough, type Agency, type Principal, type Staff } from '../domain/agency/agency.ts';
import type { Desk } from '../domain/agency/desk.ts';
import type { DirectoryContents } from '../domain/agency/directory-contents.ts';
import { clientInForce, type SystemClient } from '../domain/agency/system-client.ts';
import type { ClientKey } from '../domain/agency/client-key.ts';
import type { Directory } from '../commands/unit-of-work.ts';
import { allClientKeys, clientKeyOf, type ClientKeyColumns } from './client-key-rows.ts';
import type { Database } from './database.ts';
import {
  agencyOf,
  allAgencies,
  allClients,
  allDesks,
  allStaff,
  clientOf,
  deskOf,
  directoryVersion,
  staffOf,
} from './directory-rows.ts';

interface Everything extends DirectoryContents {
  readonly clients: readonly SystemClient[];
  readonly keys: readonly ClientKey[];
  readonly version: number;
}

/**
 * The directory in memory. It moves slowly, so that a request costs no look-up; `refresh` takes changes in. Each change
 * counts its version up, so that asking whether there is anything to take in reads one row.
 */
export class CachedDirectory implements Directory {
  private readonly database: Database;
  private agenciesById = new Map<string, Agency>();
  private staffById = new Map<string, Staff>();
  private desksById = new Map<string, Desk>();
  private clientsById = new Map<string, SystemClient>();
  private keysByThumbprint = new Map<string, ClientKey>();
  private principals = new Map<string, Principal>();
  private people = new Map<string, Staff[]>();
  private versionRead = -1;

  constructor(database: Database) {
    this.database = database;
  }

  /** Counts up with every change that was taken in. */
  get version(): number {
    return this.versionRead;
  }

  async refresh(): Promise<void> {
    const { agencies, staff, desks, clients, keys, version } = await this.read();
    // Read before the rows were, so that a change in between is taken in by the next look.
    this.versionRead = version;
    this.agenciesById = byId(agencies);
    this.staffById = byId(staff);
    this.desksById = byId(desks);
    this.clientsById = byId(clients);
    this.keysByThumbprint = new Map(keys.map((key) => [key.thumbprint, key]));
    this.principals = new Map();
    this.people = Map.groupBy(staff, ({ agencyId }) => agencyId);
  }

  /** Takes in what another process changed, if anything; tells whether there was something. */
  async follow(): Promise<boolean> {
    if ((await this.versionNow()) === this.versionRead) return false;
    await this.refresh();
    return true;
  }

  private async versionNow(): Promise<number> {
    const [row] = await this.database.systemQuery<{ version: number }>(directoryVersion, []);
    return row?.version ?? 0;
  }

  private async read(): Promise<Everything> {
    const version = await this.versionNow();
    const [agencies, staff, desks, clients, keys] = await Promise.all([
      this.database.systemQuery<Parameters<typeof agencyOf>[0]>(allAgencies, []),
      this.database.systemQuery<Parameters<typeof staffOf>[0]>(allStaff, []),
      this.database.systemQuery<Parameters<typeof deskOf>[0]>(allDesks, []),
      this.database.systemQuery<Parameters<typeof clientOf>[0]>(allClients, []),
      this.database.systemQuery<ClientKeyColumns>(allClientKeys, []),
    ]);
    return {
      version,
      agencies: agencies.map(agencyOf),
      staff: staff.map(staffOf),
      desks: desks.map(deskOf),
      clients: clients.map(clientOf),
      keys: keys.map(clientKeyOf),
    };
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

  /**
   * The system as a caller: for the person, or with null for its agency alone. Null when either of them is not in force
   * or of another agency.
   */
  principalThrough(clientId: string, staffId: string | null, agencyId: string, at: Date): Principal | null {
    const client = this.clientsById.get(clientId);
    const agency = this.agency(agencyId);
    if (!client || !agency || client.agencyId !== agencyId || !clientInForce(client, at)) return null;
    const key = `${clientId} ${staffId ?? ''}`;
    const known = this.principals.get(key);
    if (known) return known;
    const person = staffId === null ? null : this.staff(staffId);
    if (staffId !== null && (!person?.active || person.agencyId !== agencyId)) return null;
    const principal = principalThrough(client, agency, person);
    this.principals.set(key, principal);
    return principal;
  }

  /** Who a verified token speaks for, as the directory stands. */
  caller(
    { staffId, clientId, agencyId }: { staffId: string | null; clientId: string | null; agencyId: string },
    at: Date,
  ):
    | { principal: Principal; mustBeBound: boolean; needs?: 'SIGNED' | 'MTLS' }
    | { unknown: 'staff-unknown' | 'client-unknown' } {
    if (clientId === null) {
      const principal = staffId === null ? null : this.principal(staffId, agencyId);
      return principal ? { principal, mustBeBound: false } : { unknown: 'staff-unknown' };
    }
    const principal = this.principalThrough(clientId, staffId, agencyId, at);
    if (!principal) return { unknown: 'client-unknown' };
    const binding = this.client(clientId)?.binding;
    if (binding === 'SIGNED' || binding === 'MTLS') return { principal, mustBeBound: false, needs: binding };
    return { principal, mustBeBound: binding === 'DPOP' };
  }

  client(id: string): SystemClient | null {
    return this.clientsById.get(id) ?? null;
  }

  /** The key or certificate of a thumbprint, in force or not. */
  clientKey(thumbprint: string): ClientKey | null {
    return this.keysByThumbprint.get(thumbprint) ?? null;
  }

  clients(): readonly SystemClient[] {
    return [...this.clientsById.values()];
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

  /** Those in office at the agency, as callers. */
  peopleOf(agencyId: string): readonly Principal[] {
    return (this.people.get(agencyId) ?? []).flatMap(({ id }) => this.principal(id, agencyId) ?? []);
  }
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
