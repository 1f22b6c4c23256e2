import type { Database } from '../database.ts';
import { emQueries, emQuery } from '../em-query.ts';
import { personalColumns } from '../personal-columns.ts';
import { sealedColumns, type SealedColumn } from '../sealed-columns.ts';
import { statement } from '../statement.ts';
import { keysById } from './key-rows.ts';
import { indexedForms } from './seal-rows.ts';
import type { DataKeyRow, Vault } from './vault.ts';

const keysUnderOthers = statement(`
select id, under, wrapped from data_key where under <> $1 order by id limit $2 for update skip locked`);

/** Only while it is wrapped as it was read: a key that was destroyed meanwhile stays destroyed. */
const rewrapKey = statement('update data_key set under = $3, wrapped = $4 where id = $1 and under = $2');

const useOfKeys = statement(`
select id, count(*)::int as uses from (
  select under as id from data_key where under is not null
  union all select split_part(phone_index, ':', 1) from party_contact where phone_index is not null
  union all select split_part(id_number_index, ':', 1) from party_identity where id_number_index is not null
  union all select split_part(digest, ':', 1) from duplicate_key
) u group by id`);

/**
 * Wraps data keys that are under another key than today's under today's, a batch at a time; values stay as they are,
 * and what is read or written meanwhile finds its key under either.
 *
 * @returns keys that were wrapped anew; 0 when all are under today's
 * @throws KeysAway when the keys cannot be had
 */
export async function rewrapKeys(database: Database, vault: Vault, batch: number): Promise<number> {
  const current = await vault.current();
  return database.transact(async (em) => {
    const rows = await emQuery<DataKeyRow>(em, keysUnderOthers, [current, batch]);
    const anew = await Promise.all(rows.map(async (row) => ({ row, wrapped: await vault.rewrap(row) })));
    const calls = anew.flatMap(({ row, wrapped }) =>
      wrapped ? [[rewrapKey, [row.id, row.under, wrapped.under, wrapped.wrapped]] as const] : [],
    );
    if (calls.length > 0) await emQueries(em, calls);
    return calls.length;
  });
}

/** How many data keys and digests were made with each key of the ring. */
export async function keyUse(database: Database): Promise<Record<string, number>> {
  const rows = await database.systemQuery<{ id: string; uses: number }>(useOfKeys, []);
  return Object.fromEntries(rows.map(({ id, uses }) => [id, uses]));
}

const indexes = [...sealedColumns].flatMap(([table, columns]) =>
  columns.flatMap((column) => (column.index ? [{ table, column, index: column.index }] : [])),
);

/**
 * Makes digests of numbers anew that are under another key of the index than the newest, a batch of each column at a
 * time. Until all are, equals are looked for under every key of the ring.
 *
 * @returns digests that were made anew; 0 when all are under the newest
 */
export async function reindexNumbers(database: Database, vault: Vault, batch: number): Promise<number> {
  let count = 0;
  for (const { table, column, index } of indexes) {
    count += await database.transact(async (em) => {
      const { key } = personalColumns[table]!;
      const prefix = `${currentIndexKey(vault)}:`;
      const rows = await emQuery<{ id: string; text: string }>(em, staleDigests(table, key, column), [prefix, batch]);
      const kept = rows.map(({ id, text }) => ({ text, place: { table, row: id, column: column.column } }));
      const opened = await vault.open(kept, (ids) => emQuery<DataKeyRow>(em, keysById, [ids]));
      const change = statement(`update ${table} set ${index.column} = $2 where ${key} = $1`);
      const calls = opened.map((text, at) => {
        if (text instanceof Error) throw text;
        const digest = text === null ? null : vault.blind.digests(index.purpose, indexedForms[index.purpose](text))[0];
        return [change, [rows[at]!.id, digest]] as const;
      });
      if (calls.length === 0) return 0;
      const ids = rows.map(({ id }) => id);
      await emQueries(em, [...calls, [forgetPastDigests, [table, ids, index.column, prefix]]]);
      return calls.length;
    });
  }
  return count;
}

/** What is kept of the past of a row is read without its digest, so none of an old key is left there. */
const forgetPastDigests = statement(`
update row_past r set body = r.body - $3::text
from party p where p.id = any($2::text[]) and r.dispute_id = p.dispute_id and r.table_name = $1 and r.row_id = p.id
  and r.body ->> $3::text is not null and not starts_with(r.body ->> $3::text, $4)`);

const staleDigests = (table: string, key: string, { column, index }: SealedColumn) =>
  statement(`select ${key} as id, ${column} as text from ${table}
where ${index!.column} is not null and not starts_with(${index!.column}, $1) order by ${key} limit $2 for update`);

/** Id of the key that digests are made under now: every digest begins with it. */
export function currentIndexKey(vault: Vault): string {
  return vault.blind.digests('DUPLICATE', '')[0]!.split(':')[0]!;
}
