import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { principalParams, rowFilter, sightJson, sightOf } from '../row-filter.ts';
import { statement } from '../statement.ts';
import type { DisputeBody } from './dispute-head.ts';
import { viewParts, type ViewPart } from './view-parts.ts';

/** One agency's view of many disputes in one statement, by dispute id; disputes the caller may not see are missing. */
export async function viewOfDisputes(
  database: Database,
  viewer: { principal: Principal; now: Date },
  view: ViewPart,
  ids: readonly string[],
): Promise<Map<string, Record<string, unknown> | null>> {
  const rows = await database.query<{
    id: string;
    body: Pick<DisputeBody, 'sight'> & { view: Record<string, unknown> | null };
  }>(viewStatements[view], [...principalParams(viewer.principal, viewer.now), ids]);
  return new Map(rows.map(({ id, body }) => [id, body.view && { ...body.view, sight: body.sight }]));
}

const viewStatements = Object.fromEntries(
  Object.entries(viewParts).map(([name, part]) => [
    name,
    statement(`
select d.id, json_build_object('view', ${part}, 'sight', ${sightJson}) as body
from dispute d ${sightOf('d.id')}
where d.id = any($10::text[]) and ${rowFilter('dispute.read', { row: 'd' })}`),
  ]),
) as Record<ViewPart, ReturnType<typeof statement>>;
