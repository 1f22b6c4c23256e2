import type { FactType } from '../domain/history/fact.ts';
import {
  bookFactGuards,
  courtFactGuards,
  procuratorateFactGuards,
  recordFactGuards,
  unionFactGuards,
} from './agency-fact-guards.ts';
import { disputeFactGuards, referralFactGuards, sharedFactGuards } from './dispute-fact-guards.ts';
import type { FactGuards } from './fact-guard.ts';
import { retentionFactGuards } from './retention-fact-guards.ts';
import { rightsFactGuards } from './rights-fact-guards.ts';

/**
 * Every value an entry of history can carry, and who is told it. What is not here is told to nobody, and a type or a
 * value without an entry does not compile.
 */
export const factRegister: FactGuards<FactType> = {
  ...disputeFactGuards,
  ...referralFactGuards,
  ...sharedFactGuards,
  ...courtFactGuards,
  ...unionFactGuards,
  ...procuratorateFactGuards,
  ...recordFactGuards,
  ...bookFactGuards,
  ...retentionFactGuards,
  ...rightsFactGuards,
};
