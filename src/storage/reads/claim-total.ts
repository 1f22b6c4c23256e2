import { bitOf } from '../../domain/dispute/field-group.ts';
import { rowFilter } from '../row-filter.ts';

/** Fewest amounts a sum has to stand for before it is told to who may not see the amounts themselves. */
export const fewestInSum = 3;

/** SQL: whether a sum over these amounts tells none of them to who sees the group masked. */
export function tellsNone(group: 'F6' | 'F10', amount: string): string {
  return `((s."full" & ${bitOf(group)}) <> 0 or count(${amount}) = 0 or count(${amount}) >= ${fewestInSum})`;
}

/** The sum of the claims of the dispute `d`; of one or two amounts only for who may see them (a sum of one is that one). */
export const claimTotalSql = `(select case when ${tellsNone('F6', 't.amount_fen')} then sum(t.amount_fen)::bigint end from claim t
  where t.dispute_id = d.id and ${rowFilter('claim.read', { row: 't' })})`;
