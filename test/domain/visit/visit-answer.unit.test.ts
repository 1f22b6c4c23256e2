import { describe, expect, test } from '@jest/globals';
import { answerFaults, isNegative, outcomeOfVisit } from '../../../src/domain/visit/visit-answer.ts';

const answer = { attempts: 1, satisfied: 1, basicallySatisfied: 0, dissatisfied: 0, unreached: 0 };
const nobody = { ...answer, attempts: 2, satisfied: 0, unreached: 1 };
const codes = (more: object) => answerFaults({ ...answer, ...more }, '2026-03-10').map(({ code }) => code);

describe('the answer of a visit', () => {
  test.each<[string, object, string[]]>([
    ['one answer is enough', {}, []],
    ['no answer and nobody unreached is nothing', { satisfied: 0 }, ['NOTHING_GIVEN']],
    ['a rating is 1 to 5', { rating: 6 }, ['COUNT_NOT_POSITIVE']],
    ['a count is not negative', { satisfied: 2, dissatisfied: -1 }, ['COUNT_NOT_POSITIVE']],
    ['one try is too few', { ...nobody, attempts: 1 }, ['TOO_FEW_ATTEMPTS']],
    ['two tries without their days', nobody, ['TOO_FEW_ATTEMPTS']],
    ['two tries on one day', { ...nobody, attemptDates: ['2026-03-09', '2026-03-09'] }, ['TOO_FEW_ATTEMPTS']],
    ['two tries on two days', { ...nobody, attemptDates: ['2026-03-09', '2026-03-10'] }, []],
    ['a try still to come', { attemptDates: ['2026-03-11'] }, ['OCCURS_IN_FUTURE']],
    ['a day that is none', { attemptDates: ['2026-02-30'] }, ['DATE_MALFORMED']],
  ])('%s', (_what, more, expected) => {
    expect(codes(more)).toEqual(expected);
  });

  test.each<[object, string, boolean]>([
    [{}, 'SATISFIED', false],
    [{ basicallySatisfied: 1 }, 'BASICALLY', false],
    [{ dissatisfied: 1 }, 'DISSATISFIED', true],
    [{ relapsed: true }, 'RELAPSED', true],
    [{ unresolved: '社保未补' }, 'SATISFIED', true],
    [{ satisfied: 0, unreached: 1 }, 'UNREACHED', false],
  ])('%j is %s', (more, outcome, negative) => {
    expect(outcomeOfVisit({ ...answer, ...more })).toBe(outcome);
    expect(isNegative({ ...answer, ...more })).toBe(negative);
  });
});
