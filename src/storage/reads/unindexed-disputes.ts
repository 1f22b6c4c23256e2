import type { Database } from '../database.ts';
import { statement } from '../statement.ts';

const list = statement(`
select d.id from dispute d
where d.id > $1 and d.stage <> 'MERGED' and not exists (select 1 from duplicate_key k where k.dispute_id = d.id)
order by d.id limit $2`);

/** Disputes behind the id that nothing finds as a duplicate yet, at most `limit` of them. */
export async function unindexedDisputes(database: Database, after: string, limit: number): Promise<string[]> {
  return (await database.query<{ id: string }>(list, [after, limit])).map(({ id }) => id);
}
