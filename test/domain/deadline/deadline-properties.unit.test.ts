import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { computeDeadline } from '../../../src/domain/deadline/compute-deadline.ts';
import type { DeadlineRule } from '../../../src/domain/deadline/deadline-rule.ts';
import { type DeadlineRuleId, deadlineRules } from '../../../src/domain/deadline/rules.ts';
import { type LegalDate, addDays, daysBetween, weekday } from '../../../src/kernel/legal-date.ts';
import { alteredCalendar } from './altered-calendar.ts';
import { answerTo, calendar } from './ask.ts';

const ids = Object.keys(deadlineRules) as DeadlineRuleId[];
const dayRules = ids.filter((id) => deadlineRules[id].unit !== 'HOUR');
const rollingRules = ids.filter((id) => deadlineRules[id].rolls);
const naturalDayRules = ids.filter((id) => deadlineRules[id].unit === 'DAY' && deadlineRules[id].amount > 0);
const workingDayRules = ids.filter(
  (id) => deadlineRules[id].unit === 'WORKING_DAY' && deadlineRules[id].direction === 'FORWARD',
);

const starts = fc.integer({ min: 0, max: 700 }).map((day) => addDays('2025-01-01', day));
const anyOf = (rules: readonly DeadlineRuleId[]) => fc.constantFrom(...rules);
const runs = { numRuns: 2_000 };

describe('whatever the rule and the start', () => {
  test('a rolling period never ends on a day of rest, nor before its nominal end', () => {
    fc.assert(
      fc.property(anyOf(rollingRules), starts, (rule, start) => {
        const { dueOn, nominalEnd } = answerTo({ rule, start });
        expect(calendar.isRestDay(dueOn)).toBe(false);
        expect(nominalEnd! <= dueOn).toBe(true);
      }),
      runs,
    );
  });

  test('a holiday added inside a natural-day period leaves the nominal end where it is', () => {
    fc.assert(
      fc.property(anyOf(naturalDayRules), starts, fc.nat(200), (rule, start, offset) => {
        const { nominalEnd } = answerTo({ rule, start });
        const inside = addDays(start, 1 + (offset % daysBetween(start, nominalEnd!)));
        expect(answerTo({ rule, start }, alteredCalendar({ rest: [inside] })).nominalEnd).toBe(nominalEnd);
      }),
      runs,
    );
  });

  test('a make-up day added inside a working-day period never delays it', () => {
    fc.assert(
      fc.property(anyOf(workingDayRules), starts, fc.nat(80), (rule, start, offset) => {
        const saturday = addDays(start, offset + 6 - weekday(addDays(start, offset)));
        const { dueOn } = answerTo({ rule, start });
        expect(answerTo({ rule, start }, alteredCalendar({ makeUp: [saturday] })).dueOn <= dueOn).toBe(true);
      }),
      runs,
    );
  });

  test('one more unit never ends the period earlier, nor one more clear day later', () => {
    fc.assert(
      fc.property(anyOf(dayRules), starts, (id, start) => {
        const rule: DeadlineRule = deadlineRules[id];
        const shorter = computed(rule, start);
        const longer = computed({ ...rule, amount: rule.amount + 1 }, start);
        expect(rule.direction === 'FORWARD' ? shorter <= longer : longer <= shorter).toBe(true);
      }),
      runs,
    );
  });

  test('a later start never ends the period earlier', () => {
    fc.assert(
      fc.property(anyOf(dayRules), starts, (rule, start) => {
        expect(answerTo({ rule, start }).dueOn <= answerTo({ rule, start: addDays(start, 1) }).dueOn).toBe(true);
      }),
      runs,
    );
  });

  test('counted and skipped days together fill the whole time from start to due date', () => {
    fc.assert(
      fc.property(anyOf(workingDayRules), starts, (rule, start) => {
        const { explanation, dueOn } = answerTo({ rule, start });
        const moved = explanation.reduce((sum, { amount }) => sum + amount, 0);
        expect(moved).toBe(daysBetween(start, dueOn));
        const skipped = explanation.filter(({ kind }) => kind === 'SKIPPED');
        expect(skipped.every(({ date }) => calendar.isRestDay(date))).toBe(true);
      }),
      runs,
    );
  });

  test('running and paused days together are the time from start to nominal end', () => {
    fc.assert(
      fc.property(starts, fc.nat(29), fc.nat(60), fc.nat(60), (start, from, length, extensionDays) => {
        const pauses = [{ from: addDays(start, from), to: addDays(start, from + length) }];
        const { nominalEnd } = answerTo({ rule: 'PRESUIT_30', start, pauses, extensionDays });
        expect(daysBetween(start, nominalEnd!)).toBe(30 + extensionDays + length);
      }),
      runs,
    );
  });
});

function computed(rule: DeadlineRule, start: LegalDate): LegalDate {
  const answer = computeDeadline({ rule, start }, calendar);
  if (!('dueOn' in answer)) throw new Error(answer.code);
  return answer.dueOn;
}
