import type { LegalDate } from '../kernel/legal-date.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';

/** The ladders of all rules as one table: the rung of each rule, and when it is reached. */
export interface RungTable {
  readonly rules: readonly string[];
  readonly names: readonly string[];
  readonly at: readonly string[];
  readonly daysBefore: readonly number[];
  /** Longest a rung lies before the last day; what ends later need not be looked at. */
  readonly longest: number;
  /** Time of day in China, `HH:MM`. */
  readonly morning: string;
}

/** A warning that is due and not written. */
export interface DueRung {
  readonly deadlineId: string;
  readonly disputeId: string;
  readonly recipientId: string;
  readonly rung: string;
  readonly forDueAt: Date;
  readonly firedAt: Date;
}

/**
 * A warning of days goes out a day earlier when the last day is a weekend that is worked: it does not roll, and people
 * expect it to. A rung that lies before the clock started is not of this clock. The bearer's last rung is written last of
 * all of a clock, so that a clock that has it is done and costs no more than one look.
 */
const due = statement(`
with rung as (
  select * from unnest($2::text[], $3::text[], $4::text[], $5::int[]) as u (rule, name, at, days)
), reached as (
  select l.id, l.dispute_id, l.bearer_agency_id, l.due_at, u.name, case u.at
    when 'MORNING' then (l.due_on - u.days - (case when l.due_on = any($7::date[]) then 1 else 0 end) + $8::time)
      at time zone 'Asia/Shanghai'
    when 'HALF' then l.started_at + (l.due_at - l.started_at) / 2
    else l.due_at end as fired_at, l.started_at
  from deadline l join rung u on u.rule = l.rule
  where l.state = 'RUNNING' and l.due_at < $1::timestamptz + make_interval(days => $6::int)
    and not exists (select from notice n where n.deadline_id = l.id and n.rung = 'OVERDUE'
      and n.recipient_agency_id = l.bearer_agency_id and n.for_due_at = l.due_at)
)
select f.id as "deadlineId", f.dispute_id as "disputeId", r.agency as "recipientId", f.name as rung,
  f.due_at as "forDueAt", f.fired_at as "firedAt"
from reached f
cross join lateral (
  select f.bearer_agency_id as agency
  union
  select d.lead_agency_id from dispute d where d.id = f.dispute_id and f.name = 'OVERDUE'
) r
where f.fired_at >= f.started_at and (case f.name when 'OVERDUE' then f.fired_at < $1 else f.fired_at <= $1 end)
  and not exists (select from notice n where n.deadline_id = f.id and n.rung = f.name
    and n.recipient_agency_id = r.agency and n.for_due_at = f.due_at)
  and exists (select from participation p where p.dispute_id = f.dispute_id and p.agency_id = r.agency
    and p.from_at <= $1 and (p.to_at is null or p.to_at > $1))
order by f.fired_at, f.id, f.name, r.agency = f.bearer_agency_id limit 5000`);

/**
 * Warnings that are due now and have not been written, at most five thousand; one statement. They go to agencies that take
 * part; whether somebody there may read the clock is for the register to say.
 */
export function dueRungs(
  database: Database,
  now: Date,
  table: RungTable,
  makeUpDays: readonly LegalDate[],
): Promise<DueRung[]> {
  const { rules, names, at, daysBefore, longest, morning } = table;
  return database.systemQuery<DueRung>(due, [now, rules, names, at, daysBefore, longest + 2, makeUpDays, morning]);
}

const write = statement(`
insert into notice (id, deadline_id, dispute_id, recipient_agency_id, rung, for_due_at, fired_at, written_at)
select u.*, $8::timestamptz from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[],
  $7::timestamptz[]) as u
on conflict (deadline_id, rung, recipient_agency_id, for_due_at) do nothing returning id`);

/** Writes warnings; one that somebody else wrote in the meantime is passed over. Tells how many were written. */
export async function writeNotices(
  database: Database,
  now: Date,
  rungs: readonly (DueRung & { readonly id: string })[],
): Promise<number> {
  const of = <Key extends keyof (typeof rungs)[number]>(key: Key) => rungs.map((rung) => rung[key]);
  const instants = (key: 'forDueAt' | 'firedAt') => rungs.map((rung) => rung[key].toISOString());
  const written = await database.systemQuery(write, [
    of('id'),
    of('deadlineId'),
    of('disputeId'),
    of('recipientId'),
    of('rung'),
    instants('forDueAt'),
    instants('firedAt'),
    now,
  ]);
  return written.length;
}
