import { rowRegister } from '../../policy/row-register.ts';
import { ruleOf } from '../row-sql.ts';

/**
 * Tables whose rows belong to a dispute and have no past states: history is never changed, and the rest is no part of
 * the record, but what was told or noted about it.
 */
const withoutPast: ReadonlySet<string> = new Set(['fact', 'notice']);

/** A table of which every state is kept, with SQL for the disputes a row of it belongs to. */
export interface PastTable {
  readonly name: string;
  /** Ids of the disputes of the row `row`, as SQL; one, or two for what ties two disputes together. */
  readonly disputesOf: (row: string) => readonly string[];
}

/**
 * Every table of which past states are kept: whatever the register of rows says belongs to a dispute. What hangs on a
 * row of another table comes last.
 */
export const pastTables: readonly PastTable[] = Object.keys(rowRegister)
  .filter((name) => !withoutPast.has(name))
  .sort((one, other) => Number(ruleOf(one).of === 'ROW') - Number(ruleOf(other).of === 'ROW'))
  .flatMap((name) => {
    const disputesOf = disputesOfRows(name);
    return disputesOf ? [{ name, disputesOf }] : [];
  });

function disputesOfRows(table: string): PastTable['disputesOf'] | null {
  const rule = ruleOf(table);
  switch (rule.of) {
    case 'DISPUTE':
      return (row) => [`${row}.${rule.column}`];
    case 'TWO_DISPUTES':
      return (row) => rule.columns.map((column) => `${row}.${column}`);
    case 'ROW': {
      const parent = disputesOfRows(rule.table);
      return (
        parent && ((row) => [`(select ${parent('h')[0]} from ${rule.table} h where h.id = ${row}.${rule.column})`])
      );
    }
    case 'HUB':
    case 'SIGNED_IN':
    case 'CALLER':
      return null;
  }
}
