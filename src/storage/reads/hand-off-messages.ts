import type { Database } from '../database.ts';
import { firstFree, principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { statement } from '../statement.ts';
import type { Viewer } from '../viewed-database.ts';
import { sides } from './visible-history.ts';

/** One message between the two sides of a hand-off. */
export interface HandOffMessage {
  /** Id of its entry in history. */
  readonly id: string;
  readonly agencyId: string;
  readonly at: Date;
  readonly body: string;
}

const [referral, after, limit] = [0, 1, 2].map((n) => `$${firstFree + n}`) as [string, string, string];

const list = statement(`
select t.id, t.agency_id as "agencyId", t.recorded_at as at, m.body
from fact t join remark m on m.fact_id = t.id join referral r on r.id = t.referral_id
join dispute d on d.id = t.dispute_id ${sightOf('d.id')}
where t.referral_id = ${referral} and t.type = 'HandOffMessageAdded'
  and (r.from_agency_id = $1 or (r.to_agency_id = $1 and r.sent_at is not null))
  and ${rowFilter('timeline.read', { row: 't', columns: sides })}
  and t.seq > coalesce((select f.seq from fact f where f.id = ${after}), 0)
order by t.seq limit ${limit}::int`);

/** Messages of a hand-off for one of its two sides, oldest first, one more than is shown; nothing for anybody else. */
export function handOffMessages(
  database: Database,
  viewer: Viewer,
  page: { readonly referralId: string; readonly first: number; readonly after: string | null },
): Promise<HandOffMessage[]> {
  const { referralId, first, after: from } = page;
  return database.query<HandOffMessage>(list, [
    ...principalParams(viewer.principal, viewer.now),
    ...[referralId, from ?? '', first + 1],
  ]);
}
