import type { Database } from '../database.ts';
import { firstFree, principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { statement } from '../statement.ts';
import type { Viewer } from '../viewed-database.ts';
import { visibleEntries } from './visible-history.ts';

const seen = statement(`select d.id from dispute d ${sightOf('d.id')}
where d.id = (select f.dispute_id from fact f where f.id = $${firstFree}) and ${rowFilter('dispute.read', { row: 'd' })}
and exists (select 1 from ${visibleEntries} and t.id = $${firstFree})`);

/** Whether the caller may see an entry of history; the same no for one there is not. */
export async function isEntrySeen(database: Database, viewer: Viewer, factId: string): Promise<boolean> {
  const rows = await database.query<{ id: string }>(seen, [...principalParams(viewer.principal, viewer.now), factId]);
  return rows.length > 0;
}
