import type { Database } from '../database.ts';
import { statement } from '../statement.ts';
import type { DataKeyRow, FetchKeys } from './vault.ts';

/** Data keys by id. */
export const keysById = statement('select id, under, wrapped from data_key where id = any($1::text[])');

/** Data keys by whose values they seal; one that was destroyed is told as such. */
export const keysByOwner = statement('select id, owner, under, wrapped from data_key where owner = any($1::text[])');

/** Keeps new data keys. */
export const insertKeys = statement(`
insert into data_key (id, owner, dispute_id, under, wrapped, made_at)
select k.id, k.owner, k.dispute_id, k.under, k.wrapped, $6
from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) as k (id, owner, dispute_id, under, wrapped)`);

/** Reads data keys beside the reads of callers: the keys themselves are shown to none of them. */
export function fetchKeysOf(database: Pick<Database, 'systemQuery'>): FetchKeys {
  return (ids) => database.systemQuery<DataKeyRow>(keysById, [ids]);
}
