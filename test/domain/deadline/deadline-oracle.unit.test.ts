import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { replayDeadline } from '../../../src/domain/deadline/replay-deadline.ts';
import type { DeadlineRuleId } from '../../../src/domain/deadline/rules.ts';
import { alteredCalendar } from './altered-calendar.ts';
import { answerTo } from './ask.ts';
import { type OracleQuestion, askOracle } from './oracle.ts';
import { questions } from './random-questions.ts';
import { ruleTable } from './rule-table.ts';

const cases = Number(process.env.ACCORD_DEADLINE_CASES ?? 100_000);

const seen = { pauses: 0, extensions: 0, hours: 0, months: 0, backward: 0, leapDays: 0, unloaded: 0 };

test(`two independent computations agree on ${cases} random periods`, () => {
  fc.assert(
    fc.property(questions, (question) => {
      const { row, ...facts } = question;
      const answer = answerTo({ rule: row.id as DeadlineRuleId, ...facts, pauses: facts.pauses as never });
      const { nominalEnd, dueOn, dueAt, uncertain } = askOracle(question);
      expect(answer).toMatchObject({ nominalEnd, dueOn, dueAt: new Date(dueAt), calendarUncertain: uncertain });
      expect(replayDeadline(answer.explanation).getTime()).toBe(dueAt);
      note(question, uncertain);
    }),
    { numRuns: cases },
  );
}, 600_000);

test('the random periods held every kind of difficulty', () => {
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(cases / 2_000);
});

test('the second computation shares no line with the first: it imports nothing but the form of a row', () => {
  const text = readFileSync(new URL('oracle.ts', import.meta.url), 'utf8');
  const imports = text.split('\n').filter((line) => /\bimport\b/.test(line));
  expect(imports).toEqual(["import type { TableRow } from './rule-table.ts';"]);
});

test('the comparison notices a calendar that lacks one make-up day', () => {
  const example = ruleTable.find(({ id }) => id === 'ASSIGN_ACCEPT')!;
  const oracle = askOracle({ row: example, start: '2026-02-13', pauses: [], extensionDays: 0 });
  const withoutIt = answerTo(
    { rule: 'ASSIGN_ACCEPT', start: '2026-02-13' },
    alteredCalendar({ strike: ['2026-02-14'] }),
  );
  expect(withoutIt.dueOn).not.toBe(oracle.dueOn);
});

function note({ row, start, pauses, extensionDays }: OracleQuestion, uncertain: boolean): void {
  if (pauses.length > 0) seen.pauses += 1;
  if (extensionDays > 0) seen.extensions += 1;
  if (row.unit === 'h') seen.hours += 1;
  if (row.unit === 'm' || row.unit === 'y') seen.months += 1;
  if (row.amount < 0) seen.backward += 1;
  if (start.startsWith('2024-02-29') || start.startsWith('2028-02-29')) seen.leapDays += 1;
  if (uncertain) seen.unloaded += 1;
}
