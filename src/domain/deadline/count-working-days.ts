import { addDays, dayNumber, endOfLegalDay, legalDateOfDay } from '../../kernel/legal-date.ts';
import type { WorkingCalendar } from '../../kernel/working-days.ts';
import type { CheckedQuestion } from './check-deadline-question.ts';
import type { DeadlineCount } from './deadline-count.ts';
import type { DeadlineStep } from './deadline-step.ts';
import type { ClosedPause } from './merge-pauses.ts';
import { stepReasons } from './step-reasons.ts';
import { rollForward, walkWorkingDays } from './walk-calendar.ts';

/**
 * Counts working days forward. An extension adds working days; excluded time adds the working days that fell into it.
 * Zero means "the same working day": the day of the event, or the next working day when it is a day of rest.
 */
export function countWorkingDays(question: CheckedQuestion, calendar: WorkingCalendar): DeadlineCount {
  const { rule, startDate, extensionDays, pauses } = question;
  if (rule.amount === 0) return sameWorkingDay(question, calendar);

  const lost = pauses.reduce((sum, pause) => sum + workingDaysWithin(pause, calendar), 0);
  const parts = [
    { amount: rule.amount, kind: 'COUNTED', reason: stepReasons.workingDays },
    { amount: extensionDays, kind: 'EXTENDED', reason: stepReasons.extension },
    { amount: lost, kind: 'PAUSED', reason: stepReasons.pause },
  ] as const;
  const steps: DeadlineStep[] = [
    { kind: 'START', date: startDate, amount: 0, unit: 'DAY', reason: stepReasons.startDay },
  ];
  let day = dayNumber(startDate);
  for (const part of parts) {
    const walk = walkWorkingDays(calendar, day, part);
    steps.push(...walk.steps);
    day = walk.day;
  }
  const dueOn = legalDateOfDay(day);
  return { nominalEnd: null, dueOn, dueAt: endOfLegalDay(dueOn), steps, consulted: [addDays(startDate, 1), dueOn] };
}

function sameWorkingDay({ startDate }: CheckedQuestion, calendar: WorkingCalendar): DeadlineCount {
  const walk = rollForward(calendar, dayNumber(startDate));
  const dueOn = legalDateOfDay(walk.day);
  const steps: DeadlineStep[] = [
    { kind: 'START', date: startDate, amount: 0, unit: 'DAY', reason: stepReasons.sameDay },
    ...walk.steps,
    { kind: 'COUNTED', date: dueOn, amount: 0, unit: 'WORKING_DAY', reason: stepReasons.sameDay },
  ];
  return { nominalEnd: null, dueOn, dueAt: endOfLegalDay(dueOn), steps, consulted: [startDate, dueOn] };
}

/** Like a start event, the day the clock stopped is not part of the pause and the day it resumed is. */
function workingDaysWithin({ from, to }: ClosedPause, calendar: WorkingCalendar): number {
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= dayNumber(to); day += 1) {
    const kind = calendar.kindOfDay(day);
    if (kind === 'WORKDAY' || kind === 'MAKE_UP') count += 1;
  }
  return count;
}
