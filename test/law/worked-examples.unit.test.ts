import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { deadlineRules } from '../../src/domain/deadline/rules.ts';
import { endOfLegalDay } from '../../src/kernel/legal-date.ts';
import { answerTo } from '../domain/deadline/ask.ts';
import { exampleRows, rowOf, workedExamples, type WorkedExample } from './worked-examples.ts';

test.each(exampleRows)('example %s', (row) => {
  const examples = workedExamples.filter((example) => rowOf(example) === row);
  for (const example of examples) expect(computed(example)).toEqual(written(example));
});

describe('the command line answers as the table says', () => {
  const units = ['DAY', 'WORKING_DAY', 'MONTH', 'YEAR', 'HOUR'] as const;
  const printed = askCommand(workedExamples);

  test.each(units)('in the unit %s', (unit) => {
    const inUnit = [...workedExamples.entries()].filter(([, { rule }]) => deadlineRules[rule].unit === unit);
    expect(inUnit.length).toBeGreaterThan(0);
    for (const [index, { due, nominalEnd, rule }] of inUnit) {
      expect(printed[index]).toMatchObject({ rule, due, nominalEnd });
    }
  });
});

test('every row of the table is there once', () => {
  expect(exampleRows).toHaveLength(56);
  expect([...exampleRows].sort()).toEqual(exampleRows);
});

test('an example a day off would be noticed', () => {
  const [example] = workedExamples;
  expect(computed({ ...example!, start: '2025-09-25' })).not.toEqual(written(example!));
});

function computed({ row: _row, mark: _mark, nominalEnd: _end, due: _due, uncertain: _flag, ...facts }: WorkedExample) {
  const { nominalEnd, dueOn, dueAt, calendarUncertain } = answerTo(facts);
  return { nominalEnd, dueOn, dueAt, calendarUncertain };
}

function written({ nominalEnd, due, uncertain }: WorkedExample) {
  const dueOn = due.slice(0, 10) as Parameters<typeof endOfLegalDay>[0];
  const dueAt = due.includes('T') ? new Date(due) : endOfLegalDay(dueOn);
  return { nominalEnd, dueOn, dueAt, calendarUncertain: uncertain === true };
}

/** All examples through one run of `npm run deadlines`. */
function askCommand(examples: readonly WorkedExample[]): Record<string, unknown>[] {
  const input = examples
    .map(({ rule, start, pauses, extensionDays }) => JSON.stringify({ rule, start, pauses, extensionDays }))
    .join('\n');
  const args = ['--import', './scripts/register-swc.mjs', 'src/cli/deadlines.ts'];
  const { stdout } = spawnSync(process.execPath, args, {
    input,
    encoding: 'utf8',
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
