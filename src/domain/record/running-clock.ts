import type { Deadline } from '../deadline/deadline.ts';
import type { DeadlineRuleId } from '../deadline/rules.ts';
import type { FactOf } from '../history/fact.ts';

/** The clock a start makes, for whoever moves or stops it in the same act. */
export function runningClock({ disputeId, referralId, body }: FactOf<'DeadlineStarted'>): Deadline {
  return {
    id: body.deadlineId,
    disputeId,
    referralId: referralId ?? null,
    subjectId: body.subjectId,
    rule: body.rule,
    bearerAgencyId: body.bearerAgencyId,
    state: 'RUNNING',
    startedAt: new Date(body.startedAt),
    dueAt: new Date(body.dueAt),
    extensionDays: 0,
    pauses: [],
  };
}

/** The clocks of one record that still run, of these rules or of all. */
export function clocksOf(
  deadlines: readonly Deadline[],
  recordId: string,
  ...rules: readonly DeadlineRuleId[]
): Deadline[] {
  return deadlines.filter(
    ({ subjectId, rule }) => subjectId === recordId && (rules.length === 0 || rules.includes(rule)),
  );
}
