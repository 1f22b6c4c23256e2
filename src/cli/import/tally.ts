import type { RowReport, RowStatus } from './import-rows.ts';
import type { Remark } from './remark.ts';

/** Most refused rows, warnings, and allowed values that are printed; the report has them all. */
const mostShown = 20;
const mostAllowed = 6;

interface Warned {
  readonly remark: Remark;
  readonly line: number;
  rows: number;
}

/** Counts what became of the rows and keeps what a person wants to read at the end. */
export class Tally {
  private readonly counts: Record<RowStatus, number> = { REGISTERED: 0, ALREADY_THERE: 0, REFUSED: 0 };
  private readonly refused: RowReport[] = [];
  private readonly warned = new Map<string, Warned>();

  add(row: RowReport): void {
    this.counts[row.status] += 1;
    if (row.status === 'REFUSED' && this.refused.length < mostShown) this.refused.push(row);
    for (const remark of row.warnings) this.warn(remark, row.line);
  }

  get refusedCount(): number {
    return this.counts.REFUSED;
  }

  /** The last line of every import, Chinese first. */
  summary({ dryRun }: { dryRun: boolean }): string {
    const { REGISTERED: made, ALREADY_THERE: there, REFUSED: refused } = this.counts;
    const zh = `登记 ${made}，已存在 ${there}，未通过 ${refused}`;
    const en = `registered ${made}, already there ${there}, refused ${refused}`;
    return dryRun ? `演练（未写入）：${zh} / dry run (nothing written): ${en}` : `${zh} / ${en}`;
  }

  /** Refused rows and warnings, a line each; no value of a row is repeated but its number. */
  details(): string[] {
    const more = this.counts.REFUSED - this.refused.length;
    return [
      ...this.refused.map(refusedLine),
      ...(more > 0 ? [`…… 另有 ${more} 行，见 --report / ${more} more, see --report`] : []),
      ...[...this.warned.values()].slice(0, mostShown).map(warnedLine),
    ];
  }

  /** The same remark on many rows is told once: places in lists do not make it another. */
  private warn(remark: Remark, line: number): void {
    const key = [remark.code, ...remark.path.map((step) => (/^\d+$/.test(step) ? '*' : step))].join('\n');
    const known = this.warned.get(key);
    if (known) known.rows += 1;
    else if (this.warned.size < mostShown) this.warned.set(key, { remark, line, rows: 1 });
  }
}

function refusedLine({ line, number, errors }: RowReport): string {
  const [first, ...rest] = errors;
  const at = `第 ${line} 行 / line ${line}${number === null ? '' : `  ${shown(number)}`}`;
  const more = rest.length > 0 ? ` (+${rest.length})` : '';
  return `✗ ${at}: ${first ? told(first) : ''}${more}`;
}

function warnedLine({ remark, line, rows }: Warned): string {
  return `! 第 ${line} 行起 ${rows} 次 / from line ${line}, ${rows} times: ${told(remark)}`;
}

function told({ code, path, allowed, message }: Remark): string {
  const where = path.length > 0 ? ` ${path.map(shown).join('.')}` : '';
  const values = allowed.slice(0, mostAllowed).join(', ') + (allowed.length > mostAllowed ? ', …' : '');
  return `${code}${where} — ${message}${values === '' ? '' : ` [${values}]`}`;
}

/** Numbers and names of fields come from the file: a terminal must not obey them. */
function shown(text: string): string {
  return /^\P{C}{1,60}$/u.test(text) ? text : '…';
}
