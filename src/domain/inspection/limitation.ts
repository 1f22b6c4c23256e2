import { legalDateOf, type LegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { WorkingCalendar } from '../../kernel/working-days.ts';
import { computeDeadline } from '../deadline/compute-deadline.ts';
import { deadlineRules } from '../deadline/rules.ts';

/** When a violation was committed; one that still goes on has no end. */
export interface Violation {
  readonly from: LegalDate;
  readonly until: LegalDate | null;
}

/** Refuses what is no longer investigated: two years after the violation, or after the end of a continuing one (INSP 20). */
export function limitationFault(
  { until }: Violation,
  { now, calendar }: { readonly now: Date; readonly calendar: WorkingCalendar },
): Refusal | null {
  if (until === null) return null;
  const answer = computeDeadline({ rule: deadlineRules.INSP_2Y, start: until }, calendar);
  if (answer instanceof Refusal || legalDateOf(now) <= answer.dueOn) return null;
  return new Refusal('INSPECTION_TOO_LATE', { path: ['violationUntil'], allowed: [`≤ ${answer.dueOn}`, 'R15'] });
}
