/** What spreadsheets begin a formula with, in half and full width (OWASP, CSV injection). */
const starts = /^[=+\-@＝＋－＠﹢﹣﹦﹫−|%]/u;

/**
 * Characters that are not seen, or that a spreadsheet drops, before it looks for a formula: white space of all kinds,
 * controls, and format characters such as zero-width joiners, direction marks and the byte order mark.
 */
const unseen = /^[\p{Z}\p{C}\u115f\u1160\u3164\uffa0\u034f\u17b4\u17b5\ufe00-\ufe0f]+/u;

/** White space by which a spreadsheet may take a new cell or line to begin. */
const breaks = /[\t\r\n\v\f\u0085\u2028\u2029]/;

/** Plain numbers are what they look like. */
const plainNumber = /^-?\d+(\.\d+)?$/;

/**
 * A text as a cell that every spreadsheet opens as text: an apostrophe before whatever would begin a formula, also
 * after characters that are not seen, and before what begins with a tab or a line break. Nothing is taken away, so that
 * the value can be had back by dropping that one apostrophe.
 */
export function safeCell(text: string): string {
  if (text === '' || plainNumber.test(text)) return text;
  const visible = text.replace(unseen, '');
  const isRisky = starts.test(visible) || breaks.test(text.slice(0, 1)) || text.startsWith("'");
  return isRisky || lineStartsFormula(text) ? `'${text}` : text;
}

/** A program that mistakes a line break inside of quotation marks for a new row would see a formula there. */
function lineStartsFormula(text: string): boolean {
  return text
    .split(/[\r\n\u0085\u2028\u2029\t]/)
    .slice(1)
    .some((line) => starts.test(line.replace(unseen, '')));
}

/** The text of a cell that `safeCell` made. */
export function textOfCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

/** One record of CSV (RFC 4180), its cells safe and quoted. */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(safeCell(cell))).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /^[A-Za-z0-9_.:-]*$/.test(cell) ? cell : `"${cell.replaceAll('"', '""')}"`;
}
