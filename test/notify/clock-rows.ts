import { bitOf } from '../../src/domain/dispute/field-group.ts';
import { computeDeadline } from '../../src/domain/deadline/compute-deadline.ts';
import { type DeadlineRuleId, deadlineRules } from '../../src/domain/deadline/rules.ts';
import { legalDateOf } from '../../src/kernel/legal-date.ts';
import type { WorkingCalendar } from '../../src/kernel/working-days.ts';
import type { Database } from '../../src/storage/database.ts';
import { statement } from '../../src/storage/statement.ts';

/** A clock put straight into the table, for what a dispute of flesh would take long to come to. */
export interface ClockRow {
  readonly disputeId: string;
  readonly bearer: string;
  readonly rule: DeadlineRuleId;
  readonly startedAt: Date;
  readonly state?: string;
}

let last = 0;

const insert = statement(`
insert into deadline (id, dispute_id, rule, bearer_agency_id, field_group, group_bit, state, started_at, nominal_end,
  due_on, due_at, calendar_uncertain, extension_days, pauses)
values ($1, $2, $3, $4, 'F0', $5, $6, $7, $8, $9, $10, $11, 0, '[]')`);

function counted(calendar: WorkingCalendar, rule: DeadlineRuleId, startedAt: Date, extensionDays: number) {
  const start = deadlineRules[rule].unit === 'HOUR' ? startedAt : legalDateOf(startedAt);
  const answer = computeDeadline({ rule: deadlineRules[rule], start, extensionDays }, calendar);
  if (!('dueOn' in answer)) throw new Error(answer.code);
  return answer;
}

/** Inserts a clock as it would have been started; tells its id. */
export async function insertDeadline(
  database: Database,
  calendar: WorkingCalendar,
  { disputeId, bearer, rule, startedAt, state = 'RUNNING' }: ClockRow,
): Promise<string> {
  const id = `ddl_test${String((last += 1)).padStart(6, '0')}`;
  const { nominalEnd, dueOn, dueAt, calendarUncertain } = counted(calendar, rule, startedAt, 0);
  await database.systemQuery(insert, [
    id,
    disputeId,
    rule,
    bearer,
    bitOf('F0'),
    state,
    startedAt,
    nominalEnd,
    dueOn,
    dueAt,
    calendarUncertain,
  ]);
  return id;
}

const find = statement('select rule, started_at from deadline where id = $1');
const move = statement('update deadline set due_on = $2, due_at = $3, extension_days = $4 where id = $1');

/** Lengthens a clock in the table. */
export async function extendDeadlineRow(
  database: Database,
  calendar: WorkingCalendar,
  id: string,
  days: number,
): Promise<void> {
  const [row] = await database.systemQuery<{ rule: DeadlineRuleId; started_at: Date }>(find, [id]);
  const { dueOn, dueAt } = counted(calendar, row!.rule, row!.started_at, days);
  await database.systemQuery(move, [id, dueOn, dueAt, days]);
}
