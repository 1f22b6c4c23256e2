import type { Database } from '../../../src/storage/database.ts';
import { entities } from '../../../src/storage/entities/index.ts';
import { statement } from '../../../src/storage/statement.ts';

/** Every table the program writes. */
const tables: readonly string[] = [
  ...entities.map((entity) => entity.meta.tableName),
  // Written by statements of their own, and so without an entity.
  ...['directory_change', 'dispute_link', 'dispute_merge', 'duplicate_key', 'duplicate_proposal', 'local_figure'],
  ...['notice', 'published_year', 'referral_request'],
];

const known = statement(`select table_name as name from information_schema.tables
  where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`);
/**
 * What a refusal or a read writes about itself is no effect of it, nor how far the hub's own upkeep has come. Calls are
 * counted each half minute, which a slow test meets in its middle.
 */
const aboutThemselves = [
  'audit_entry',
  'access_entry',
  'field_use',
  'seal_progress',
  'log_leaf',
  'log_node',
  'log_key',
  'checkpoint',
  'field_use',
];

const whole = statement(`select jsonb_object_agg(name, digest) as digest from (
  ${tables
    .filter((name) => !aboutThemselves.includes(name))
    .map((name) => `select '${name}' as name, ${digestOf(name)} as digest`)
    .join(' union all ')}) t`);
const newest = statement('select coalesce(max(position), 0) as position from fact');

function digestOf(table: string): string {
  return `(select count(*) || ' ' || coalesce(md5(string_agg(r::text, '|' order by r::text)), '') from ${table} r)`;
}

/** Every row of every table in one value, and how far history has come: equal before and after means nothing was written. */
export async function digestOfAll(database: Database): Promise<unknown> {
  const [[all], [last]] = await Promise.all([
    database.systemQuery<{ digest: Record<string, string> }>(whole, []),
    database.systemQuery<{ position: number }>(newest, []),
  ]);
  return { ...all!.digest, position: last!.position };
}

/** Tables of the hub the digest does not look at; none, unless a migration has added one. */
export async function unwatchedTables(database: Database): Promise<string[]> {
  const found = await database.systemQuery<{ name: string }>(known, []);
  return found
    .map(({ name }) => name)
    .filter((name) => !tables.includes(name) && !/^accord_(migration|row_security)/.test(name));
}
