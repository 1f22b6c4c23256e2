import { appRole, readerRole } from '../app-role.ts';
import { rowPredicate } from '../row-security.ts';
import { pastTables } from './past-tables.ts';

/** Schema whose views stand in for the tables of a dispute where the past is read. */
export const pastSchema = 'past';

/** Settings of a transaction that reads the past: which dispute, and as of when. */
export const pastSettings = { dispute: 'accord.as_of_dispute', instant: 'accord.as_of' } as const;

const dispute = `(select current_setting('${pastSettings.dispute}'))`;
const instant = `(select current_setting('${pastSettings.instant}')::timestamptz)`;

/**
 * One view a table, under the table's name: the rows of the one dispute as they stood, and of them those the caller may
 * be shown by the same predicate as row-level security has, with the rights of today.
 */
function viewOf(name: string): string {
  // Rows copied when states began to be kept are older than that.
  const born = name === 'dispute' ? `and t.registered_at <= ${instant}` : '';
  return `create view ${pastSchema}.${name} with (security_barrier) as
select t.* from (
    select distinct on (p.row_id) p.body from row_past p
    where p.dispute_id = ${dispute} and p.table_name = '${name}' and p.valid_from <= ${instant}
    order by p.row_id, p.valid_from desc, p.no desc) p
  cross join lateral jsonb_populate_record(null::${name}, p.body) t
where p.body is not null ${born} and ${rowPredicate(name, 't', pastSchema)}`;
}

/** History does not change: it is what had been written when the dispute stood where it stood. */
const history = `create view ${pastSchema}.fact with (security_barrier) as
select t.* from fact t
where t.dispute_id = ${dispute} and t.recorded_at <= ${instant} and t.seq <= (
    select (p.body ->> 'last_seq')::int from row_past p
    where p.dispute_id = ${dispute} and p.table_name = 'dispute' and p.valid_from <= ${instant}
    order by p.valid_from desc, p.no desc limit 1)
  and ${rowPredicate('fact', 't', pastSchema)}`;

/** Takes the views away, so that tables below them can change. */
export const dropPastViews = `drop schema if exists ${pastSchema} cascade`;

/** Statements that make the schema and its views anew; a table that hangs on another comes after it. */
export function pastViewsSql(): string[] {
  const names = pastTables.map(({ name }) => name);
  return [
    dropPastViews,
    `create schema ${pastSchema}`,
    history,
    ...names.map(viewOf),
    `grant usage on schema ${pastSchema} to ${readerRole}, ${appRole}`,
    `grant select on all tables in schema ${pastSchema} to ${readerRole}, ${appRole}`,
  ];
}
