import { createHash } from 'node:crypto';

/** One SQL statement with `$1 … $n` placeholders; on PostgreSQL it is parsed and planned once per connection. */
export interface Statement {
  /** Name of the prepared statement: at most 63 bytes, the same text must always carry the same name. */
  readonly name: string;
  readonly text: string;
}

/** Makes a statement of a text, once, at module level; never build the text per request (each text is kept prepared). */
export function statement(text: string): Statement {
  return { name: statementName(text), text };
}

/** Short stable name of a statement: `s_` and 20 hexadecimal digits of the SHA-256 of its text. */
export function statementName(text: string): string {
  return `s_${createHash('sha256').update(text).digest('hex').slice(0, 20)}`;
}
