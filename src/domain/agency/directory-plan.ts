import type { Refusal } from '../../kernel/refusal.ts';
import type { DirectoryChange, DirectoryContents, DirectoryRow, DirectoryTable } from './directory-contents.ts';
import { directoryFaults } from './directory-faults.ts';
import { readDirectory } from './directory-reading.ts';

/** What putting a file of the directory in force would do, in the order in which it has to be done. */
export interface DirectoryPlan {
  readonly changes: readonly DirectoryChange[];
  /** Rows of the file that stand in the directory already, word for word. */
  readonly unchanged: number;
}

const tables: readonly DirectoryTable[] = ['agencies', 'staff', 'desks'];

/**
 * Compares a file with the directory as it stands: every fault of the file at once, or every row that would be added or
 * altered. Rows the file does not name stay as they are; nobody is ever removed, only made inactive.
 *
 * @param kinds codes of the kinds there are
 */
export function planDirectory(
  text: unknown,
  present: DirectoryContents,
  kinds: readonly string[],
): DirectoryPlan | Refusal[] {
  const { contents, faults } = readDirectory(text);
  const all = [...faults, ...directoryFaults(contents, present, kinds)];
  if (all.length > 0) return all;

  const changes = tables.flatMap((table) =>
    contents[table].flatMap(
      (row) =>
        changeOf(
          table,
          row,
          present[table].find(({ id }) => id === row.id),
        ) ?? [],
    ),
  );
  const named = tables.reduce((sum, table) => sum + contents[table].length, 0);
  return { changes, unchanged: named - changes.length };
}

function changeOf(table: DirectoryTable, row: DirectoryRow, known: DirectoryRow | undefined): DirectoryChange | null {
  const fields = Object.keys(row).filter((field) => !known || !isSame(valueOf(row, field), valueOf(known, field)));
  if (fields.length === 0) return null;
  return { table, id: row.id, action: known ? 'ALTERED' : 'ADDED', fields, row };
}

function valueOf(row: DirectoryRow, field: string): unknown {
  return (row as unknown as Record<string, unknown>)[field];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
