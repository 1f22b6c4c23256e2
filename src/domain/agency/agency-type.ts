import type { AgencyTypeDefinition } from './define-agency-type.ts';
import { handlingAgencies } from './types/handling-agencies.ts';
import { industryRegulators } from './types/industry-regulators.ts';
import { mediationBodies } from './types/mediation-bodies.ts';
import { partnerAgencies } from './types/partner-agencies.ts';

/** Every type of body that can take part in a dispute; a new partner is a row of one of these. */
export const agencyTypes = {
  ...handlingAgencies,
  ...mediationBodies,
  ...industryRegulators,
  ...partnerAgencies,
} satisfies Record<string, AgencyTypeDefinition>;

export type AgencyType = keyof typeof agencyTypes;

export const agencyTypeNames = Object.keys(agencyTypes) as AgencyType[];
