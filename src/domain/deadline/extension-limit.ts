import { type LegalDate, daysBetween } from '../../kernel/legal-date.ts';
import { addPeriod } from './add-period.ts';
import type { DeadlineRule } from './deadline-rule.ts';

/**
 * Longest extension the rule's authority may give, in the days an extension is stated in; null without a cap. A cap in
 * months is as many natural days as those months have after the end of the period itself.
 */
export function extensionLimit(rule: DeadlineRule, start: LegalDate): number | null {
  const maximum = rule.extension?.maximum;
  if (!maximum) return null;
  if (maximum.unit === 'DAY' || maximum.unit === 'WORKING_DAY') return maximum.amount;

  const end = addPeriod(start, rule);
  return daysBetween(end, addPeriod(end, maximum));
}
