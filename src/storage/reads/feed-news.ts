import type { Database } from '../database.ts';
import { statement } from '../statement.ts';

/** What is new: the places after `from` up to `to`, and the parts whose time ran out after `since` until `now`. */
export interface FeedSpan {
  readonly from: number;
  readonly to: number;
  readonly since: Date;
  readonly now: Date;
}

const concerned = statement(`
select distinct p.agency_id as id from outbox o join participation p on p.dispute_id = o.dispute_id
where o.no > $1::bigint and o.no <= $2::bigint
union
select p.agency_id from participation p where p.to_at > $3::timestamptz and p.to_at <= $4::timestamptz`);

/** Agencies that may have to be told of something new: they take or took part in a dispute where something happened. */
export async function agenciesConcerned(database: Database, { from, to, since, now }: FeedSpan): Promise<Set<string>> {
  const rows = await database.systemQuery<{ id: string }>(concerned, [from, to, since, now]);
  return new Set(rows.map(({ id }) => id));
}
