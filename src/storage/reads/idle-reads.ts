import { impersonalGroups } from '../../domain/audit/access.ts';
import type { Database } from '../database.ts';
import { statement } from '../statement.ts';

/** What one person read in a span, and how much of it led to nothing. */
export interface IdleReader {
  readonly agencyId: string;
  readonly staffId: string;
  readonly reads: number;
  readonly disputes: number;
  /** Disputes on which the person did nothing from the first read to the end of the span. */
  readonly idle: number;
}

const readers = statement(`
with touched as (
  select a.agency_id, a.staff_id, a.dispute_id, count(*) as reads, min(a.at) as since
  from access_entry a
  where a.at >= $1::timestamptz and a.at < $2::timestamptz
    and ((a.full_groups | a.masked_groups) & ~${impersonalGroups}) <> 0
    and not (a.roles && '{WORKER_PARTY,EMPLOYER_PARTY}')
  group by 1, 2, 3
)
select t.agency_id as "agencyId", t.staff_id as "staffId", sum(t.reads)::int as reads, count(*)::int as disputes,
  count(*) filter (where not exists (
    select from fact f where f.dispute_id = t.dispute_id and f.staff_id = t.staff_id
      and f.recorded_at >= t.since and f.recorded_at < $2::timestamptz))::int as idle
from touched t group by 1, 2 order by idle desc, disputes desc, staff_id`);

/** Who read what of persons in the span, whoever did nothing afterwards first; parties of the disputes are left out. */
export async function idleReaders(database: Database, from: Date, to: Date): Promise<IdleReader[]> {
  return database.systemQuery<IdleReader>(readers, [from, to]);
}
