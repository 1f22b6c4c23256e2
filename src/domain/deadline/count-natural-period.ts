import {
  type LegalDate,
  addDays,
  dayNumber,
  daysBetween,
  endOfLegalDay,
  legalDateOfDay,
} from '../../kernel/legal-date.ts';
import type { WorkingCalendar } from '../../kernel/working-days.ts';
import { addPeriod } from './add-period.ts';
import type { CheckedQuestion } from './check-deadline-question.ts';
import type { DeadlineCount } from './deadline-count.ts';
import type { DeadlineStep } from './deadline-step.ts';
import { stepReasons } from './step-reasons.ts';
import { rollForward } from './walk-calendar.ts';

/**
 * Counts natural days, months or years. Extension and excluded time are added to the nominal end, which then rolls
 * once: an end that rolled is never the start of anything (CPL 85; CC 201-203).
 */
export function countNaturalPeriod(question: CheckedQuestion, calendar: WorkingCalendar): DeadlineCount {
  const before = stepsToNominalEnd(question);
  const nominalEnd = before.at(-1)!.date;
  const rolling = question.rule.rolls ? stepsOfRolling(nominalEnd, calendar) : [];
  const dueOn = rolling.at(-1)?.date ?? nominalEnd;
  return {
    nominalEnd,
    dueOn,
    dueAt: endOfLegalDay(dueOn),
    steps: [...before, ...rolling],
    consulted: [nominalEnd, dueOn],
  };
}

function stepsToNominalEnd({ rule, startDate, extensionDays, pauses }: CheckedQuestion): DeadlineStep[] {
  const { startDay, naturalPeriod, extension, nominal, pause: paused, pauseAfterEnd } = stepReasons;
  let date = addPeriod(startDate, rule);
  const steps: DeadlineStep[] = [
    { kind: 'START', date: startDate, amount: 0, unit: 'DAY', reason: startDay },
    { kind: 'COUNTED', date, amount: rule.amount, unit: rule.unit, reason: naturalPeriod },
  ];
  if (extensionDays > 0) {
    date = addDays(date, extensionDays);
    steps.push({ kind: 'EXTENDED', date, amount: extensionDays, unit: 'DAY', reason: extension });
  }
  for (const pause of pauses) {
    const amount = daysBetween(pause.from, pause.to);
    const reason = pause.from > date ? pauseAfterEnd : paused;
    date = addDays(date, amount);
    steps.push({ kind: 'PAUSED', date, amount, unit: 'DAY', pause, reason });
  }
  steps.push({ kind: 'NOMINAL', date, amount: 0, unit: 'DAY', reason: nominal });
  return steps;
}

function stepsOfRolling(nominalEnd: LegalDate, calendar: WorkingCalendar): readonly DeadlineStep[] {
  const { day, steps } = rollForward(calendar, dayNumber(nominalEnd));
  if (steps.length === 0) return [];
  return [...steps, { kind: 'ROLLED', date: legalDateOfDay(day), amount: 0, unit: 'DAY', reason: stepReasons.rolled }];
}
