import { indexedIdNumber, indexedPhone } from '../../kernel/indexed-form.ts';
import type { NewId } from '../../kernel/ids.ts';
import { ErasedDispute } from '../../commands/erased-dispute.ts';
import type { EntityManager } from '../database.ts';
import { emQuery, type Call } from '../em-query.ts';
import { personalColumns } from '../personal-columns.ts';
import { sealedColumns, type SealedColumn } from '../sealed-columns.ts';
import { statement } from '../statement.ts';
import { insertKeys, keysByOwner } from './key-rows.ts';
import type { DataKeyRow, Vault } from './vault.ts';

/** A row on its way into the database, its values by column. */
export interface OutgoingRow {
  readonly table: string;
  readonly isNew: boolean;
  /** Id where it is changed; a new row has it among its values. */
  readonly id: string | null;
  readonly values: Record<string, unknown>;
}

/** What sealing needs of the transaction's author: keys, ids for new ones, and the moment they are made. */
export interface Sealing {
  readonly vault: Vault;
  readonly newId: NewId;
  readonly now: Date;
}

interface Task {
  readonly row: OutgoingRow;
  readonly sealed: SealedColumn;
  readonly rowId: string;
}

/** The one form of a value that its digest is made of. */
export const indexedForms = { ID_NUMBER: indexedIdNumber, PHONE: indexedPhone } as const;

/**
 * Replaces values of sealed columns by their sealed form, in place, and sets their digests.
 *
 * @param rows everything one transaction writes: a party that is written in it needs no look-up
 * @returns the statement that keeps new data keys, if there are any
 * @throws KeysAway when the keys cannot be had; then nothing was written
 * @throws ErasedDispute when the key was destroyed
 */
export async function sealRows(em: EntityManager, rows: readonly OutgoingRow[], sealing: Sealing): Promise<Call[]> {
  const tasks = rows.flatMap(tasksOf);
  if (tasks.length === 0) return [];
  const { vault, newId, now } = sealing;
  const disputes = await disputesOf(em, tasks, rows);
  const owners = [...new Set(tasks.map((task) => ownerOf(task, disputes)))];
  const known = new Map<string, DataKeyRow>();
  const asked = owners.filter((owner) => !isNewOwner(owner, rows));
  if (asked.length > 0) {
    for (const row of await emQuery<DataKeyRow & { owner: string }>(em, keysByOwner, [asked]))
      known.set(row.owner, row);
  }
  const made: [id: string, owner: string, disputeId: string, under: string, wrapped: string][] = [];
  for (const task of tasks) {
    const owner = ownerOf(task, disputes);
    if (known.has(owner)) continue;
    const id = newId('dataKey');
    const { under, wrapped } = await vault.newKey(id);
    known.set(owner, { id, under, wrapped });
    made.push([id, owner, disputes.get(task)!, under, wrapped]);
  }
  for (const task of tasks) {
    const key = known.get(ownerOf(task, disputes))!;
    if (key.wrapped === null) throw new ErasedDispute();
    const { row, sealed, rowId } = task;
    const text = row.values[sealed.column] as string;
    if (sealed.index) {
      const { column, purpose } = sealed.index;
      row.values[column] = vault.blind.digests(purpose, indexedForms[purpose](text))[0];
    }
    const place = { table: row.table, row: rowId, column: sealed.column };
    row.values[sealed.column] = await vault.seal({ text, place }, key);
  }
  const columns = [0, 1, 2, 3, 4].map((at) => made.map((each) => each[at]));
  return made.length > 0 ? [[insertKeys, [...columns, now]]] : [];
}

function tasksOf(row: OutgoingRow): Task[] {
  return (sealedColumns.get(row.table) ?? []).flatMap((sealed) => {
    const value = row.values[sealed.column];
    if (value === null && sealed.index) row.values[sealed.index.column] = null;
    if (typeof value !== 'string') return [];
    if (sealed.sealedIn && !sealed.sealedIn.includes(row.values['field_group'] as never)) return [];
    const rowId = row.isNew ? (row.values[personalColumns[row.table]!.key] as string) : row.id!;
    return [{ row, sealed, rowId }];
  });
}

function ownerOf(task: Task, disputes: ReadonlyMap<Task, string>): string {
  const { sealed, rowId } = task;
  return sealed.sealed === 'DISPUTE' ? `dispute ${disputes.get(task)!}` : `person ${rowId}`;
}

/** Whoever is first written in this transaction has no key yet. */
function isNewOwner(owner: string, rows: readonly OutgoingRow[]): boolean {
  const [, id] = owner.split(' ');
  const tables = owner.startsWith('dispute ') ? ['dispute'] : ['party', 'inspection_informant'];
  return rows.some(({ table, isNew, values }) => isNew && tables.includes(table) && values['id'] === id);
}

/** The dispute each value belongs to: told by its row, by its party written beside it, or by the database. */
async function disputesOf(em: EntityManager, tasks: readonly Task[], rows: readonly OutgoingRow[]) {
  const parties = new Map(
    rows
      .filter(({ table, isNew }) => isNew && table === 'party')
      .map(({ values }) => [values['id'], values['dispute_id']]),
  );
  const found = new Map<Task, string>();
  const unknown = new Map<string, Task[]>();
  for (const task of tasks) {
    const { row, sealed, rowId } = task;
    const told = row.values['dispute_id'] ?? (sealed.sealed === 'PARTY' ? parties.get(rowId) : undefined);
    if (typeof told === 'string') found.set(task, told);
    else {
      const table = sealed.sealed === 'PARTY' ? 'party' : row.table;
      unknown.set(table, [...(unknown.get(table) ?? []), task]);
    }
  }
  for (const [table, of] of unknown) {
    const ids = of.map(({ rowId }) => rowId);
    const answer = await emQuery<{ id: string; dispute_id: string }>(em, disputeOfRows(table), [ids]);
    const byId = new Map(answer.map(({ id, dispute_id }) => [id, dispute_id]));
    for (const task of of) {
      const disputeId = byId.get(task.rowId);
      if (disputeId === undefined) throw new Error(`no row to seal for in ${table}`);
      found.set(task, disputeId);
    }
  }
  return found;
}

/** One statement a table; the tables are those of the list of personal columns. */
const disputeOfRows = (table: string) => statement(`select id, dispute_id from ${table} where id = any($1::text[])`);
