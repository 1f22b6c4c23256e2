import type { Database } from './database.ts';
import { statement } from './statement.ts';

/** How often a field was called by one agency, through one system, in one operation, on one day in China. */
export interface FieldUse {
  readonly agencyId: string;
  /** The system in between; empty where a person asked. */
  readonly clientId: string;
  /** `Type.field` or `Type.field(argument:)`. */
  readonly coordinate: string;
  /** Name of the operation; empty for none. */
  readonly operation: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly calls: number;
}

/** Who still calls a field: when last, and how often since then. */
export interface FieldUser {
  readonly agencyId: string;
  readonly clientId: string;
  readonly coordinate: string;
  readonly operation: string;
  readonly lastDay: string;
  readonly calls: number;
}

const add = statement(`
insert into field_use (agency_id, client_id, coordinate, operation, day, calls)
select u."agencyId", u."clientId", u.coordinate, u.operation, u.day, u.calls
from jsonb_to_recordset($1::jsonb) as u ("agencyId" text, "clientId" text, coordinate text, operation text, day date,
  calls bigint)
order by 1, 2, 3, 4, 5
on conflict (agency_id, client_id, coordinate, operation, day) do update set calls = field_use.calls + excluded.calls`);

/** Adds to the counts, each of which stands at most once in the list; several processes may do so at once. */
export async function addFieldUses(database: Database, uses: readonly FieldUse[]): Promise<void> {
  if (uses.length > 0) await database.systemQuery(add, [JSON.stringify(uses)]);
}

const users = statement(`
select agency_id as "agencyId", client_id as "clientId", coordinate, operation, max(day)::text as "lastDay",
  sum(calls)::int as calls
from field_use where coordinate = any($1::text[]) and day >= $2::date
group by 1, 2, 3, 4 order by 3, 1, 2, 4`);

/** Who called one of the fields since the day, that day included. */
export async function fieldUsers(
  database: Database,
  coordinates: readonly string[],
  sinceDay: string,
): Promise<FieldUser[]> {
  return coordinates.length === 0 ? [] : database.systemQuery<FieldUser>(users, [[...coordinates], sinceDay]);
}

const forget = statement(`delete from field_use where day < $1::date`);

/** Forgets the counts of days before, which no question is asked about any more. */
export async function forgetFieldUses(database: Database, beforeDay: string): Promise<void> {
  await database.systemQuery(forget, [beforeDay]);
}
