import type { Database } from '../database.ts';
import { statement } from '../statement.ts';

/** How the hub as a whole stands: counts alone, of no agency and no dispute. */
export interface VitalFigures {
  /** Hand-offs sent and not acknowledged. */
  readonly openLoops: number;
  /** Clocks that run, and of those the ones past their end. */
  readonly runningDeadlines: number;
  readonly overdueDeadlines: number;
  /** Facts that have no place in the feed yet, and seconds since the oldest of them was written. */
  readonly unplacedFacts: number;
  readonly outboxLagSeconds: number;
}

const figures = statement(`select
  (select count(*)::int from referral where sent_at is not null and acknowledged_at is null) as "openLoops",
  (select count(*)::int from deadline where state = 'RUNNING') as "runningDeadlines",
  (select count(*)::int from deadline where state = 'RUNNING' and due_at <= $1) as "overdueDeadlines",
  (select count(*)::int from outbox where no is null) as "unplacedFacts",
  (select coalesce(extract(epoch from $1::timestamptz - min(written_at)), 0)::float8 from outbox where no is null)
    as "outboxLagSeconds"`);

/** The figures at an instant, in one statement; for the operator, never for a caller. */
export async function vitalFigures(database: Database, now: Date): Promise<VitalFigures> {
  return (await database.systemQuery<VitalFigures>(figures, [now]))[0]!;
}
