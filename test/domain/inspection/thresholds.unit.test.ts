import { describe, expect, test } from '@jest/globals';
import { thresholdFault } from '../../../src/domain/inspection/crime-transfer.ts';
import {
  defaultThreshold,
  provincialThresholds,
  thresholdOf,
  thresholdRange,
  type CrimeThreshold,
} from '../../../src/domain/inspection/crime-threshold.ts';
import { extraPayFen } from '../../../src/domain/inspection/extra-pay.ts';
import { firstAidFault } from '../../../src/domain/aid/first-aid.ts';

const yunnan: CrimeThreshold = { province: '53', oneWorkerFen: 1_000_000, tenWorkersFen: 5_000_000, mark: 'TO_CHECK' };

describe('the sum from which withheld wages are a crime', () => {
  test.each([
    [{ workers: 1, months: 3, largestFen: 1_000_000, totalFen: 1_000_000 }, true],
    [{ workers: 1, months: 2, largestFen: 9_000_000, totalFen: 9_000_000 }, false],
    [{ workers: 1, months: 3, largestFen: 999_999, totalFen: 999_999 }, false],
    [{ workers: 10, months: 1, largestFen: 500_000, totalFen: 5_000_000 }, true],
    [{ workers: 9, months: 1, largestFen: 600_000, totalFen: 5_000_000 }, false],
    [{ workers: 10, months: 1, largestFen: 500_000, totalFen: 4_999_999 }, false],
  ])('%j reaches it: %s', (arrears, reaches) => {
    expect(thresholdFault(arrears, yunnan) === null).toBe(reaches);
  });

  test('is the figure of the province, or the lowest of the range where none is loaded', () => {
    expect(thresholdOf('530114', [yunnan])).toBe(yunnan);
    expect(thresholdOf('310114', [yunnan])).toBe(defaultThreshold);
  });

  test.each([...provincialThresholds, defaultThreshold, yunnan])('stays within the range of the law: %j', (figures) => {
    for (const name of ['oneWorkerFen', 'tenWorkersFen'] as const) {
      expect(figures[name]).toBeGreaterThanOrEqual(thresholdRange[name].least);
      expect(figures[name]).toBeLessThanOrEqual(thresholdRange[name].most);
    }
  });
});

describe('extra compensation', () => {
  test.each([
    [3_000_000, 5_000, 1_500_000],
    [3_000_000, 10_000, 3_000_000],
    [333, 5_000, 167],
    [1, 5_000, 1],
  ])('of %i fen at %i basis points is %i fen', (fen, basisPoints, extra) => {
    expect(extraPayFen(fen, basisPoints)).toBe(extra);
  });
});

describe('aid before its examination (LAL 44)', () => {
  const now = new Date('2026-03-02T02:00:00Z');

  test.each([
    ['PERIOD_ENDS', '2026-03-08', true],
    ['PERIOD_ENDS', '2026-03-09', false],
    ['PERIOD_ENDS', null, false],
    ['PRESERVATION', null, true],
  ] as const)('on %s with a period to %s is given: %s', (ground, periodEndsOn, given) => {
    expect(firstAidFault({ ground, periodEndsOn }, now) === null).toBe(given);
  });
});
