import { Refusal } from '../../kernel/refusal.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';
import type { CourtCase } from './court-file.ts';
import type { TrialProcedure } from './court-terms.ts';

/** The limit of each procedure (CPL 152, 164, 168). */
export const trialRules: Readonly<Record<TrialProcedure, DeadlineRuleId>> = {
  ORDINARY: 'TRIAL_ORD',
  SIMPLIFIED: 'TRIAL_SIMPLE',
  SMALL_CLAIMS: 'TRIAL_SMALL',
};

/** Limits the court's own leadership, or the higher court, may lengthen. */
export const extensibleRules: readonly DeadlineRuleId[] = [
  'TRIAL_ORD',
  'TRIAL_SIMPLE',
  'TRIAL_SMALL',
  'SECOND_3M',
  'SPECIAL_30',
  'JC_REVIEW_15',
];

/** Limits time can be taken out of (CPL-I 243). */
export const trialLimits: readonly DeadlineRuleId[] = ['TRIAL_ORD', 'TRIAL_SIMPLE', 'TRIAL_SMALL'];

const conversions: Readonly<Record<TrialProcedure, readonly TrialProcedure[]>> = {
  ORDINARY: [],
  SIMPLIFIED: ['ORDINARY'],
  SMALL_CLAIMS: ['SIMPLIFIED', 'ORDINARY'],
};

/** Why a case cannot go over to the procedure: the way leads up only, and not out of a case that is decided. */
export function conversionFault({ procedure, ruledAt }: CourtCase, to: TrialProcedure): Refusal | null {
  if (ruledAt) return new Refusal('ALREADY_RULED', { path: ['courtCaseId'] });
  const allowed = procedure ? conversions[procedure] : [];
  return allowed.includes(to) ? null : new Refusal('PROCEDURE_NOT_OPEN', { path: ['to'], allowed });
}
