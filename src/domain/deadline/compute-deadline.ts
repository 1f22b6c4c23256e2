import type { LegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { WorkingCalendar } from '../../kernel/working-days.ts';
import { type CheckedQuestion, checkDeadlineQuestion } from './check-deadline-question.ts';
import { countClearDays } from './count-clear-days.ts';
import { countHours } from './count-hours.ts';
import { countNaturalPeriod } from './count-natural-period.ts';
import { countWorkingDays } from './count-working-days.ts';
import type { DeadlineCount } from './deadline-count.ts';
import type { DeadlineQuestion } from './deadline-question.ts';
import type { DeadlineRefusal } from './deadline-refusal.ts';
import type { DeadlineStep } from './deadline-step.ts';
import { figureReason, stepReasons } from './step-reasons.ts';
import { uncertainStep } from './uncertain-step.ts';

export type { DeadlinePause, DeadlineQuestion } from './deadline-question.ts';
export type { DeadlineRefusal, DeadlineRefusalCode } from './deadline-refusal.ts';
export type { DeadlineStep, DeadlineStepKind } from './deadline-step.ts';

/** When a period ends, and why. Whether it is overdue is for the reader to say: `dueAt` before now. */
export interface DeadlineAnswer {
  readonly ruleId: string;
  /** End before rolling; null for working days and hours, which never roll. */
  readonly nominalEnd: LegalDate | null;
  /** Last day on which the act is in time; for a backward rule the latest day of the notice or request. */
  readonly dueOn: LegalDate;
  /** Last millisecond of `dueOn` in China (UTC+8), or the exact instant for hours. */
  readonly dueAt: Date;
  /** True when a day that mattered, or the due date itself, lies in a year without a published calendar. */
  readonly calendarUncertain: boolean;
  /** True when the due date is a Saturday or Sunday that is worked: it does not roll, so warn one day earlier. */
  readonly dueOnMakeUpDay: boolean;
  /** True while a pause has no end: `dueOn` and `dueAt` then stand as if the clock had resumed on the day it stopped. */
  readonly paused: boolean;
  /** The arithmetic in order; `replayDeadline` leads from it to `dueAt` without a calendar. */
  readonly explanation: readonly DeadlineStep[];
}

/**
 * Computes the end of a period. Depends on the question and the calendar only, never on the clock or the time zone of
 * the process. Bad input is a returned refusal that names its path.
 */
export function computeDeadline(
  question: DeadlineQuestion,
  calendar: WorkingCalendar,
): DeadlineAnswer | DeadlineRefusal {
  const checked = checkDeadlineQuestion(question);
  if (checked instanceof Refusal) return checked;

  const { nominalEnd, dueOn, dueAt, steps, consulted } = count(checked, calendar);
  const uncertain = consulted && uncertainStep(consulted, calendar);
  const stopped = stoppedSteps(checked);
  return {
    ruleId: checked.rule.id,
    nominalEnd,
    dueOn,
    dueAt,
    calendarUncertain: uncertain !== null,
    dueOnMakeUpDay: consulted !== null && calendar.isMakeUpDay(dueOn),
    paused: checked.stoppedOn !== null,
    explanation: [...withFigure(steps, checked), ...stopped, ...(uncertain ? [uncertain] : [])],
  };
}

function count(question: CheckedQuestion, calendar: WorkingCalendar): DeadlineCount {
  const { rule, startAt } = question;
  if (startAt) return countHours(rule, startAt);
  if (rule.direction === 'BACKWARD') return countClearDays(question, calendar);
  return rule.unit === 'WORKING_DAY' ? countWorkingDays(question, calendar) : countNaturalPeriod(question, calendar);
}

/** Says, right after the start, that a place has a figure of its own. */
function withFigure(steps: readonly DeadlineStep[], { rule }: CheckedQuestion): readonly DeadlineStep[] {
  const [start, ...rest] = steps;
  if (!rule.localFigure || !start) return steps;
  const { date, unit } = start;
  return [start, { kind: 'LOCAL_FIGURE', date, amount: 0, unit, reason: figureReason(rule.localFigure) }, ...rest];
}

function stoppedSteps({ stoppedOn }: CheckedQuestion): readonly DeadlineStep[] {
  if (stoppedOn === null) return [];
  const pause = { from: stoppedOn, to: null };
  return [{ kind: 'PAUSED', date: stoppedOn, amount: 0, unit: 'DAY', pause, reason: stepReasons.pauseStands }];
}
