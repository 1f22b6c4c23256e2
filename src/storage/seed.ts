import type { Agency, Staff } from '../domain/agency/agency.ts';
import type { SystemClient } from '../domain/agency/system-client.ts';
import type { Database } from './database.ts';
import { AgencyRow, StaffRow, SystemClientRow } from './entities/directory.ts';

/** A registered system and the administrator who registered it. */
type SeededClient = Omit<SystemClient, 'endedAt'> & { readonly registeredBy: string };

/** What an empty directory is filled with. */
export interface Seeds {
  readonly agencies: readonly Agency[];
  readonly staff: readonly Staff[];
  readonly clients?: readonly SeededClient[];
}

/** Fills an empty directory; a directory that holds anything is left as it is. Tells how many agencies it wrote. */
export async function seedDirectory(database: Database, { agencies, staff, clients = [] }: Seeds): Promise<number> {
  return database.transact(async (em) => {
    if ((await em.count(AgencyRow)) > 0) return 0;
    await em.insertMany(
      AgencyRow,
      agencies.map(({ name, superiorId, capacities, ...rest }) => ({
        ...rest,
        capacities: [...capacities],
        nameZh: name.zh,
        nameEn: name.en,
        superiorId: superiorId ?? null,
      })),
    );
    await em.insertMany(
      StaffRow,
      staff.map(({ roles, ...rest }) => ({ ...rest, roles: [...roles] })),
    );
    await em.insertMany(
      SystemClientRow,
      clients.map(({ name, scopes, from, until, ...rest }) => ({
        ...rest,
        nameZh: name.zh,
        nameEn: name.en,
        scopes: [...scopes],
        fromAt: from,
        untilAt: until,
        registeredAt: from,
      })),
    );
    return agencies.length;
  });
}
