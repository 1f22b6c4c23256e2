import type { RightsFactBodies } from '../domain/history/rights-facts.ts';
import { withEntry, type FactGuards } from './fact-guard.ts';

/** What entries about rights themselves tell. Whom of several workers an override is about, the agency that asked knows. */
export const rightsFactGuards: FactGuards<keyof RightsFactBodies> = {
  ConsentOverrideRequested: {
    ...withEntry('overrideId', 'purpose', 'recipientAgencyId', 'groups', 'ground', 'endsAt'),
    partyIds: 'SIDES',
  },
  ConsentOverrideDecided: withEntry('overrideId', 'decision'),
  ConsentOverrideUsed: withEntry('overrideId', 'referralId'),
  // An entry of the sealing agency alone.
  PartSealed: withEntry('sealId', 'key', 'ground', 'holderIds'),
  SealLifted: withEntry('sealId', 'key'),
  EmergencyAccessOpened: withEntry('accessId', 'participationId', 'ground', 'approveBy', 'endsAt'),
  EmergencyAccessDecided: withEntry('accessId', 'participationId', 'decision', 'endsAt'),
  EmergencyAccessReviewed: withEntry('accessId', 'verdict'),
  EmergencyAccessTold: withEntry('accessId', 'agencyId', 'ground', 'openedAt', 'endedAt'),
};
