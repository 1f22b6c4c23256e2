import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { replayDeadline } from '../../../src/domain/deadline/replay-deadline.ts';
import type { DeadlineRuleId } from '../../../src/domain/deadline/rules.ts';
import { deadlineRules } from '../../../src/domain/deadline/rules.ts';
import { answerTo, calendar } from './ask.ts';
import { questions } from './random-questions.ts';

test.each(Object.values(deadlineRules).map((rule) => [rule.id, rule] as const))(
  '%s cites a law, its version where it has one, and the event it runs from',
  (_id, { basis, startEvent }) => {
    expect(basis.every(({ law }) => law !== '')).toBe(true);
    expect(basis.some(({ version }) => version !== '')).toBe(true);
    expect(startEvent.zh).not.toBe('');
  },
);

test('every rest day passed over has its reason, every pause and extension its line, and the lines lead to the end', () => {
  fc.assert(
    fc.property(questions, ({ row, ...facts }) => {
      const { explanation, dueAt } = answerTo({ rule: row.id as DeadlineRuleId, ...facts } as never);
      for (const { kind, date, reason } of explanation) {
        expect(reason.zh).not.toBe('');
        if (kind === 'SKIPPED') expect(calendar.isRestDay(date)).toBe(true);
      }
      const extended = explanation
        .filter(({ kind }) => kind === 'EXTENDED')
        .reduce((sum, { amount }) => sum + amount, 0);
      expect(extended).toBe(facts.extensionDays);
      expect(replayDeadline(explanation)).toEqual(dueAt);
    }),
    { numRuns: 5_000 },
  );
});
