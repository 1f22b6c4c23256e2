import { type LegalDate, yearOf } from '../../kernel/legal-date.ts';
import type { WorkingCalendar } from '../../kernel/working-days.ts';
import type { DeadlineStep } from './deadline-step.ts';
import { stepReasons } from './step-reasons.ts';

/** The line that owns up to a missing calendar: the first day consulted in a year not yet published, or null. */
export function uncertainStep(
  [first, last]: readonly [LegalDate, LegalDate],
  calendar: WorkingCalendar,
): DeadlineStep | null {
  if (calendar.covers(first, last)) return null;
  let year = yearOf(first);
  while (calendar.isPublished(year)) year += 1;
  const date = year === yearOf(first) ? first : (`${year}-01-01` as LegalDate);
  return { kind: 'UNCERTAIN', date, amount: 0, unit: 'DAY', reason: stepReasons.uncertain };
}
