import { morningOfWarnings, rungsOf } from '../domain/deadline/rungs.ts';
import { deadlineRules } from '../domain/deadline/rules.ts';
import type { Moment } from '../kernel/moment.ts';
import type { Database } from '../storage/database.ts';
import { dueRungs, writeNotices, type DueRung, type RungTable } from '../storage/due-rungs.ts';
import { toldClocks } from '../storage/told-clocks.ts';
import { mayBeTold, type PeopleOf } from './audience.ts';

const rows = Object.values(deadlineRules).flatMap((rule) => rungsOf(rule).map((rung) => ({ rule: rule.id, ...rung })));

const table: RungTable = {
  rules: rows.map(({ rule }) => rule),
  names: rows.map(({ name }) => name),
  at: rows.map(({ at }) => at),
  daysBefore: rows.map(({ daysBefore }) => daysBefore),
  longest: Math.max(...rows.map(({ daysBefore }) => daysBefore)),
  morning: morningOfWarnings,
};

/** What the warnings need beside the moment: who is in office at an agency. */
export interface WarningMoment extends Moment {
  readonly peopleOf: PeopleOf;
}

/**
 * Writes every warning that is due and has not been written: each rung of a clock once for each agency it is for, as far
 * as somebody there may read the clock, and anew when the clock got another last day. What it did is kept in the table alone, so that it may be stopped anywhere,
 * run late, or run twice at once. Tells how many it wrote.
 */
export async function warnOfDeadlines(
  database: Database,
  { now, calendar, newId, peopleOf }: WarningMoment,
): Promise<number> {
  let written = 0;
  for (;;) {
    const reached = await dueRungs(database, now, table, calendar.makeUpDays());
    const due = await audienceOf(database, reached, { now, peopleOf });
    if (due.length === 0) return written;
    const added = await writeNotices(
      database,
      now,
      due.map((rung) => ({ id: newId('notice'), ...rung })),
    );
    // Nothing added: another process wrote all of it between the two statements.
    if (added === 0) return written;
    written += added;
  }
}

/** Of the warnings that are due, those whose agency may be told. */
async function audienceOf(
  database: Database,
  rungs: readonly DueRung[],
  { now, peopleOf }: Pick<WarningMoment, 'now' | 'peopleOf'>,
): Promise<DueRung[]> {
  if (rungs.length === 0) return [];
  const found = await toldClocks(database, [...new Set(rungs.map(({ deadlineId }) => deadlineId))], now);
  const clocks = new Map(found.map((clock) => [clock.id, clock]));
  return rungs.filter(({ deadlineId, recipientId }) => {
    const clock = clocks.get(deadlineId);
    return clock !== undefined && mayBeTold(recipientId, clock, peopleOf, now);
  });
}
