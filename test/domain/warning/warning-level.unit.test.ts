import { describe, expect, test } from '@jest/globals';
import { warningLevel, warningTriggers, type WarningSignal } from '../../../src/domain/warning/warning-level.ts';
import { warningClocks, warningLevels, type WarningLevel } from '../../../src/domain/warning/warning-terms.ts';

const quiet: WarningSignal = {
  wageComplaints: 0,
  riskItems: 0,
  workersOfMonth: 0,
  commonClaimWorkers: 0,
  arrearsFen: 0,
  people: 0,
  negativeIndicators: false,
  conduct: [],
  cityAttention: false,
};

/** The rows of the domain reference, §2.7: what just reaches a level, and what just misses it. */
const rows: [reaches: Partial<WarningSignal>, level: WarningLevel, reason: string, misses: Partial<WarningSignal>][] = [
  [{ wageComplaints: 1 }, 'BLUE', 'WAGE_COMPLAINT', { wageComplaints: 0 }],
  [{ riskItems: 1 }, 'BLUE', 'RISK_ITEM', { riskItems: 0 }],
  [{ workersOfMonth: 3 }, 'YELLOW', 'THREE_OF_ONE_EMPLOYER', { workersOfMonth: 2 }],
  [
    { keyEmployer: 'RELOCATION', negativeIndicators: true },
    'YELLOW',
    'KEY_EMPLOYER',
    { keyEmployer: 'RELOCATION', negativeIndicators: false },
  ],
  [{ commonClaimWorkers: 10 }, 'ORANGE', 'TEN_WITH_COMMON_CLAIM', { commonClaimWorkers: 9 }],
  [{ arrearsFen: 10_000_000 }, 'ORANGE', 'LARGE_ARREARS', { arrearsFen: 9_999_999 }],
  [{ conduct: ['STOPPAGE_THREATENED'] }, 'ORANGE', 'STOPPAGE_THREATENED', { conduct: [] }],
  [{ conduct: ['GATHERING'] }, 'RED', 'SEVERE_CONDUCT', { conduct: [] }],
  [{ conduct: ['STOPPAGE'] }, 'RED', 'SEVERE_CONDUCT', { conduct: [] }],
  [{ conduct: ['BLOCKADE'] }, 'RED', 'SEVERE_CONDUCT', { conduct: [] }],
  [{ conduct: ['INJURY'] }, 'RED', 'SEVERE_CONDUCT', { conduct: [] }],
  [{ conduct: ['BOSS_FLED'] }, 'RED', 'SEVERE_CONDUCT', { conduct: [] }],
  [{ conduct: ['SUICIDE_THREAT'] }, 'RED', 'SEVERE_CONDUCT', { conduct: [] }],
  [{ people: 30 }, 'RED', 'THIRTY_PEOPLE', { people: 29 }],
  [{ cityAttention: true }, 'RED', 'CITY_ATTENTION', { cityAttention: false }],
];

describe('the level of a warning', () => {
  test.each(rows)('%j is %s by %s', (reaches, level, reason, misses) => {
    expect(warningLevel({ ...quiet, ...reaches })).toEqual({ level, reasons: [reason] });
    expect(warningLevel({ ...quiet, ...misses })).toBeNull();
  });

  test('is the gravest that is reached, with the triggers of that level alone', () => {
    const grave: WarningSignal = { ...quiet, wageComplaints: 5, workersOfMonth: 4, arrearsFen: 20_000_000, people: 40 };
    expect(warningLevel({ ...grave, conduct: ['GATHERING', 'STOPPAGE_THREATENED'] })).toEqual({
      level: 'RED',
      reasons: ['SEVERE_CONDUCT', 'THIRTY_PEOPLE'],
    });
    expect(warningLevel({ ...grave, people: 0 })).toEqual({ level: 'ORANGE', reasons: ['LARGE_ARREARS'] });
  });

  test('has a row above for every trigger, and a clock for every level', () => {
    expect(new Set(rows.map(([, , reason]) => reason))).toEqual(new Set(Object.keys(warningTriggers)));
    for (const level of Object.keys(warningLevels))
      expect(warningClocks[level as WarningLevel].length).toBeGreaterThan(0);
  });
});
