import type { Agency, Staff } from '../domain/agency/agency.ts';
import type { Desk } from '../domain/agency/desk.ts';
import type { SystemClient } from '../domain/agency/system-client.ts';
import { statement } from './statement.ts';

/** Every agency, in the order of ids. */
export const allAgencies = statement(
  `select id, name_zh, name_en, type, level, region, capacities, superior_id, joining from agency order by id`,
);
/** Columns a person is made of by `staffOf`. */
export const staffColumns = 'id, agency_id, name, roles, active';

/** Everybody, those who have left included: history names them. */
export const allStaff = statement(`select ${staffColumns} from staff order by id`);
/** Every desk, closed ones included. */
export const allDesks = statement(
  'select id, agency_id, name_zh, name_en, regions, kinds, causes, capacity, enabled from desk order by id',
);

/** Columns a system client is made of by `clientOf`. */
export const clientColumns = 'id, agency_id, name_zh, name_en, scopes, groups, binding, from_at, until_at, ended_at';

/** Every system client, ended ones included: history names them. */
export const allClients = statement(`select ${clientColumns} from system_client order by id`);

/** Counts up with every change of agencies, people, desks and system clients. */
export const directoryVersion = statement('select version::int from directory_version');

interface AgencyColumns extends Pick<Agency, 'id' | 'type' | 'level' | 'region' | 'capacities'> {
  name_zh: string;
  name_en: string;
  superior_id: string | null;
  joining: boolean;
}

/** An agency from its row. */
export function agencyOf({ name_zh, name_en, superior_id, joining, ...rest }: AgencyColumns): Agency {
  const agency = { ...rest, name: { zh: name_zh, en: name_en }, superiorId: superior_id };
  return joining ? { ...agency, joining } : agency;
}

interface StaffColumns extends Omit<Staff, 'agencyId'> {
  agency_id: string;
}

/** A person from the row. */
export function staffOf({ agency_id, ...rest }: StaffColumns): Staff {
  return { ...rest, agencyId: agency_id };
}

interface DeskColumns extends Omit<Desk, 'agencyId' | 'name'> {
  agency_id: string;
  name_zh: string;
  name_en: string;
}

/** A desk from its row. */
export function deskOf({ agency_id, name_zh, name_en, ...rest }: DeskColumns): Desk {
  return { ...rest, agencyId: agency_id, name: { zh: name_zh, en: name_en } };
}

interface ClientColumns extends Pick<SystemClient, 'id' | 'scopes' | 'groups' | 'binding'> {
  agency_id: string;
  name_zh: string;
  name_en: string;
  from_at: Date;
  until_at: Date | null;
  ended_at: Date | null;
}

/** A system client from its row. */
export function clientOf(row: ClientColumns): SystemClient {
  const { agency_id, name_zh, name_en, from_at, until_at, ended_at, ...rest } = row;
  const name = { zh: name_zh, en: name_en };
  return { ...rest, agencyId: agency_id, name, from: from_at, until: until_at, endedAt: ended_at };
}
