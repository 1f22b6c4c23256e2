import { parse } from 'csv-parse/sync';
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import type { RegisteredOperation } from '../../http/registered-operations.ts';

/** One row of a dropped file: one operation, with an id of the partner's own that makes it harmless to read twice. */
export interface DropRow {
  readonly line: number;
  readonly id: string;
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Why a row, or the file as a whole, cannot be read. */
export interface DropFault {
  readonly line: number;
  readonly code: 'FILE_UNREADABLE' | 'ROW_UNREADABLE' | 'ID_MISSING' | 'ID_TWICE' | 'OPERATION_UNKNOWN';
  readonly allowed: readonly string[];
}

/** What rows may ask for: the operations, and the graph their inputs are of. */
export interface DropContract {
  readonly graph: GraphQLSchema;
  readonly operations: ReadonlyMap<string, RegisteredOperation>;
}

/** Whether a file was written to its end: a line that is not ended may still be growing. */
export function isWhole(name: string, text: string): boolean {
  return name.endsWith('.json') ? isJson(text) : text.endsWith('\n');
}

/** Rows of a file, or every fault of it: a file is taken as a whole or not at all. */
export function readDrop(name: string, text: string, contract: DropContract): readonly DropRow[] | DropFault[] {
  const found = name.endsWith('.csv') ? csvObjects(text) : jsonObjects(name, text);
  if (found === null) return [{ line: 1, code: 'FILE_UNREADABLE', allowed: ['UTF-8', 'csv', 'json', 'jsonl'] }];
  const faults: DropFault[] = [];
  const seen = new Set<string>();
  const rows = found.flatMap(({ line, value }) => {
    const row = rowOf(line, value, contract);
    if ('code' in row) return (faults.push(row), []);
    if (seen.has(row.id)) return (faults.push({ line, code: 'ID_TWICE', allowed: [] }), []);
    seen.add(row.id);
    return [row];
  });
  return faults.length > 0 ? faults : rows;
}

interface Found {
  readonly line: number;
  /** Null where the line cannot be read. */
  readonly value: unknown;
}

function jsonObjects(name: string, text: string): Found[] | null {
  if (!name.endsWith('.json')) {
    return text
      .replace(/^\ufeff/, '')
      .split('\n')
      .flatMap((each, index) => (each.trim() === '' ? [] : [{ line: index + 1, value: parsed(each) }]));
  }
  const value = parsed(text.replace(/^\ufeff/, ''));
  return Array.isArray(value) ? value.map((each: unknown, index) => ({ line: index + 1, value: each })) : null;
}

function csvObjects(text: string): Found[] | null {
  try {
    const options = { bom: true, columns: true, info: true, skip_empty_lines: true } as const;
    const records = parse(text, options) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    return records.map(({ record: { id, operation, ...cells }, info }) => ({
      line: info.lines,
      value: { id, operation, cells },
    }));
  } catch {
    return null;
  }
}

function rowOf(line: number, value: unknown, { graph, operations }: DropContract): DropRow | DropFault {
  if (typeof value !== 'object' || value === null) return { line, code: 'ROW_UNREADABLE', allowed: ['{…}'] };
  const { id, operation, cells, variables = {}, input } = value as Record<string, unknown>;
  // The form of an idempotency key, which it becomes.
  if (typeof id !== 'string' || !/^[\x21-\x7e]{1,128}$/.test(id)) return { line, code: 'ID_MISSING', allowed: ['id'] };
  const known = typeof operation === 'string' ? operations.get(operation) : undefined;
  if (!known) return { line, code: 'OPERATION_UNKNOWN', allowed: [...operations.keys()] };
  const given = input === undefined ? (variables as Record<string, unknown>) : { input };
  const asked = cells === undefined ? given : variablesOfCells(known, cells as Record<string, string>, graph);
  return { line, id, operation: known.name, variables: asked };
}

/** Cells by the path of what they name, such as `disputeId` or `document.title`; an empty cell says nothing. */
function variablesOfCells(
  { definition }: RegisteredOperation,
  cells: Readonly<Record<string, string>>,
  graph: GraphQLSchema,
): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  const [first] = definition.variableDefinitions ?? [];
  const isInput = first?.variable.name.value === 'input';
  for (const [column, cell] of Object.entries(cells)) {
    if (cell === '') continue;
    const path = isInput ? ['input', ...column.split('.')] : column.split('.');
    put(variables, path, valueOf(cell, typeAt(graph, definition, path)));
  }
  return variables;
}

function typeAt(graph: GraphQLSchema, definition: RegisteredOperation['definition'], path: readonly string[]) {
  const declared = (definition.variableDefinitions ?? []).find(({ variable }) => variable.name.value === path[0]);
  let node = declared?.type;
  while (node && node.kind !== Kind.NAMED_TYPE) node = node.type;
  let type = node && (graph.getType(node.name.value) as GraphQLInputType | undefined);
  for (const step of path.slice(1)) {
    const named = type && getNamedType(type);
    type = isInputObjectType(named) ? named.getFields()[step]?.type : undefined;
  }
  return type;
}

/** A cell as its type wants it; what does not fit stays a text, for the graph to refuse. */
function valueOf(cell: string, type: GraphQLInputType | undefined): unknown {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare) || isInputObjectType(bare)) return parsed(cell) ?? cell;
  const name = bare ? getNamedType(bare).name : 'String';
  if (/^(SafeInt|NonNegativeInt|Int)$/.test(name) && /^-?\d{1,15}$/.test(cell)) return Number(cell);
  if (name === 'Boolean' && (cell === 'true' || cell === 'false')) return cell === 'true';
  return cell;
}

function put(target: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [step, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) target[step] = value;
  else put((target[step] ??= {}) as Record<string, unknown>, rest, value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function isJson(text: string): boolean {
  return parsed(text.replace(/^\ufeff/, '')) !== null;
}
