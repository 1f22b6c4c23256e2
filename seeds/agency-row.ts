import type { Agency } from '../src/domain/agency/agency.ts';
import type { AdminLevel } from '../src/domain/agency/admin-level.ts';
import type { AgencyType } from '../src/domain/agency/agency-type.ts';
import { usualCapacities } from './capacities.ts';

interface Seed {
  readonly zh: string;
  readonly en: string;
  readonly region: string;
  readonly level?: AdminLevel;
  readonly superiorId?: string;
}

/** An agency of the demonstration; what it does is what a body of its type usually does. */
export function agency(id: string, type: AgencyType, { zh, en, region, level = 'COUNTY', superiorId }: Seed): Agency {
  return {
    id: `agy_${id}`,
    type,
    name: { zh, en },
    level,
    region,
    capacities: usualCapacities[type],
    superiorId: superiorId ?? null,
  };
}
