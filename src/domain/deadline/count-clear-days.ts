import { addDays, dayNumber, endOfLegalDay, legalDateOfDay } from '../../kernel/legal-date.ts';
import type { WorkingCalendar } from '../../kernel/working-days.ts';
import type { CheckedQuestion } from './check-deadline-question.ts';
import type { DeadlineCount } from './deadline-count.ts';
import { stepReasons } from './step-reasons.ts';
import { walkWorkingDays } from './walk-calendar.ts';

/**
 * Counts clear working days back from an event. Neither the day of the event nor the day of the notice is one of them,
 * so the notice is due on the working day before the first clear day: the careful one of the two readings.
 */
export function countClearDays({ rule, startDate }: CheckedQuestion, calendar: WorkingCalendar): DeadlineCount {
  const { hearingDay, clearDays, noticeDay } = stepReasons;
  const clear = walkWorkingDays(calendar, dayNumber(startDate), {
    amount: -rule.amount,
    kind: 'COUNTED',
    reason: clearDays,
  });
  const notice = walkWorkingDays(calendar, clear.day, { amount: -1, kind: 'ROLLED', reason: noticeDay });
  const dueOn = legalDateOfDay(notice.day);
  return {
    nominalEnd: null,
    dueOn,
    dueAt: endOfLegalDay(dueOn),
    steps: [
      { kind: 'START', date: startDate, amount: 0, unit: 'DAY', reason: hearingDay },
      ...clear.steps,
      ...notice.steps,
    ],
    consulted: [dueOn, addDays(startDate, -1)],
  };
}
