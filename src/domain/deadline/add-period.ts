import { type LegalDate, addDays, addMonths, addYears } from '../../kernel/legal-date.ts';
import type { Period } from './deadline-rule.ts';

/** The end of a period of natural days, months or years that starts after `start`. */
export function addPeriod(start: LegalDate, { amount, unit }: Period): LegalDate {
  if (unit === 'YEAR') return addYears(start, amount);
  if (unit === 'MONTH') return addMonths(start, amount);
  return addDays(start, amount);
}
