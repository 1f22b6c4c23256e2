import type { Database } from '../../src/storage/database.ts';
import { statement } from '../../src/storage/statement.ts';

const tables = statement(`
select format('%I.%I', n.nspname, c.relname) as name, has_table_privilege(current_user, c.oid, 'select') as readable
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind in ('r', 'p', 'm') and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
order by 1`);

/** Tables that hold names of migrations and nothing of anybody; the hub may not read them. */
const ownersAlone = /^public\.accord_(migration|row_security)$/;

/**
 * Every row of every table as text, by table: what whoever copies the database has.
 *
 * @throws Error when there is a table that cannot be read, and so would be left out
 */
export async function dumpText(database: Database): Promise<Map<string, string>> {
  const found = await database.systemQuery<{ name: string; readable: boolean }>(tables, []);
  const dump = new Map<string, string>();
  for (const { name, readable } of found) {
    if (!readable && ownersAlone.test(name)) continue;
    const rows = statement(`select coalesce(string_agg(t::text, chr(10)), '') as text from ${name} t`);
    const [row] = await database.systemQuery<{ text: string }>(rows, []);
    dump.set(name.replace('public.', ''), row!.text);
  }
  return dump;
}

/** Where a text stands: the tables whose rows hold it. */
export function tablesWith(dump: ReadonlyMap<string, string>, text: string): string[] {
  return [...dump].flatMap(([table, rows]) => (rows.includes(text) ? [table] : []));
}
