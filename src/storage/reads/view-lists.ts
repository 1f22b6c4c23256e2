import { bitOf, type FieldGroup } from '../../domain/dispute/field-group.ts';
import type { RecordTable } from '../../policy/record-rows.ts';
import { unsealedSql } from '../row-filter.ts';
import { registerFilter } from '../row-sql.ts';
import { ofRegister } from '../walls.ts';
import { object } from './json.ts';

/** Most rows of one list of a view; the newest are shown, and older ones are found in the timeline. */
export const mostRecords = 100;

/** SQL: the caller sees the group in some form. */
export const seenOf = (group: FieldGroup) => ofRegister(`(s.seen & ${bitOf(group)}) <> 0`);

/**
 * A view is null when what was asked of it holds nothing the caller may see, so that nobody learns of what is hidden.
 * The `offset 0` keeps PostgreSQL from working each list out twice, once for the value and once for the test.
 */
export function viewOf(lists: Record<string, string>): string {
  const names = Object.keys(lists);
  const some = names.map((name) => `json_array_length(v."${name}") > 0`).join(' or ');
  const columns = names.map((name) => `${lists[name]} as "${name}"`).join(', ');
  const pairs = names.map((name) => `'${name}', v."${name}"`).join(', ');
  return `(select json_build_object(${pairs}) from (select ${columns} offset 0) v where ${some})`;
}

/** The newest rows of an agency's own record of the dispute `d`, oldest first, for whom the register of rows shows them. */
export function recordsOf(table: RecordTable, names: Record<string, string>): string {
  return newest(object('t', names), `${table} t where t.dispute_id = d.id and ${registerFilter(table, 't')}`);
}

/** The newest rows of `t` that are not sealed from the caller, in the order of their ids, at most as many as a view shows. */
export function newest(json: string, from: string): string {
  return `coalesce((select json_agg(x.j order by x.id) from (select ${json} as j, t.id from ${from} and ${ofRegister(unsealedSql('t', null))} order by t.id desc limit ${mostRecords}) x), '[]'::json)`;
}
