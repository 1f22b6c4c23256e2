import { describe, expect, test } from '@jest/globals';
import { compareTimes, toldApart } from '../support/compare-times.ts';

/** Times that spread as answers do: a floor, a long tail, and now and then a machine that was busy. */
function answers(seed: number, count: number, floor: number): number[] {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 1) / (2 ** 32 + 1);
  };
  return Array.from({ length: count }, () => floor - 0.1 * Math.log(random()) + (random() < 0.01 ? 20 : 0));
}

describe('the statistic that `npm run check:timing` judges by', () => {
  test('S29: does not tell apart what takes the same time', () => {
    const found = compareTimes(answers(1, 5_000, 2), answers(2, 5_000, 2));
    expect(Math.abs(found.t)).toBeLessThan(4.5);
    expect(toldApart(found)).toBe(false);
  });

  test.each([0.02, 0.06, 0.5])('S29: finds a difference of %d milliseconds', (more) => {
    expect(toldApart(compareTimes(answers(3, 5_000, 2 + more), answers(4, 5_000, 2)))).toBe(true);
  });
});
