import { legalDateOf, type LegalDate } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { WorkingCalendar } from '../../kernel/working-days.ts';
import type { FieldGroup } from '../dispute/field-group.ts';
import type { FactOf } from '../history/fact.ts';
import { computeDeadline, type DeadlineAnswer } from './compute-deadline.ts';
import type { Deadline } from './deadline.ts';
import type { AppliedFigure, ExtensionAuthority } from './deadline-rule.ts';
import { ruleWith } from './local-figure.ts';
import { deadlineRules, type DeadlineRuleId } from './rules.ts';

/** What a clock hangs on. */
export interface ClockPlace {
  readonly disputeId: string;
  readonly referralId?: string | undefined;
  readonly subjectId?: string | null | undefined;
  readonly bearerAgencyId: string;
  /** Group the clock's existence belongs to. */
  readonly group: FieldGroup;
}

/**
 * Starts a clock.
 *
 * @param startedAt instant or legal date the period runs from; its own day is not counted
 * @throws Error when the rule refuses a start without pauses or extension, which no rule does
 */
export function startClock(
  rule: DeadlineRuleId,
  startedAt: Date | LegalDate,
  place: ClockPlace,
  moment: Moment,
): FactOf<'DeadlineStarted'> {
  const definition = deadlineRules[rule];
  const start = startOf(rule, startedAt);
  const answer = mustAnswer(computeDeadline({ rule: definition, start }, moment.calendar));
  return {
    type: 'DeadlineStarted',
    disputeId: place.disputeId,
    ...(place.referralId ? { referralId: place.referralId } : {}),
    group: place.group,
    audience: 'PARTICIPANTS',
    body: {
      deadlineId: moment.newId('deadline'),
      rule,
      bearerAgencyId: place.bearerAgencyId,
      subjectId: place.subjectId ?? null,
      startedAt: (typeof startedAt === 'string' ? new Date(`${startedAt}T00:00:00+08:00`) : startedAt).toISOString(),
      ...datesOf(answer),
    },
  };
}

/** A clock that starts, counted by the figure of its place instead of the default. */
export function recountStart(
  fact: FactOf<'DeadlineStarted'>,
  figure: AppliedFigure,
  calendar: WorkingCalendar,
): FactOf<'DeadlineStarted'> {
  const { rule, startedAt } = fact.body;
  const question = { rule: ruleWith(deadlineRules[rule], figure), start: startOf(rule, new Date(startedAt)) };
  return { ...fact, body: { ...fact.body, figure, ...datesOf(mustAnswer(computeDeadline(question, calendar))) } };
}

/** Stops clocks: in time, late, or void because the matter ended otherwise. */
export function stopClocks(
  deadlines: readonly Deadline[],
  now: Date,
  group: FieldGroup,
  how: 'ANSWERED' | 'VOID' = 'ANSWERED',
): FactOf<'DeadlineStopped'>[] {
  return deadlines.map((deadline) => ({
    ...frameOf(deadline, group),
    type: 'DeadlineStopped',
    body: {
      deadlineId: deadline.id,
      how: how === 'VOID' ? 'VOID' : now <= deadline.dueAt || deadline.state === 'PAUSED' ? 'MET' : 'LATE',
    },
  }));
}

/** Lets clocks stand still from today on; one whose rule excludes no time runs on. */
export function pauseClocks(deadlines: readonly Deadline[], moment: Moment, group: FieldGroup) {
  const today = legalDateOf(moment.now);
  return deadlines
    .filter(({ state, rule }) => state === 'RUNNING' && deadlineRules[rule].excludedTime !== null)
    .map((deadline) =>
      moved(deadline, 'PAUSED', { pauses: [...deadline.pauses, { from: today, to: null }] }, { moment, group }),
    );
}

/** Lets clocks run again from today on; the time between is not counted. */
export function resumeClocks(deadlines: readonly Deadline[], moment: Moment, group: FieldGroup) {
  const today = legalDateOf(moment.now);
  return deadlines
    .filter(({ state }) => state === 'PAUSED')
    .map((deadline) => {
      const pauses = deadline.pauses.map((pause) => (pause.to === null ? { ...pause, to: today } : pause));
      return moved(deadline, 'RESUMED', { pauses }, { moment, group });
    });
}

/** Days that are added, and who gave them where the law caps one authority and not the next. */
export interface GrantedDays {
  readonly days: number;
  readonly by: ExtensionAuthority;
}

/**
 * Lets periods start anew from a day; what was paused or lengthened before belongs to the period that is gone. A clock
 * that stood runs again.
 */
export function restartClocks(deadlines: readonly Deadline[], on: LegalDate, moment: Moment, group: FieldGroup) {
  const startedAt = new Date(`${on}T00:00:00+08:00`);
  return deadlines.map((deadline) => {
    const fact = moved(deadline, 'RESTARTED', { startedAt, pauses: [], extensionDays: 0 }, { moment, group });
    return { ...fact, body: { ...fact.body, startedAt: startedAt.toISOString() } };
  });
}

/** Lengthens clocks; refused where the rule allows no extension or less of it. */
export function extendClocks(
  deadlines: readonly Deadline[],
  granted: number | GrantedDays,
  moment: Moment,
  group: FieldGroup,
): FactOf<'DeadlineMoved'>[] | Refusal {
  const { days, by } = typeof granted === 'number' ? { days: granted, by: undefined } : granted;
  const facts: FactOf<'DeadlineMoved'>[] = [];
  for (const deadline of deadlines) {
    const extensionDays = deadline.extensionDays + days;
    const answer = answerFor(deadline, { extensionDays }, moment, by);
    if (answer instanceof Refusal) return answer;
    facts.push(moved(deadline, 'EXTENDED', { extensionDays }, { moment, group }));
  }
  return facts;
}

type Change = Partial<Pick<Deadline, 'startedAt' | 'pauses' | 'extensionDays'>>;

function moved(
  deadline: Deadline,
  cause: FactOf<'DeadlineMoved'>['body']['cause'],
  change: Change,
  { moment, group }: { moment: Moment; group: FieldGroup },
): FactOf<'DeadlineMoved'> {
  const { pauses, extensionDays } = { ...deadline, ...change };
  // What was granted beyond the first cap stays granted when the clock is counted anew.
  const granted = deadlineRules[deadline.rule].extension?.beyond;
  return {
    ...frameOf(deadline, group),
    type: 'DeadlineMoved',
    body: {
      deadlineId: deadline.id,
      cause,
      extensionDays,
      pauses: [...pauses],
      ...datesOf(mustAnswer(answerFor(deadline, change, moment, granted))),
    },
  };
}

function answerFor(
  deadline: Deadline,
  change: Change,
  { calendar }: Moment,
  extensionBy?: ExtensionAuthority,
): DeadlineAnswer | Refusal {
  const { rule, figure, pauses, extensionDays, startedAt } = { ...deadline, ...change };
  const counted = ruleWith(deadlineRules[rule], figure);
  const question = { rule: counted, start: startOf(rule, startedAt), pauses, extensionDays };
  return computeDeadline(extensionBy ? { ...question, extensionBy } : question, calendar);
}

function startOf(rule: DeadlineRuleId, startedAt: Date | LegalDate): Date | LegalDate {
  if (typeof startedAt === 'string' || deadlineRules[rule].unit === 'HOUR') return startedAt;
  return legalDateOf(startedAt);
}

function datesOf({ nominalEnd, dueOn, dueAt, calendarUncertain }: DeadlineAnswer) {
  return { nominalEnd, dueOn, dueAt: dueAt.toISOString(), calendarUncertain };
}

function frameOf({ disputeId, referralId }: Deadline, group: FieldGroup) {
  return { disputeId, ...(referralId ? { referralId } : {}), group, audience: 'PARTICIPANTS' as const };
}

function mustAnswer(answer: DeadlineAnswer | Refusal): DeadlineAnswer {
  if (answer instanceof Refusal) throw new Error(`a clock could not be counted: ${answer.code}`);
  return answer;
}
