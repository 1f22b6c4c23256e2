import { morningOfWarnings, rungsOf } from '../domain/deadline/rungs.ts';
import { deadlineRules } from '../domain/deadline/rules.ts';
import type { Moment } from '../kernel/moment.ts';
import type { Database } from '../storage/database.ts';
import { dueRungs, writeNotices, type RungTable } from '../storage/due-rungs.ts';

const rows = Object.values(deadlineRules).flatMap((rule) => rungsOf(rule).map((rung) => ({ rule: rule.id, ...rung })));

const table: RungTable = {
  rules: rows.map(({ rule }) => rule),
  names: rows.map(({ name }) => name),
  at: rows.map(({ at }) => at),
  daysBefore: rows.map(({ daysBefore }) => daysBefore),
  longest: Math.max(...rows.map(({ daysBefore }) => daysBefore)),
  morning: morningOfWarnings,
};

/**
 * Writes every warning that is due and has not been written: each rung of a clock once for each agency it is for, and
 * anew when the clock got another last day. What it did is kept in the table alone, so that it may be stopped anywhere,
 * run late, or run twice at once. Tells how many it wrote.
 */
export async function warnOfDeadlines(database: Database, { now, calendar, newId }: Moment): Promise<number> {
  let written = 0;
  for (;;) {
    const due = await dueRungs(database, now, table, calendar.makeUpDays());
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
