import { object } from './json.ts';

/** How a row becomes a JSON object: every key it can have, and which keys a field of the graph is made from. */
export interface Shape {
  /** JSON key → column, or SQL. */
  readonly columns: Readonly<Record<string, string>>;
  /** Keys that come whatever is asked: identity, paging, what redaction looks at. */
  readonly always: readonly string[];
  /** Fields that are made from other keys than their own name. */
  readonly needs?: Readonly<Record<string, readonly string[]>>;
}

/** Fields asked for; null where nobody knows, and so everything comes. */
export type Asked = readonly string[] | null;

/** The keys that answer what was asked, in the order of the shape. What nobody asked for is not even read. */
export function keysFor({ columns, always, needs = {} }: Shape, asked: Asked): string[] {
  if (asked === null) return Object.keys(columns);
  const wanted = new Set([...always, ...asked.flatMap((field) => needs[field] ?? [field])]);
  return Object.keys(columns).filter((key) => wanted.has(key));
}

/** The JSON object of a row with these keys. */
export function shaped(shape: Shape, alias: string, keys: readonly string[]): string {
  return object(alias, Object.fromEntries(keys.map((key) => [key, shape.columns[key]!])));
}
