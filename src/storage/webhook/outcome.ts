import type { Database } from '../database.ts';
import { emQuery } from '../em-query.ts';
import { statement } from '../statement.ts';
import type { LeasedDelivery } from './lease.ts';

/** What is written of an attempt whose lease still holds; one that was overtaken changes nothing. */
const held = `w.no = $1 and w.lease_no = $2 and w.state = 'WAITING'`;

// The endpoint is waited for first: an event that another process has taken up meanwhile is then seen to be its own no
// more, and no number is used up.
const number = statement(`
with e as materialized (select last_sequence from webhook_endpoint where id = $3 for update),
w as (
  update webhook_delivery w set sequence = e.last_sequence + 1, type = $4 from e
  where ${held} and w.sequence is null returning w.sequence
)
update webhook_endpoint set last_sequence = w.sequence from w where id = $3 returning w.sequence`);

/** Gives an event the next place among what the endpoint is told; null when the lease is over. */
export async function numberDelivery(
  database: Database,
  { no, leaseNo, endpointId }: LeasedDelivery,
  type: string,
): Promise<number | null> {
  const [row] = await database.systemQuery<{ sequence: number }>(number, [no, leaseNo, endpointId, type]);
  return row?.sequence ?? null;
}

const drop = statement(`delete from webhook_delivery w where ${held} returning w.no`);

/** Forgets an event that was never for the endpoint. */
export async function dropDelivery(database: Database, { no, leaseNo }: LeasedDelivery): Promise<void> {
  await database.systemQuery(drop, [no, leaseNo]);
}

const withhold = statement(`
update webhook_delivery w set state = 'WITHHELD', done_at = $3, lease_until = null where ${held} returning w.no`);

/** Keeps back an event whose access ended; tells whether it was this process that did. */
export async function withholdDelivery(
  database: Database,
  { no, leaseNo }: LeasedDelivery,
  now: Date,
): Promise<boolean> {
  return (await database.systemQuery(withhold, [no, leaseNo, now])).length > 0;
}

const deliver = statement(`
update webhook_delivery w set state = 'DELIVERED', done_at = $3, last_at = $3, last_status = $4, last_fault = null,
  attempts = w.attempts + 1, lease_until = null, body_sha256 = $5 where ${held} returning w.no`);

const healthy = statement(`
update webhook_endpoint e set failures = 0, open_until = null, succeeded_at = $2 where e.id = $1`);

/** What failed with the receiver away is not kept waiting for its own turn once the receiver is back. */
const backAgain = statement(
  `update webhook_delivery set next_at = $2 where endpoint_id = $1 and state = 'WAITING' and next_at > $2`,
);

/** How the receiver took an event. */
export interface TakenAnswer {
  readonly status: number;
  /** SHA-256 of the body that was taken, hex. */
  readonly bodySha256: string;
}

/** Writes down that the receiver took an event; tells whether the lease still held. */
export async function keepDelivered(
  database: Database,
  delivery: LeasedDelivery,
  { now, answer, wasAway }: { now: Date; answer: TakenAnswer; wasAway: boolean },
): Promise<boolean> {
  const { no, leaseNo, endpointId } = delivery;
  return database.transact(async (em) => {
    const done = await emQuery(em, deliver, [no, leaseNo, now, answer.status, answer.bodySha256]);
    await emQuery(em, healthy, [endpointId, now]);
    if (wasAway) await emQuery(em, backAgain, [endpointId, now]);
    return done.length > 0;
  });
}

const fail = statement(`
update webhook_delivery w set state = case when $4::timestamptz is null then 'DEAD' else 'WAITING' end,
  next_at = coalesce($4::timestamptz, w.next_at), done_at = case when $4::timestamptz is null then $3::timestamptz end,
  attempts = w.attempts + 1, last_at = $3, last_status = $5, last_fault = $6, lease_until = null
where ${held} returning w.no`);

const unwell = statement(`
update webhook_endpoint set failures = failures + 1, failed_at = $2 where id = $1 returning failures`);

const leaveAlone = statement('update webhook_endpoint set open_until = $2 where id = $1');

const switchOff = statement(`
update webhook_endpoint set state = 'DISABLED', version = version + 1 where id = $1 and state = 'ACTIVE'`);

/** What came of an attempt that failed, and what follows from it. */
export interface FailedAttempt {
  readonly now: Date;
  /** Null when its time is over. */
  readonly nextAt: Date | null;
  readonly status: number | null;
  readonly fault: string;
  /** The receiver said that it is gone for good. */
  readonly isGone: boolean;
  /** Milliseconds to leave an endpoint alone after so many failures in a row; null for none. */
  readonly pauseAfter: (failures: number) => number | null;
}

/** Writes down that an attempt failed; tells whether the lease still held. */
export async function keepFailed(
  database: Database,
  { no, leaseNo, endpointId }: LeasedDelivery,
  { now, nextAt, status, fault, isGone, pauseAfter }: FailedAttempt,
): Promise<boolean> {
  return database.transact(async (em) => {
    const done = await emQuery(em, fail, [no, leaseNo, now, nextAt, status, fault]);
    if (done.length === 0) return false;
    const [endpoint] = await emQuery<{ failures: number }>(em, unwell, [endpointId, now]);
    const pause = pauseAfter(endpoint!.failures);
    if (pause !== null) await emQuery(em, leaveAlone, [endpointId, new Date(now.getTime() + pause)]);
    if (isGone) await emQuery(em, switchOff, [endpointId]);
    return true;
  });
}

const takesPart = statement(`
select exists (select from participation p where p.dispute_id = $1 and p.agency_id = $2 and p.from_at <= $3::timestamptz
  and (p.to_at is null or p.to_at > $3::timestamptz)) as is`);

/** Whether the agency has any part in the dispute now. */
export async function hasPart(database: Database, disputeId: string, agencyId: string, now: Date): Promise<boolean> {
  const [row] = await database.systemQuery<{ is: boolean }>(takesPart, [disputeId, agencyId, now]);
  return row!.is;
}

const forgetOld = statement(
  'delete from webhook_delivery where no in (select no from webhook_delivery where done_at < $1 order by done_at limit 1000)',
);

/** Milliseconds that what became of an event is kept, and may be sent again. */
const keptFor = 90 * 24 * 3_600_000;

/** Forgets what became of events long ago; a batch at a time. */
export async function forgetOldDeliveries(database: Database, now: Date): Promise<void> {
  await database.systemQuery(forgetOld, [new Date(now.getTime() - keptFor)]);
}
