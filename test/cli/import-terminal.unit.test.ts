import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RowReport } from '../../src/cli/import/import-rows.ts';
import { readOptions } from '../../src/cli/import/options.ts';
import { startProgress } from '../../src/cli/import/progress.ts';
import { remarkOf } from '../../src/cli/import/remark.ts';
import { Tally } from '../../src/cli/import/tally.ts';
import { Refusal } from '../../src/kernel/refusal.ts';

describe('the command line', () => {
  test('names a file, a person with or without the prefix, and where rows and report go', () => {
    expect(readOptions(['a.csv', '--as', 'court_clerk', '--dry-run', '--report', '-'])).toEqual({
      file: 'a.csv',
      format: 'csv',
      staffId: 'stf_court_clerk',
      dryRun: true,
      url: null,
      tokenEnv: null,
      report: '-',
      help: false,
    });
    expect(readOptions(['-', '--as', 'stf_x', '--format', 'csv'])).toMatchObject({ staffId: 'stf_x', format: 'csv' });
    expect(readOptions(['a.jsonl', '--url', 'http://hub:4000/graphql']).url).toBe('http://hub:4000');
    expect(readOptions(['A.NDJSON', '--url', 'https://hub/']).url).toBe('https://hub');
    expect(readOptions(['--help']).help).toBe(true);
  });

  test.each([
    [[]],
    [['a.csv', 'b.csv']],
    [['a.xlsx']],
    [['a.json']],
    [['a.csv', '--format', 'xml']],
    [['a.csv', '--no-such']],
    [['a.csv', '--as']],
    [['a.csv', '--token-env', 'TOKEN']],
    [['a.csv', '--url', 'hub:4000']],
    [['a.csv', '--url', 'http://hub', '--token-env', 'TOKEN', '--as', 'x']],
    [['a.csv', '--report', './a.csv']],
  ])('%j is not understood', (args) => {
    expect(() => readOptions(args)).toThrow(expect.objectContaining({ name: 'ImportProblem', isUsage: true }));
  });
});

describe('progress', () => {
  function run(screen: { isTTY: boolean }, live = true) {
    const written: string[] = [];
    let time = 0;
    const progress = startProgress(
      { ...screen, write: (text) => written.push(text) },
      { total: 4096, live, now: () => time },
    );
    for (let row = 1; row <= 4; row++) {
      time += 60;
      progress.step(row * 1024);
    }
    progress.end();
    return written;
  }

  test('rewrites one line on a terminal, a few times a second', () => {
    const written = run({ isTTY: true });
    expect(written).toHaveLength(3);
    expect(written[1]).toBe('\r\u001b[K3 / 4 KB 75% · 3 行 / rows · 0.2 s · 17 行每秒 / rows/s');
    expect(written[2]).toBe('\r\u001b[K4 行 / rows · 0.2 s · 17 行每秒 / rows/s\n');
  });

  test('says elsewhere only how it ended', () => {
    const final = ['4 行 / rows · 0.2 s · 17 行每秒 / rows/s\n'];
    expect(run({ isTTY: false })).toEqual(final);
    expect(run({ isTTY: true }, false)).toEqual(final);
  });
});

describe('what is told at the end', () => {
  const row: RowReport = { line: 1, number: 'A1', status: 'REGISTERED', disputeId: 'dsp_1', errors: [], warnings: [] };
  const unknown = remarkOf(new Refusal('FIELD_NOT_KNOWN', { path: ['parties', '0', 'age'] }));
  const refused: RowReport = {
    ...row,
    line: 3,
    number: '（2026）云0114民初3号',
    status: 'REFUSED',
    errors: [
      remarkOf(new Refusal('CAUSE_UNKNOWN', { path: ['cause'], allowed: ['1', '2', '3', '4', '5', '6', '7'] })),
      unknown,
    ],
  };

  test('counts the rows, Chinese first', () => {
    const tally = new Tally();
    for (const status of ['REGISTERED', 'REGISTERED', 'ALREADY_THERE', 'REFUSED'] as const)
      tally.add({ ...row, status });
    expect(tally.summary({ dryRun: false })).toBe(
      '登记 2，已存在 1，未通过 1 / registered 2, already there 1, refused 1',
    );
    expect(tally.summary({ dryRun: true })).toMatch(
      /^演练（未写入）：登记 2.+ \/ dry run \(nothing written\): registered 2/,
    );
  });

  test('names refused rows with code, place and what would be taken', () => {
    const tally = new Tally();
    tally.add(refused);
    expect(tally.details()).toEqual([
      '✗ 第 3 行 / line 3  （2026）云0114民初3号: CAUSE_UNKNOWN cause — 没有这个案由 / There is no such cause of action [1, 2, 3, 4, 5, 6, …] (+1)',
    ]);
  });

  test('says the same warning once, and no more than twenty refused rows', () => {
    const tally = new Tally();
    for (let line = 1; line <= 30; line++) tally.add({ ...refused, line, warnings: [unknown] });
    const lines = tally.details();
    expect(lines).toHaveLength(22);
    expect(lines[20]).toContain('10 more, see --report');
    expect(lines[21]).toContain('from line 1, 30 times: FIELD_NOT_KNOWN parties.0.age');
  });

  test('does not let a number or the name of a field command the terminal', () => {
    const tally = new Tally();
    const warnings = [remarkOf(new Refusal('FIELD_NOT_KNOWN', { path: ['\u001b[2J'] }))];
    tally.add({ ...refused, number: 'A\u009b2J', warnings });
    expect(tally.details().join('')).not.toMatch(/[\u001b\u009b]/);
  });
});

test('every code an import can give has words in both languages', () => {
  const folder = 'src/cli/import';
  const source = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const given = /(?:new Refusal|\.fault|\.warn|wrongType)\('([A-Z_0-9]+)'/g;
  const codes = source.flatMap((text) => [...text.matchAll(given)].map(([, code]) => code!));
  expect(codes.length).toBeGreaterThan(10);
  for (const code of codes) expect(remarkOf(new Refusal(code)).message).toMatch(/[\u4e00-\u9fff].* \/ [A-Z]/);
  expect(remarkOf(new Refusal('NO_SUCH_CODE')).message).not.toMatch(/[\u4e00-\u9fff]/);
});
