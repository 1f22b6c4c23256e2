import { type DayNumber, legalDateOfDay } from '../../kernel/legal-date.ts';
import type { Words } from '../../kernel/words.ts';
import type { WorkingCalendar } from '../../kernel/working-days.ts';
import type { DeadlineStep, DeadlineStepKind } from './deadline-step.ts';
import { stepReasons } from './step-reasons.ts';

/** Where a walk ended, and its lines: runs of working days, and each rest day passed over. */
export interface Walk {
  readonly day: DayNumber;
  readonly steps: readonly DeadlineStep[];
}

/** Goes `amount` working days forward, or backward when negative; the day it starts from is not counted. */
export function walkWorkingDays(
  calendar: WorkingCalendar,
  from: DayNumber,
  { amount, kind, reason }: { amount: number; kind: DeadlineStepKind; reason: Words },
): Walk {
  const direction = amount < 0 ? -1 : 1;
  const steps: DeadlineStep[] = [];
  let day = from;
  let run = 0;
  const endRun = () => {
    const date = legalDateOfDay(day);
    if (run > 0) steps.push({ kind, date, amount: run * direction, unit: 'WORKING_DAY', reason });
    run = 0;
  };
  for (let left = Math.abs(amount); left > 0; day += direction) {
    const rest = restStep(calendar, day + direction, direction);
    if (rest) {
      endRun();
      steps.push(rest);
    } else {
      run += 1;
      left -= 1;
    }
  }
  endRun();
  return { day, steps };
}

/** Stays on a working day, and goes from a rest day to the first working day after it. */
export function rollForward(calendar: WorkingCalendar, from: DayNumber): Walk {
  const steps: DeadlineStep[] = [];
  let day = from;
  for (let rest = restStep(calendar, day, 1); rest; rest = restStep(calendar, day, 1)) {
    steps.push(rest);
    day += 1;
  }
  return { day, steps };
}

function restStep(calendar: WorkingCalendar, day: DayNumber, amount: 1 | -1): DeadlineStep | null {
  const kind = calendar.kindOfDay(day);
  if (kind === 'WORKDAY' || kind === 'MAKE_UP') return null;
  const reason = kind === 'HOLIDAY' ? stepReasons.holiday : stepReasons.weekend;
  return { kind: 'SKIPPED', date: legalDateOfDay(day), amount, unit: 'DAY', reason };
}
