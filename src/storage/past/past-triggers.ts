import type { TransactOptions } from '../database.ts';
import { pastTables, type PastTable } from './past-tables.ts';

/** Columns of each table's primary key, by table, in order. */
export type KeysOf = Readonly<Record<string, readonly string[]>>;

/** The instant of the change: the hub's, which the transaction brings along; that of the database without one. */
const instant = `coalesce(nullif(current_setting('accord.instant', true), '')::timestamptz, clock_timestamp())`;

/** Options of a transaction whose changes are of this instant. */
export function writtenAt(at: Date): TransactOptions {
  return { settings: { 'accord.instant': at.toISOString() } };
}

/** SQL: one text for the primary key of the row. */
function rowId(row: string, keys: readonly string[]): string {
  return `concat_ws(' ', ${keys.map((key) => `${row}.${key}`).join(', ')})`;
}

/** Name of the trigger, and of its function, that keeps the states of a table. */
export const pastTrigger = (table: string) => `keep_past_of_${table}`;

/**
 * Statements that keep every state of the rows of a table from now on. The trigger runs with the rights of the owner, so
 * that nobody else writes past states; two changes of a dispute that were decided in another order than they were
 * written are dated in the order they were written, which the lock on the dispute makes the true one.
 */
export function keepPastOf({ name, disputesOf }: PastTable, keys: readonly string[]): string[] {
  const trigger = pastTrigger(name);
  const kept = (row: string, body: string) => `insert into row_past (table_name, row_id, dispute_id, valid_from, body)
      select '${name}', ${rowId(row, keys)}, o.id, greatest(at, coalesce((select max(p.valid_from) from row_past p where p.dispute_id = o.id), at)), ${body}
      from (values ${disputesOf(row)
        .map((id) => `(${id})`)
        .join(', ')}) o (id);`;
  return [
    `create or replace function ${trigger}() returns trigger language plpgsql security definer set search_path = public, pg_temp as $keep$
declare at timestamptz := ${instant};
begin
  if tg_op = 'DELETE' then
    ${kept('old', 'null')}
  else
    if tg_op = 'UPDATE' and ${rowId('old', keys)} <> ${rowId('new', keys)} then
      ${kept('old', 'null')}
    end if;
    ${kept('new', 'to_jsonb(new)')}
  end if;
  return null;
end
$keep$`,
    `create or replace trigger ${trigger} after insert or delete or update on ${name} for each row execute function ${trigger}()`,
  ];
}

/** What stands in the table when its states begin to be kept is taken as valid from the beginning. */
export function copyPresentOf({ name, disputesOf }: PastTable, keys: readonly string[]): string {
  const copies = disputesOf('t').map(
    (id) => `select '${name}', ${rowId('t', keys)}, ${id}, timestamptz '-infinity', to_jsonb(t) from ${name} t`,
  );
  return `insert into row_past (table_name, row_id, dispute_id, valid_from, body) ${copies.join(' union all ')}`;
}

/** The statements for every table, and a copy of what stands in those that are new to it. */
export function keepPastSql(keys: KeysOf, kept: ReadonlySet<string>): string[] {
  return pastTables.flatMap((table) => {
    const own = keys[table.name];
    if (!own) throw new Error(`${table.name} has no primary key`);
    const copy = kept.has(table.name) ? [] : [copyPresentOf(table, own)];
    return [...copy, ...keepPastOf(table, own)];
  });
}
