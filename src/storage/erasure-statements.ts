import { erasureMark, personalColumns, type PersonalTable } from './personal-columns.ts';
import { keptOpen } from './proof/erased-values.ts';
import { statement, type Statement } from './statement.ts';

/** Destroys the data keys of the dispute `$1` at the instant `$2`: what they sealed is noise from then on, in every copy. */
export const destroyKeys = statement(`
update data_key set under = null, wrapped = null, destroyed_at = $2
where dispute_id = $1 and destroyed_at is null returning id`);

/**
 * Destroys the salts of every value that was written with the dispute's history and does not stand in it: the
 * commitments stay, and nothing can be guessed from them.
 */
export const destroyAllSalts = statement(`
update fact_salt s set salts = (
  select coalesce(jsonb_object_agg(e.key, e.value), '{}') from jsonb_each(s.salts) e where e.key ~ '${keptOpen}')
from fact f where f.dispute_id = $1 and f.id = s.fact_id`);

/** Digests of names and numbers the dispute was found by. */
export const forgetDuplicateKeys = statement('delete from duplicate_key where dispute_id = $1');

/** A repeat of what was asked is answered no more: a fingerprint is a digest of what somebody entered. */
export const forgetRequests = statement(`
delete from idempotency i where i.result ->> 'disputeId' = $1
  or i.result ->> 'referralId' in (select r.id from referral r where r.dispute_id = $1)`);

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** An organisation is known by its code and is nobody's personal value. */
const keeps: Readonly<Record<string, string>> = { 'party.name': 'social_credit_code is not null' };

/** SQL of what stands in a column after erasure; nothing stays nothing, so that no mark tells of what never was. */
function erasedValue(table: string, column: string, erased: 'NULL' | 'MARK' | 'EMPTY'): string {
  if (erased === 'NULL') return 'null';
  const kept = keeps[`${table}.${column}`];
  const empty = erased === 'EMPTY' ? `'[]'::jsonb` : literal(erasureMark);
  return `case when ${column} is null${kept ? ` or ${kept}` : ''} then ${column} else ${empty} end`;
}

/** Columns of a table with what stands there afterwards, digests among them. */
function changes(table: string, { columns }: PersonalTable): [column: string, value: string][] {
  return Object.entries(columns).flatMap(([column, { erased, index }]): [string, string][] => [
    [column, erasedValue(table, column, erased)],
    ...(index ? [[index.column, 'null'] as [string, string]] : []),
  ]);
}

/** SQL of the same in a kept state of a row. */
function pastChanges(table: string, { columns }: PersonalTable): string {
  const pairs = Object.entries(columns).flatMap(([column, { erased, index }]) => {
    const kept = keeps[`${table}.${column}`]?.replace('social_credit_code', `p.body ->> 'social_credit_code'`);
    const is = `coalesce(p.body -> '${column}', 'null') = 'null'${kept ? ` or ${kept}` : ''}`;
    const to =
      erased === 'NULL'
        ? `'null'::jsonb`
        : erased === 'EMPTY'
          ? `'[]'::jsonb`
          : `to_jsonb(${literal(erasureMark)}::text)`;
    const own = `'${column}', case when ${is} then coalesce(p.body -> '${column}', 'null') else ${to} end`;
    return index ? [own, `'${index.column}', 'null'::jsonb`] : [own];
  });
  return `jsonb_build_object(${pairs.join(', ')})`;
}

/** Disputes under which states of a table's rows are kept that belong to the dispute `$1`. */
function pastDisputes(table: string, { ofDispute }: PersonalTable): string {
  if (table !== 'dispute_link') return 'p.dispute_id = $1';
  const both = `select unnest(array[from_dispute_id, to_dispute_id]) from dispute_link where ${ofDispute}`;
  return `p.dispute_id in (${both}) and $1 in (p.body ->> 'from_dispute_id', p.body ->> 'to_dispute_id')`;
}

/**
 * Statements that leave no personal value of the dispute `$1`: first in the rows, then in the states that are kept of
 * them, those that the first step has just added included.
 */
export const eraseValues: readonly Statement[] = [
  ...Object.entries(personalColumns).map(([table, personal]) => {
    const set = changes(table, personal).map(([column, value]) => `${column} = ${value}`);
    return statement(`update ${table} set ${set.join(', ')} where ${personal.ofDispute}`);
  }),
  ...Object.entries(personalColumns).map(([table, personal]) =>
    statement(`update row_past p set body = p.body || ${pastChanges(table, personal)}
where ${pastDisputes(table, personal)} and p.table_name = '${table}' and p.body is not null`),
  ),
];
