import { createHash } from 'node:crypto';
import type { RunSql } from '../apply-row-security.ts';
import { keepPastSql, pastTrigger, type KeysOf } from './past-triggers.ts';
import { pastTables } from './past-tables.ts';
import { dropPastViews, pastSchema, pastViewsSql } from './past-views.ts';

const keysSql = `select c.relname as name, array_to_string(array_agg(a.attname order by array_position(i.indkey::int2[], a.attnum)), ' ') as keys
  from pg_index i join pg_class c on c.oid = i.indrelid join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
  where i.indisprimary and c.relnamespace = 'public'::regnamespace group by c.relname`;

/** What stands: the triggers, the digest the views were made under, how many there are, and the columns of the tables. */
const stands = `select
  (select coalesce(string_agg(tgname, ' '), '') from pg_trigger where tgname like 'keep_past_of_%') as triggers,
  (select obj_description(oid, 'pg_namespace') from pg_namespace where nspname = '${pastSchema}') as digest,
  (select count(*)::int from pg_views where schemaname = '${pastSchema}') as views,
  (select md5(coalesce(string_agg(concat_ws('|', table_name, column_name, udt_name), ' ' order by table_name, ordinal_position), ''))
    from information_schema.columns where table_schema = 'public') as columns`;

/**
 * Sees to it that every state of every table of a dispute is kept, and that the views of the past are those of this
 * program and of today's tables; a step of its own after row-level security, whose predicates they share. Tells whether
 * anything was done.
 */
export async function applyPast(run: RunSql): Promise<boolean> {
  const [found] = await run(stands);
  const { triggers, digest, views, columns } = found as Record<string, string | number | null>;
  const kept = new Set(
    pastTables.map(({ name }) => name).filter((name) => ` ${triggers} `.includes(` ${pastTrigger(name)} `)),
  );
  const keys: KeysOf = Object.fromEntries(
    (await run(keysSql)).map(({ name, keys }) => [name as string, String(keys).split(' ')]),
  );
  const keeping = keepPastSql(keys, kept);
  const showing = pastViewsSql();
  const text = createHash('sha256').update(
    [...showing, ...keepPastSql(keys, new Set(pastTables.map(({ name }) => name)))].join(';\n'),
  );
  const wanted = `历史视图 / The tables of a dispute as they stood at an instant ${text.digest('hex')} ${columns}`;
  if (digest === wanted && kept.size === pastTables.length && views === pastTables.length + 1) return false;
  await run('begin');
  try {
    for (const sql of [...keeping, ...showing]) await run(sql);
    await run(`comment on schema ${pastSchema} is '${wanted}'`);
    await run('commit');
    return true;
  } catch (error) {
    await run('rollback');
    throw error;
  }
}

/** Before tables change: their past goes on being kept, but cannot be read until the views are made anew. */
export async function clearPastViews(run: RunSql): Promise<void> {
  await run(dropPastViews);
}
