import type { Database } from '../database.ts';
import { emQuery } from '../em-query.ts';
import { statement } from '../statement.ts';

/** Places of the feed that are spread in one transaction. */
const batch = 1_000;

/** One process at a time; whoever finds the row taken leaves it to the other. */
const place = statement('select through, looked_at as "lookedAt" from webhook_feed for update skip locked');

/**
 * A row for each endpoint of each agency that took part when it was written down. Whether somebody there may be told is
 * judged when it is sent and not here.
 */
const spread = statement(`
with span as materialized (
  select o.no, o.fact_id, o.dispute_id from outbox o where o.no > $1::bigint order by o.no limit ${batch}
), edge as (select coalesce(max(no), $1::bigint) as through, count(*) = ${batch} as "isMore" from span
), told as (
  insert into webhook_delivery (endpoint_id, agency_id, event_id, kind, dispute_id, feed_no, state, due_at, next_at)
  select e.id, e.agency_id, s.fact_id, 'FACT', s.dispute_id, s.no, 'WAITING', $2, $2
  from span s join fact f on f.id = s.fact_id
  join webhook_endpoint e on e.state <> 'REMOVED' and e.created_at <= f.recorded_at
  where exists (select from participation p where p.dispute_id = s.dispute_id and p.agency_id = e.agency_id
    and p.from_at <= $2::timestamptz and (p.to_at is null or p.to_at >= f.recorded_at))
  order by s.no, e.id on conflict do nothing
)
select through, "isMore" from edge`);

/** Parts that ended by an act within the span, or by time since they were last looked for. */
const spreadEnds = statement(`
insert into webhook_delivery (endpoint_id, agency_id, event_id, kind, dispute_id, feed_no, state, due_at, next_at)
select e.id, e.agency_id, p.id || '-' || floor(extract(epoch from p.to_at))::bigint, 'END', p.dispute_id, x.no, 'WAITING', $4, $4
from (
  select p.id, o.no from outbox o join fact f on f.id = o.fact_id and f.type = 'ParticipationEnded'
    join participation p on p.id = f.body ->> 'participationId' and p.to_at <= f.recorded_at
  where o.no > $1::bigint and o.no <= $2::bigint
  union all
  select p.id, null from participation p where p.to_at > $3::timestamptz and p.to_at <= $4::timestamptz
    and not exists (select from fact f where f.dispute_id = p.dispute_id and f.type = 'ParticipationEnded'
      and f.body ->> 'participationId' = p.id and f.recorded_at >= p.to_at)
) x join participation p on p.id = x.id
join webhook_endpoint e on e.agency_id = p.agency_id and e.state <> 'REMOVED' and e.created_at <= p.to_at
order by x.no nulls last, p.to_at, p.id on conflict do nothing`);

const keepPlace = statement('update webhook_feed set through = $1, looked_at = $2');

const anyEndpoint = statement(`select exists (select from webhook_endpoint where state <> 'REMOVED') as is`);

/** Whether anybody is to be told of anything; asked every second, and all there is to do where nobody is. */
export async function hasEndpoints(database: Database): Promise<boolean> {
  const [row] = await database.systemQuery<{ is: boolean }>(anyEndpoint, []);
  return row!.is;
}

interface Place {
  readonly through: number;
  readonly lookedAt: Date;
}

/** Spreads what the feed has since the last time over the endpoints, in the order of the feed. */
export async function spreadFeed(database: Database, now: Date): Promise<void> {
  for (;;) {
    const isMore = await database.transact(async (em) => {
      const [from] = await emQuery<Place>(em, place, []);
      if (!from) return false;
      const [edge] = await emQuery<{ through: number; isMore: boolean }>(em, spread, [from.through, now]);
      await emQuery(em, spreadEnds, [from.through, edge!.through, from.lookedAt, now]);
      await emQuery(em, keepPlace, [edge!.through, now]);
      return edge!.isMore;
    });
    if (!isMore) return;
  }
}
