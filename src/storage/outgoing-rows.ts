import type { EntityManager } from './database.ts';
import type { Call } from './em-query.ts';
import { personalColumns } from './personal-columns.ts';
import { statement, type Statement } from './statement.ts';
import type { OutgoingRow } from './vault/seal-rows.ts';

/** A row on its way, its values by the names of the entity's properties. */
export interface EntityRow {
  readonly id: string | null;
  readonly isNew: boolean;
  readonly values: Record<string, unknown>;
}

/** A row with its values by column, and the type of each. */
export interface TypedRow extends OutgoingRow {
  readonly types: Readonly<Record<string, string>>;
}

/** A row whose values stand by the names of an entity's properties, by its columns; what no column takes is left out. */
export function typedRow(em: EntityManager, entity: unknown, { id, isNew, values }: EntityRow): TypedRow {
  const { tableName, properties } = em.getMetadata().get(entity as never) as unknown as {
    tableName: string;
    properties: Record<string, { fieldNames: string[]; columnTypes: string[] }>;
  };
  const names = Object.keys(values).filter(
    (name) => properties[name] && values[name] !== undefined && (isNew || name !== 'id'),
  );
  const columnOf = (name: string) => properties[name]!.fieldNames[0]!;
  return {
    table: tableName,
    id,
    isNew,
    values: Object.fromEntries(names.map((name) => [columnOf(name), values[name]])),
    types: Object.fromEntries(names.map((name) => [columnOf(name), properties[name]!.columnTypes[0]!])),
  };
}

const made = new Map<string, Statement>();

/** The prepared statement that inserts or updates a row. */
export function writing({ table, id, isNew, values, types }: TypedRow): Call {
  const columns = Object.keys(values);
  const key = `${table} ${isNew} ${columns.join()}`;
  let found = made.get(key);
  if (!found) {
    found = statement(
      isNew
        ? `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`
        : `update ${table} set ${columns.map((column, n) => `${column} = $${n + 1}`).join(', ')} where ${personalColumns[table]?.key ?? 'id'} = $${columns.length + 1}`,
    );
    made.set(key, found);
  }
  const params = columns.map((column) => {
    const value = values[column];
    return types[column] === 'jsonb' && value !== null ? JSON.stringify(value) : value;
  });
  return [found, isNew ? params : [...params, id]];
}
