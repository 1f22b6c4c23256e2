import type { DeadlineRule } from './deadline-rule.ts';
import { arbitrationMediationRules } from './rules/arbitration-mediation.ts';
import { arbitrationRules } from './rules/arbitration.ts';
import { courtMediationRules } from './rules/court-mediation.ts';
import { courtRules } from './rules/court.ts';
import { employmentRules } from './rules/employment.ts';
import { enforcementRules } from './rules/enforcement.ts';
import { hotlineRules } from './rules/hotline.ts';
import { incidentRules } from './rules/incident.ts';
import { inspectionRules } from './rules/inspection.ts';
import { judicialConfirmationRules } from './rules/judicial-confirmation.ts';
import { legalAidRules } from './rules/legal-aid.ts';
import { mediationRules } from './rules/mediation.ts';
import { paymentOrderRules } from './rules/payment-order.ts';
import { petitionRules } from './rules/petition.ts';
import { procuratorateRules } from './rules/procuratorate.ts';
import { suitAndAppealRules } from './rules/suit-and-appeal.ts';
import { unionRules } from './rules/union.ts';

const allRules = {
  ...courtMediationRules,
  ...judicialConfirmationRules,
  ...paymentOrderRules,
  ...mediationRules,
  ...arbitrationRules,
  ...arbitrationMediationRules,
  ...courtRules,
  ...suitAndAppealRules,
  ...enforcementRules,
  ...legalAidRules,
  ...inspectionRules,
  ...unionRules,
  ...petitionRules,
  ...procuratorateRules,
  ...employmentRules,
  ...hotlineRules,
  ...incidentRules,
};

/** Name of a period this hub can count. */
export type DeadlineRuleId = keyof typeof allRules;

/** Every period this hub can count, by name. */
export const deadlineRules: Readonly<Record<DeadlineRuleId, DeadlineRule>> = allRules;

/** True for the name of a known period; names inherited from `Object` are not. */
export function isDeadlineRuleId(text: unknown): text is DeadlineRuleId {
  return typeof text === 'string' && Object.hasOwn(deadlineRules, text);
}
