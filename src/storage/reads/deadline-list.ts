import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { statement } from '../statement.ts';
import { keysFor, shaped } from './shape.ts';
import { deadlineShape } from './shapes.ts';

export type DeadlineBody = Record<string, unknown> & { readonly id: string; readonly dueAt: string };

const list = statement(`
select ${shaped(deadlineShape, 'l', keysFor(deadlineShape, null))} as body
from deadline l ${sightOf('l.dispute_id')}
where l.bearer_agency_id = $1 and l.state = 'RUNNING'
  and ($10::timestamptz is null or (l.due_at, l.id) > ($10::timestamptz, $11::text))
  and ($13::timestamptz is null or l.due_at <= $13)
  and ${rowFilter('deadline.read', { row: 'l' })}
order by l.due_at, l.id limit $12::int`);

/** Clocks the caller's agency has to meet, the next one first; one statement. */
export async function deadlineList(
  database: Database,
  viewer: { principal: Principal; now: Date },
  {
    first,
    after,
    dueBefore,
  }: { first: number; after: readonly [at: string, id: string] | null; dueBefore: Date | null },
): Promise<DeadlineBody[]> {
  const rows = await database.query<{ body: DeadlineBody }>(list, [
    ...principalParams(viewer.principal, viewer.now),
    after?.[0] ?? null,
    after?.[1] ?? null,
    first + 1,
    dueBefore,
  ]);
  return rows.map(({ body }) => body);
}
