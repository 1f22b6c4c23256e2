import type { Principal } from '../../domain/agency/agency.ts';
import type { RungName } from '../../domain/deadline/rungs.ts';
import type { Database } from '../database.ts';
import { principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { statement } from '../statement.ts';
import type { DeadlineBody } from './deadline-list.ts';
import { keysFor, shaped } from './shape.ts';
import { deadlineShape } from './shapes.ts';

/** A warning as its recipient reads it. */
export interface NoticeBody {
  readonly id: string;
  readonly disputeId: string;
  readonly rung: RungName;
  readonly firedAt: string;
  readonly readAt: string | null;
  /** The clock, where the caller may read it. */
  readonly deadline: DeadlineBody | null;
}

const list = statement(`
select json_build_object('id', n.id, 'disputeId', n.dispute_id, 'rung', n.rung, 'firedAt', n.fired_at, 'readAt', n.read_at,
  'deadline', case when ${rowFilter('deadline.read', { row: 'l' })} then ${shaped(deadlineShape, 'l', keysFor(deadlineShape, null))} end) as body
from notice n left join deadline l on l.id = n.deadline_id join dispute d on d.id = n.dispute_id ${sightOf('n.dispute_id')}
where n.recipient_agency_id = $1
  and ($10::timestamptz is null or (n.fired_at, n.id) < ($10::timestamptz, $11::text))
  and (not $13::boolean or n.read_at is null)
  and ${rowFilter('dispute.read', { row: 'd' })} and ${rowFilter('deadline.read', { row: 'l' })}
order by n.fired_at desc, n.id desc limit $12::int`);

/** Warnings to the caller's agency about clocks the caller may read, newest first; one statement. */
export async function noticeList(
  database: Database,
  viewer: { principal: Principal; now: Date },
  page: { first: number; after: readonly [at: string, id: string] | null; unreadOnly: boolean },
): Promise<NoticeBody[]> {
  const rows = await database.query<{ body: NoticeBody }>(list, [
    ...principalParams(viewer.principal, viewer.now),
    page.after?.[0] ?? null,
    page.after?.[1] ?? null,
    page.first + 1,
    page.unreadOnly,
  ]);
  return rows.map(({ body }) => body);
}
