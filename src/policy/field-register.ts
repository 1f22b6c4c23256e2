import { auditFields } from './audit-fields.ts';
import { catalogueFields } from './catalogue-fields.ts';
import { courtFields } from './court-fields.ts';
import { disputeFields } from './dispute-fields.ts';
import { explainFields } from './explain-fields.ts';
import { exportFields } from './export-fields.ts';
import type { FieldGuard } from './field-guard.ts';
import { hrssFields } from './hrss-fields.ts';
import { legalAidFields } from './legal-aid-fields.ts';
import { liveFields } from './live-fields.ts';
import { loopFields } from './loop-fields.ts';
import { onboardingFields } from './onboarding-fields.ts';
import { pairFields } from './pair-fields.ts';
import { peopleFields } from './people-fields.ts';
import { webhookFields } from './webhook-fields.ts';
import { procuratorateFields } from './procuratorate-fields.ts';
import { referenceFields } from './reference-fields.ts';
import { referralFields } from './referral-fields.ts';
import { retentionFields } from './retention-fields.ts';
import { rightsFields } from './rights-fields.ts';
import { unionFields } from './union-fields.ts';

/**
 * Every field of every type of every subgraph. A field that is not here fails the build, so that nobody can add one
 * without saying who may see it. Root fields name a permission instead.
 */
export const fieldRegister: Readonly<Record<string, Readonly<Record<string, FieldGuard>>>> = {
  ...disputeFields,
  ...auditFields,
  ...liveFields,
  ...loopFields,
  ...pairFields,
  ...peopleFields,
  ...webhookFields,
  ...retentionFields,
  ...rightsFields,
  ...referralFields,
  ...courtFields,
  ...unionFields,
  ...hrssFields,
  ...procuratorateFields,
  ...legalAidFields,
  ...explainFields,
  ...referenceFields,
  ...catalogueFields,
  ...exportFields,
  ...onboardingFields,
};

/** Shapes that only carry other objects: connections, their edges, and payloads of mutations. */
export function isCarrier(typeName: string): boolean {
  return /(Connection|Edge|Payload)$/.test(typeName);
}
