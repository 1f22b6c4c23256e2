import { parse } from 'csv-parse/sync';
import { Refusal } from '../../kernel/refusal.ts';
import { ImportProblem } from './import-problem.ts';
import type { Line } from './lines.ts';
import { numberFields } from './map-row.ts';
import { maxRowBytes, type Row } from './row.ts';

type TextLine = Extract<Line, { text: string }>;

/**
 * Rows of CSV (RFC 4180) whose first line names the columns; a quoted cell may run over several lines. Rows without
 * any value are passed over.
 *
 * Where the quotes of a row do not fit, only the line it starts in is given up, and reading goes on in the next: a
 * stray quotation mark costs one row and never swallows those after it.
 *
 * @throws ImportProblem when the first line names no columns, one twice, or none for the number
 */
export async function* csvRows(lines: AsyncIterable<Line>): AsyncGenerator<Row> {
  const source = new Rereadable(lines);
  try {
    yield* rowsBelow(headerOf(await source.next()), source);
  } finally {
    await source.close();
  }
}

async function* rowsBelow(columns: readonly string[], source: Rereadable): AsyncGenerator<Row> {
  for (let first = await source.next(); first; first = await source.next()) {
    const place = { line: first.number, end: first.end };
    if ('fault' in first) yield { ...place, fault: first.fault };
    else if (first.text.trim() !== '') {
      const { block, whole } = await blockFrom(first, source);
      const cells = whole ? cellsOf(block.map(({ text }) => text).join('\n')) : null;
      if (cells?.every((cell) => cell === '')) continue;
      if (cells) yield { line: first.number, end: block.at(-1)!.end, ...rowOf(columns, cells) };
      else {
        source.putBack(block.slice(1));
        yield { ...place, fault: new Refusal('CSV_ROW_UNREADABLE', { allowed: ['"…""…"'] }) };
      }
    }
  }
}

/** Lines until the quotation marks come in pairs; not whole when the input or the largest row ends before that. */
async function blockFrom(first: TextLine, source: Rereadable): Promise<{ block: TextLine[]; whole: boolean }> {
  const block = [first];
  let odd = hasOddQuotes(first.text);
  while (odd) {
    const next = await source.next();
    if (!next) return { block, whole: false };
    if ('fault' in next || next.end - first.start > maxRowBytes) {
      source.putBack([next]);
      return { block, whole: false };
    }
    block.push(next);
    odd = !hasOddQuotes(next.text);
  }
  return { block, whole: true };
}

function rowOf(columns: readonly string[], cells: readonly string[]) {
  if (cells.length < columns.length || cells.slice(columns.length).some((cell) => cell !== ''))
    return { fault: new Refusal('CSV_COLUMNS_DIFFER', { allowed: [String(columns.length)] }) };
  return { fields: Object.fromEntries(columns.map((column, index) => [column, cells[index]])) };
}

function headerOf(line: Line | null): string[] {
  const cells = line && 'text' in line ? cellsOf(line.text) : null;
  const columns = (cells ?? []).map((cell) => cell.trim());
  // Nameless columns at the right edge come from spreadsheets.
  while (columns.at(-1) === '') columns.pop();
  const twice = columns.find((column, index) => columns.indexOf(column) !== index);
  if (twice !== undefined)
    throw new ImportProblem({ zh: `表头有重复的列 ${twice}`, en: `The header names the column ${twice} twice` });
  if (!columns.some((column) => numberFields.includes(column)))
    throw new ImportProblem({
      zh: `CSV 首行应为表头（UTF-8），且有 ${numberFields.join('、')} 之一`,
      en: `The first line of CSV names the columns, in UTF-8, one of them ${numberFields.join(', ')}`,
    });
  return columns;
}

/** Null when the text is not exactly one record. */
function cellsOf(text: string): string[] | null {
  try {
    const records: string[][] = parse(text, { relax_column_count: true, record_delimiter: '\n' });
    return records.length === 1 ? records[0]! : null;
  } catch {
    return null;
  }
}

function hasOddQuotes(text: string): boolean {
  let odd = false;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) odd = !odd;
  return odd;
}

/** Lines that can be put back and read once more. */
class Rereadable {
  private readonly lines: AsyncIterator<Line>;
  /** Next line last. */
  private readonly waiting: Line[] = [];

  constructor(lines: AsyncIterable<Line>) {
    this.lines = lines[Symbol.asyncIterator]();
  }

  async next(): Promise<Line | null> {
    const line = this.waiting.pop();
    if (line) return line;
    const { value, done } = await this.lines.next();
    return done ? null : value;
  }

  putBack(lines: readonly Line[]): void {
    this.waiting.push(...lines.toReversed());
  }

  /** Lets go of the input where reading stops before its end. */
  async close(): Promise<void> {
    await this.lines.return?.();
  }
}
