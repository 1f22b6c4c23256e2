import type { Database } from '../database.ts';
import { statement } from '../statement.ts';

const list = statement(`
select d.id from dispute d
where d.id > $1 and d.stage <> 'MERGED' and not exists (select 1 from duplicate_key k where k.dispute_id = d.id and starts_with(k.digest, $3))
order by d.id limit $2`);

/** Disputes behind the id that no digest of this key finds as a duplicate yet, at most `limit` of them. */
export async function unindexedDisputes(
  database: Database,
  { after, limit, keyId }: { readonly after: string; readonly limit: number; readonly keyId: string },
): Promise<string[]> {
  return (await database.systemQuery<{ id: string }>(list, [after, limit, `${keyId}:`])).map(({ id }) => id);
}
