import type { Agency, Staff } from '../domain/agency/agency.ts';
import type { Database } from './database.ts';
import { AgencyRow, StaffRow } from './entities/directory.ts';

/** Fills an empty directory; a directory that holds anything is left as it is. Tells how many agencies it wrote. */
export async function seedDirectory(
  database: Database,
  agencies: readonly Agency[],
  staff: readonly Staff[],
): Promise<number> {
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
    return agencies.length;
  });
}
