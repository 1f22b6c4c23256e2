import { bitOf } from '../domain/dispute/field-group.ts';
import { permissions } from '../policy/permissions.ts';
import { rowRegister } from '../policy/row-register.ts';
import type { Relation, RowCondition, RowRule } from '../policy/row-rule.ts';
import { rowCondition, unsealedSql, type FilterPlace } from './row-filter.ts';
import { isKnownPart, isParty, travelled } from './row-relations.ts';
import { ofRegister } from './walls.ts';

/**
 * What of a table's rows stands elsewhere: who sent and who received, and whether it travelled. `side` is the referral
 * the row hangs on, where the caller's agency is a side of it.
 */
const borrowed: Readonly<Record<string, (row: string) => NonNullable<FilterPlace['columns']>>> = {
  fact: () => ({
    fromAgencyId: 'side.from_agency_id',
    toAgencyId: 'side.to_agency_id',
    isSent: 'side.sent_at is not null',
  }),
  deadline: () => ({ fromAgencyId: 'side.from_agency_id' }),
  document: (row) => ({ isSent: travelled(row) }),
};

const relations: Readonly<Record<Relation, (row: string, table: string) => string>> = {
  MEMBER_OF_JOINT: (row, table) =>
    `coalesce((select m.is_member from own_joint m where m.joint_id = ${row}.${table === 'joint_handling' ? 'id' : 'joint_id'}), false)`,
  STEERS_JOINT: (row) => `coalesce((select m.steers from own_joint m where m.joint_id = ${row}.joint_id), false)`,
  ADDRESSED_PARTY: (row) => `exists (select from participation p
    where p.dispute_id = ${row}.dispute_id and p.agency_id = $1 and p.party_id = ${row}.addressee_party_id and (p.staff_id is null or p.staff_id = $2))`,
  PARTY: isParty,
  SIDE_OF_REFERRAL: (row) => `coalesce((select true from own_side o where o.id = ${row}.referral_id), false)`,
  KNOWN_PART: isKnownPart,
};

/**
 * SQL of what the register asks of a row of the table, whatever walls stand. It needs the sight `s` of the row's dispute
 * beside the row, and the caller as the parameters `$1 … $9`.
 */
export function registerCondition(table: string, row: string): string {
  const rule = ruleOf(table);
  if (rule.of === 'DISPUTE' || rule.of === 'CALLER') return rowSql(rule.when, row, table);
  throw new Error(`${table} has no condition of its own`);
}

/** The same as the filter of a read. */
export function registerFilter(table: string, row: string): string {
  return ofRegister(registerCondition(table, row));
}

/** What the register says of the table. @throws Error when it says nothing */
export function ruleOf(table: string): RowRule {
  const rule = rowRegister[table];
  if (!rule) throw new Error(`${table} is not in the register of rows`);
  return rule;
}

/** SQL of a condition about a row of the table, under the alias. */
export function rowSql(condition: RowCondition, row: string, table: string): string {
  const column = (name: string) => `${row}.${name}`;
  switch (condition.kind) {
    case 'all':
      return condition.parts.length === 0
        ? 'true'
        : `(${condition.parts.map((part) => rowSql(part, row, table)).join(' and ')})`;
    case 'any':
      return condition.parts.length === 0
        ? 'false'
        : `(${condition.parts.map((part) => rowSql(part, row, table)).join(' or ')})`;
    case 'permitted': {
      const { rows } = permissions[condition.by];
      const columns = rows ? borrowed[rows]?.(row) : undefined;
      return rowCondition(condition.by, { row, ...(columns ? { columns } : {}) });
    }
    case 'sees':
      return `(${condition.fully ? 's."full"' : 's.seen'} & ${bitOf(condition.group)}) <> 0`;
    case 'seesRowGroup':
      return `(${condition.fully ? 's."full"' : 's.seen'} & ${column('group_bit')}) <> 0`;
    case 'takesPart':
      return 's.seen <> 0';
    case 'whole':
      return 's.only is null';
    case 'own':
      return `coalesce(${column(condition.column)} = ${condition.of === 'agency' ? '$1' : '$2'}, false)`;
    case 'handed':
      return `(s.only is null or coalesce(${column(condition.column)} = any(s.only), false))`;
    case 'ownParty':
      return `(s.own is null or ${column(condition.column)} in (select json_array_elements_text(s.own)))`;
    case 'isOwnParty':
      return `coalesce(${column(condition.column)} in (select json_array_elements_text(s.own)), false)`;
    case 'unsealed':
      return condition.part
        ? `not coalesce(${row}.id || ' ${condition.part}' = any(s.sealed), false)`
        : unsealedSql(row, null);
    case 'present':
      return `${column(condition.column)} is not null`;
    case 'is':
      return `${column(condition.column)} in (${texts(condition.values)})`;
    case 'isNot':
      return `${column(condition.column)} not in (${texts(condition.values)})`;
    case 'related':
      return relations[condition.as](row, table);
  }
}

/** Values come from the program's own lists, never from a caller. */
function texts(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}
