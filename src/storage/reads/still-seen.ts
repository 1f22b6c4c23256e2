import type { Database } from '../database.ts';
import { firstFree, principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { statement } from '../statement.ts';
import type { Viewer } from '../viewed-database.ts';

const seen = statement(`select d.id from dispute d ${sightOf('d.id')}
where d.id = any($${firstFree}::text[]) and d.erased_at is null and ${rowFilter('dispute.read', { row: 'd' })}`);

/** Whether the caller may still see every one of the disputes. */
export async function areStillSeen(database: Database, viewer: Viewer, ids: readonly string[]): Promise<boolean> {
  const rows = await database.query(seen, [...principalParams(viewer.principal, viewer.now), [...ids]]);
  return rows.length === new Set(ids).size;
}
