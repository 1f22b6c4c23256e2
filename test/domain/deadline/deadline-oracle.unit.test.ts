import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { replayDeadline } from '../../../src/domain/deadline/replay-deadline.ts';
import type { DeadlineRuleId } from '../../../src/domain/deadline/rules.ts';
import { addDays } from '../../../src/kernel/legal-date.ts';
import { alteredCalendar } from './altered-calendar.ts';
import { answerTo } from './ask.ts';
import { type OracleQuestion, askOracle } from './oracle.ts';
import { type TableRow, ruleTable } from './rule-table.ts';

const cases = Number(process.env.ACCORD_DEADLINE_CASES ?? 20_000);

/** Shortest month: as many days may be added to a period in months wherever it ends. */
const daysOf = ({ unit, extension }: TableRow) => Math.min(unit === 'm' ? extension * 28 : extension, 90);

/** Any rule, any start from 2024 (not published) to 2028 (not published), with what that rule allows. */
const questions: fc.Arbitrary<OracleQuestion> = fc.constantFrom(...ruleTable).chain((row) =>
  fc
    .record({
      day: fc.integer({ min: 0, max: 1_800 }),
      time: fc.integer({ min: 0, max: 24 * 60 * 60 - 1 }),
      spans: fc.array(fc.tuple(fc.nat(80), fc.nat(40)), { maxLength: row.pauses ? 3 : 0 }),
      extensionDays: fc.oneof(fc.constant(0), fc.nat(daysOf(row))),
    })
    .map(({ day, time, spans, extensionDays }) => {
      const date = addDays('2024-03-01', day);
      const clock = new Date(time * 1000).toISOString().slice(11, 19);
      const start = row.unit === 'h' ? `${date}T${clock}+08:00` : date;
      const pauses = spans.map(([from, length]) => ({ from: addDays(date, from), to: addDays(date, from + length) }));
      return { row, start, pauses, extensionDays };
    }),
);

test(`two independent computations agree on ${cases} random periods`, () => {
  fc.assert(
    fc.property(questions, (question) => {
      const { row, ...facts } = question;
      const answer = answerTo({ rule: row.id as DeadlineRuleId, ...facts, pauses: facts.pauses as never });
      const { nominalEnd, dueOn, dueAt, uncertain } = askOracle(question);
      expect(answer).toMatchObject({ nominalEnd, dueOn, dueAt: new Date(dueAt), calendarUncertain: uncertain });
      expect(replayDeadline(answer.explanation).getTime()).toBe(dueAt);
    }),
    { numRuns: cases },
  );
}, 600_000);

test('the comparison notices a calendar that lacks one make-up day', () => {
  const example = ruleTable.find(({ id }) => id === 'ASSIGN_ACCEPT')!;
  const oracle = askOracle({ row: example, start: '2026-02-13', pauses: [], extensionDays: 0 });
  const withoutIt = answerTo(
    { rule: 'ASSIGN_ACCEPT', start: '2026-02-13' },
    alteredCalendar({ strike: ['2026-02-14'] }),
  );
  expect(withoutIt.dueOn).not.toBe(oracle.dueOn);
});
