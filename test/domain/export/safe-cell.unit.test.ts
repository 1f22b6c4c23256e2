import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { csvRecord, safeCell, textOfCell } from '../../../src/domain/export/safe-cell.ts';

/** What attackers write into names and notes; each has to open as text in every spreadsheet. */
const attacks = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '=cmd|’/c calc’!A0',
  '|calc',
  '%0A=1',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\r\n=1+1',
  ' =1+1',
  '\u00a0=1+1',
  '\u3000=1+1',
  '\u2003=1+1',
  '\ufeff=1+1',
  '\u200b=1+1',
  '\u200c=1+1',
  '\u200d=1+1',
  '\u2060=1+1',
  '\u00ad=1+1',
  '\u202e=1+1',
  '\u2066=1+1',
  '\u180e=1+1',
  '\u034f=1+1',
  '\u3164=1+1',
  '\ufe0f=1+1',
  '\u0000=1+1',
  '\u001b=1+1',
  '\ufeff\u200b\t =HYPERLINK("http://x","y")',
  '＝1+1',
  '＋1',
  '－1+1',
  '＠SUM(A1)',
  '\u200b＝1+1',
  '﹢1',
  '﹦1',
  '−1+1',
  '张三\r\n=1+1',
  '张三\n\u200b@SUM(A1)',
  '张三\t=1+1',
  '\tplain',
  "'=1+1",
  '=1+1","=2+2',
  '"=1+1',
] as const;

/** What people write; none of it is changed. */
const harmless = [
  '',
  '张三',
  '王小明（男）',
  '13800000000',
  '-12.50',
  '100000',
  '2026-03-02',
  'a=b',
  '第1行\n第2行',
  'A-1',
];

/** How a spreadsheet looks at a cell: past what it drops, for what begins a formula. */
function opensAsFormula(cell: string): boolean {
  const shown = cell.normalize('NFKC').replace(/^[\s\p{Z}\p{C}\p{M}\u115f\u1160\u3164\uffa0]+/u, '');
  return /^[=+\-@|%−]/.test(shown) && !/^-?\d+(\.\d+)?$/.test(shown);
}

describe('a cell of an export', () => {
  test.each(attacks)('%j opens as text', (attack) => {
    expect(opensAsFormula(safeCell(attack))).toBe(false);
    for (const line of safeCell(attack).split(/[\r\n\t]/)) {
      // A line inside of a cell is behind the apostrophe of the cell, which stands before everything.
      if (line === safeCell(attack)) expect(opensAsFormula(line)).toBe(false);
    }
    expect(safeCell(attack).startsWith("'") || !opensAsFormula(attack)).toBe(true);
  });

  test.each(attacks)('%j goes through csv-parse and back unchanged', (attack) => {
    const [cells] = parse(csvRecord(['a', attack, 'z']), { record_delimiter: '\r\n' }) as string[][];
    expect(cells).toHaveLength(3);
    expect(textOfCell(cells![1]!)).toBe(attack);
  });

  test.each(harmless)('%j stays as it is', (text) => {
    expect(safeCell(text)).toBe(text);
    const [cells] = parse(csvRecord([text, 'z']), { record_delimiter: '\r\n' }) as string[][];
    expect(cells).toEqual([text, 'z']);
  });

  test('the look of the test finds what is not made safe', () => {
    expect(attacks.filter(opensAsFormula).length).toBeGreaterThan(30);
    expect(harmless.filter(opensAsFormula)).toEqual([]);
  });
});
