import type { SystemClient } from '../../domain/agency/system-client.ts';
import type { StaffRole } from '../../domain/agency/staff-role.ts';
import type { StaffAction, StaffState } from '../../commands/staff/staff-register.ts';
import type { ClientKey } from '../../domain/agency/client-key.ts';
import { clientKeyColumns, clientKeyOf, type ClientKeyColumns } from '../client-key-rows.ts';
import type { Database } from '../database.ts';
import { clientColumns, clientOf } from '../directory-rows.ts';
import { statement } from '../statement.ts';

/** A person as the agency's administrator sees him. */
export interface AgencyStaffRow {
  readonly id: string;
  readonly name: string;
  readonly posts: readonly StaffRole[];
  readonly active: boolean;
  readonly version: number;
}

/** One entry of what was done to the people of an agency. */
export interface StaffChangeEntry {
  readonly id: string;
  readonly at: Date;
  readonly staffId: string;
  readonly action: StaffAction;
  readonly before: StaffState | null;
  readonly after: StaffState;
  readonly byStaffId: string;
  readonly byAgencyId: string;
  readonly byClientId: string | null;
}

/** A page of one agency's own rows: keys after which it begins, and one row more than is shown. */
export interface OwnPage {
  readonly agencyId: string;
  readonly after: string | null;
  readonly first: number;
}

const people = statement(`
select id, name, roles as posts, active, version from staff
where agency_id = $1 and id > coalesce($2, '') and (active or $4::boolean) order by id limit $3::int`);

/** People of the agency in the order of ids; those who have left only where asked for. */
export function agencyPeople(
  database: Database,
  { agencyId, after, first }: OwnPage,
  withLeft: boolean,
): Promise<AgencyStaffRow[]> {
  return database.query<AgencyStaffRow>(people, [agencyId, after, first + 1, withLeft]);
}

const changes = statement(`
select id, at, staff_id as "staffId", action, before, after, by_staff_id as "byStaffId", by_agency_id as "byAgencyId",
  by_client_id as "byClientId"
from staff_change where agency_id = $1 and ($2::text is null or id < $2) order by id desc limit $3::int`);

/** What was done to the people of the agency, newest first. */
export function staffChanges(database: Database, { agencyId, after, first }: OwnPage): Promise<StaffChangeEntry[]> {
  return database.query<StaffChangeEntry>(changes, [agencyId, after, first + 1]);
}

const clients = statement(`
select ${clientColumns} from system_client where agency_id = $1 and id > coalesce($2, '') order by id limit $3::int`);

/** Systems of the agency in the order of ids, ended ones included. */
export async function agencyClients(database: Database, { agencyId, after, first }: OwnPage): Promise<SystemClient[]> {
  const rows = await database.query<Parameters<typeof clientOf>[0]>(clients, [agencyId, after, first + 1]);
  return rows.map(clientOf);
}

const keys = statement(`
select ${clientKeyColumns} from client_key where agency_id = $1 and client_id = any($2::text[]) order by id`);

/** Keys of the agency's systems by system, oldest first, those that are over included. */
export async function keysOfClients(
  database: Database,
  agencyId: string,
  clientIds: readonly string[],
): Promise<Map<string, ClientKey[]>> {
  const rows = await database.query<ClientKeyColumns>(keys, [agencyId, clientIds]);
  return Map.groupBy(rows.map(clientKeyOf), ({ clientId }) => clientId);
}
