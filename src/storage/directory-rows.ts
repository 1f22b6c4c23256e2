import type { Agency, Staff } from '../domain/agency/agency.ts';
import type { Desk } from '../domain/agency/desk.ts';
import { statement } from './statement.ts';

/** Every agency, in the order of ids. */
export const allAgencies = statement(
  `select id, name_zh, name_en, type, level, region, capacities, superior_id from agency order by id`,
);
/** Everybody, those who have left included: history names them. */
export const allStaff = statement('select id, agency_id, name, roles, active from staff order by id');
/** Every desk, closed ones included. */
export const allDesks = statement(
  'select id, agency_id, name_zh, name_en, regions, kinds, causes, capacity, enabled from desk order by id',
);

interface AgencyColumns extends Pick<Agency, 'id' | 'type' | 'level' | 'region' | 'capacities'> {
  name_zh: string;
  name_en: string;
  superior_id: string | null;
}

/** An agency from its row. */
export function agencyOf({ name_zh, name_en, superior_id, ...rest }: AgencyColumns): Agency {
  return { ...rest, name: { zh: name_zh, en: name_en }, superiorId: superior_id };
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
