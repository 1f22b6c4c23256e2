import { createHash } from 'node:crypto';
import { rowRegister } from '../policy/row-register.ts';
import { appRole, createReaderRole, readerRole } from './app-role.ts';
import { migrationTable } from './orm.config.ts';
import { keepers } from './kept-sight.ts';
import type { RowCondition } from '../policy/row-rule.ts';
import { registerCondition, ruleOf, rowSql } from './row-sql.ts';
import { bySight, fromSettings, isSignedIn, seesWhole, windows } from './row-windows.ts';

/** Table that keeps which policies a database has: the digest of their text, and of what the catalogue made of it. */
export const securityTable = 'accord_row_security';

/**
 * SQL: the caller of the transaction's settings may be shown the row of the table, under the alias.
 *
 * @param schema where the rows stand that it hangs on; rights and the directory are always those of `public`
 */
export function rowPredicate(table: string, row: string, schema = 'public'): string {
  const rule = ruleOf(table);
  switch (rule.of) {
    case 'HUB':
      return 'false';
    case 'SIGNED_IN':
      return isSignedIn;
    case 'CALLER':
      return fromSettings(registerCondition(table, row));
    case 'DISPUTE':
      return ownFirst(rule.when, { id: `${row}.${rule.column}`, row, table });
    case 'TWO_DISPUTES':
      return rule.columns.map((column) => seesWhole(`${row}.${column}`)).join(' and ');
    case 'ROW': {
      const condition = rule.when ? rowSql(rule.when, parentOf(rule.when, row), rule.table) : 'true';
      const own = rule.when ? bySight(disputeOf(rule.table), condition) : 'true';
      return `coalesce((select ${own} from ${schema}.${rule.table} h where h.id = ${row}.${rule.column}), false)`;
    }
  }
}

/** A relation speaks of the row itself, everything else of the row it hangs on. */
function parentOf({ kind }: { readonly kind: string }, row: string): string {
  return kind === 'related' ? row : 'h';
}

function disputeOf(table: string): string {
  const rule = ruleOf(table);
  if (rule.of !== 'DISPUTE') throw new Error(`${table} belongs to no dispute`);
  return `h.${rule.column}`;
}

/** Tables of which a list holds rows of many disputes; of the others a statement reads those of one or a few. */
const walked: ReadonlySet<string> = new Set(['dispute', 'referral', 'deadline']);

/** What the row tells by itself is looked at first, so that the sight is not worked out where it is not asked for. */
function ownFirst(when: RowCondition, { id, row, table }: { id: string; row: string; table: string }): string {
  const sql = (part: RowCondition) => rowSql(part, row, table);
  const place = { referralId: `${row}.referral_id`, walked: walked.has(table) };
  const sighted = (part: RowCondition) => bySight(id, sql(part), place);
  if (when.kind !== 'any' && when.kind !== 'all') return sighted(when);
  const asksSight = (part: RowCondition) => /\bs\./.test(sql(part));
  const first = when.parts.filter((part) => !asksSight(part)).map((part) => fromSettings(sql(part)));
  const rest = when.parts.filter(asksSight);
  const all = [...first, ...(rest.length > 0 ? [sighted({ ...when, parts: rest })] : [])];
  return `(${all.join(when.kind === 'any' ? ' or ' : ' and ')})`;
}

/** Every statement that makes the second wall, in order; it takes the old one down first, all in one transaction. */
export function rowSecuritySql(tables: readonly string[] = Object.keys(rowRegister)): string[] {
  return [
    createReaderRole,
    `grant usage on schema public to ${readerRole}`,
    takeDown,
    ...Object.values(keepers),
    ...Object.entries(windows).flatMap(([name, text]) => [
      `create view ${name} as ${text}`,
      `grant select on ${name} to ${readerRole}, ${appRole}`,
    ]),
    ...tables.flatMap(policiesOf),
    // A serving login looks at both before it acts as anybody; it has what the application has.
    `grant select on ${migrationTable}, ${securityTable} to ${appRole}`,
  ];
}

/** Policies, windows and functions of the program; what others granted to the reader goes, too. */
const takeDown = `
do $$
declare each record;
begin
  for each in select schemaname, tablename, policyname from pg_policies
    where schemaname = 'public' and roles && '{${readerRole},${appRole},public}'::name[] loop
    execute format('drop policy %I on %I.%I', each.policyname, each.schemaname, each.tablename);
  end loop;
  ${Object.keys(windows)
    .map((name) => `drop view if exists ${name} cascade;`)
    .join('\n  ')}
  ${Object.keys(keepers)
    .map((name) => `drop function if exists ${name}(text) cascade;`)
    .join('\n  ')}
  revoke all on all tables in schema public from ${readerRole};
end
$$`;

function policiesOf(table: string): string[] {
  const rule = ruleOf(table);
  const wall = [
    `alter table ${table} enable row level security`,
    `create policy ${table}_hub on ${table} to ${appRole} using (true) with check (true)`,
  ];
  if (rule.of === 'HUB') return wall;
  return [
    ...wall,
    `create policy ${table}_reader on ${table} for select to ${readerRole} using (${rowPredicate(table, table)})`,
    `grant select on ${table} to ${readerRole}`,
  ];
}

/** Digest of the text of all policies of this program, hex. */
export function securityDigest(): string {
  return createHash('sha256').update(rowSecuritySql().join(';\n')).digest('hex');
}
