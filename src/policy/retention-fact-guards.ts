import type { RetentionFactBodies } from '../domain/history/retention-facts.ts';
import { withEntry, type FactGuards } from './fact-guard.ts';

/** What entries about keeping and erasing tell. Which file was kept longest tells that there was one. */
export const retentionFactGuards: FactGuards<keyof RetentionFactBodies> = {
  LegalHoldPlaced: withEntry('holdId', 'ground', 'untilOn'),
  LegalHoldLifted: withEntry('holdId'),
  ErasureProposed: withEntry('erasureId'),
  PersonalDataErased: { ...withEntry('erasureId', 'groups'), fileKind: 'SIDES' },
};
