import { Refusal } from '../../kernel/refusal.ts';
import type { Line } from './lines.ts';
import type { Row } from './row.ts';

const example = '{"number":"2026-001","text":"…"}';

/** Rows of NDJSON: one object a line; empty lines are passed over. */
export async function* ndjsonRows(lines: AsyncIterable<Line>): AsyncGenerator<Row> {
  for await (const line of lines) {
    const place = { line: line.number, end: line.end };
    if ('fault' in line) yield { ...place, fault: line.fault };
    else if (line.text.trim() !== '') yield { ...place, ...parsed(line.text) };
  }
}

/** The parser's own message is not passed on: it quotes the data. */
function parsed(text: string): { fields: Record<string, unknown> } | { fault: Refusal } {
  try {
    const fields: unknown = JSON.parse(text);
    if (typeof fields === 'object' && fields !== null && !Array.isArray(fields))
      return { fields: fields as Record<string, unknown> };
  } catch {
    // Not JSON: refused below like JSON that is no object.
  }
  return { fault: new Refusal('ROW_NOT_JSON', { allowed: [example] }) };
}
