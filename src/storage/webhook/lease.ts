import type { Database } from '../database.ts';
import { statement } from '../statement.ts';

/** Milliseconds a process has for one event: the longest call, and as long again to write down what became of it. */
const leaseTime = 30_000;

/** Events of one endpoint that are under way at once, all of different disputes. */
const mostOfEndpoint = 4;

/** An event that this process works on, until its lease is over or it says what became of it. */
export interface LeasedDelivery {
  readonly no: number;
  readonly leaseNo: number;
  readonly endpointId: string;
  readonly agencyId: string;
  readonly url: string;
  readonly types: readonly string[] | null;
  /** Calls of the endpoint that failed in a row. */
  readonly failures: number;
  readonly eventId: string;
  readonly kind: 'FACT' | 'END' | 'TEST';
  readonly disputeId: string | null;
  readonly feedNo: number | null;
  readonly sequence: number | null;
  readonly attempts: number;
  readonly dueAt: Date;
}

/**
 * Of each endpoint that may be called, the first events that wait of their disputes: a later one is not looked at while
 * an earlier one of the dispute waits or is under way, whoever works on it. It goes by what stands in the rows and by no
 * place that was reached, so that nothing is passed over.
 */
const lease = statement(`
with due as materialized (
  select d.no from webhook_endpoint e cross join lateral (
    select w.no from webhook_delivery w
    where w.endpoint_id = e.id and w.state = 'WAITING' and w.next_at <= $1::timestamptz
      and (w.lease_until is null or w.lease_until <= $1::timestamptz)
      and not exists (select from webhook_delivery b where b.endpoint_id = w.endpoint_id and b.dispute_id = w.dispute_id
        and b.no < w.no and b.state = 'WAITING')
    order by w.next_at, w.no limit ${mostOfEndpoint} for update of w skip locked
  ) d
  where e.state = 'ACTIVE' and (e.open_until is null or e.open_until <= $1::timestamptz) and not e.id = any($4::text[])
  limit $3::int
)
update webhook_delivery w set lease_until = $2, lease_no = w.lease_no + 1
from due, webhook_endpoint e
where w.no = due.no and e.id = w.endpoint_id and w.state = 'WAITING' and (w.lease_until is null or w.lease_until <= $1::timestamptz)
returning w.no, w.lease_no as "leaseNo", w.endpoint_id as "endpointId", w.agency_id as "agencyId", e.url, e.types, e.failures,
  w.event_id as "eventId", w.kind, w.dispute_id as "disputeId", w.feed_no as "feedNo", w.sequence, w.attempts,
  w.due_at as "dueAt"`);

/** Takes events that are due, at most so many, of endpoints that are not busy here already; earliest first. */
export async function leaseDue(
  database: Database,
  { now, most, busy }: { now: Date; most: number; busy: readonly string[] },
): Promise<LeasedDelivery[]> {
  const until = new Date(now.getTime() + leaseTime);
  const rows = await database.systemQuery<LeasedDelivery>(lease, [now, until, most, busy]);
  return rows.sort((one, other) => one.no - other.no);
}

const giveBack = statement(
  `update webhook_delivery set lease_until = null where no = $1 and lease_no = $2 and state = 'WAITING'`,
);

/** Gives an event back that was not tried. */
export async function giveBackLease(database: Database, { no, leaseNo }: LeasedDelivery): Promise<void> {
  await database.systemQuery(giveBack, [no, leaseNo]);
}

const nextDue = statement(`
select min(greatest(w.next_at, e.open_until, w.lease_until)) as at
from webhook_endpoint e join webhook_delivery w on w.endpoint_id = e.id and w.state = 'WAITING'
where e.state = 'ACTIVE' and greatest(w.next_at, e.open_until, w.lease_until) > $1::timestamptz
  and not exists (select from webhook_delivery b where b.endpoint_id = w.endpoint_id and b.dispute_id = w.dispute_id
    and b.no < w.no and b.state = 'WAITING')`);

/** When, after the instant, an event can be taken up next; null while none waits. */
export async function nextDueAfter(database: Database, instant: Date): Promise<Date | null> {
  const [row] = await database.systemQuery<{ at: Date | null }>(nextDue, [instant]);
  return row!.at;
}
