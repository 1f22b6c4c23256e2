import { describe, expect, test } from '@jest/globals';
import { isCauseId } from '../../../src/domain/cause/cause-of-action.ts';
import { claimTypeNames, claimTypes, isClaimType } from '../../../src/domain/claim/claim-type.ts';

describe('claim types', () => {
  test.each(claimTypeNames)('%s speaks both languages and names a cause that exists', (name) => {
    const { zh, en, likelyCause } = claimTypes[name];
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[A-Za-z]/);
    if (likelyCause !== null) expect(isCauseId(likelyCause)).toBe(true);
  });

  test('have a title of their own each', () => {
    expect(new Set(claimTypeNames.map((name) => claimTypes[name].zh)).size).toBe(claimTypeNames.length);
  });

  test.each([
    ['WAGES', true, 'REMUNERATION_CLAIM'],
    ['OVERTIME_PAY', true, 'REMUNERATION_CLAIM'],
    ['SEVERANCE', true, 'SEVERANCE_CLAIM'],
    ['DAMAGES_2N', true, 'LABOUR_CONTRACT'],
    ['DOUBLE_WAGE', true, 'LABOUR_CONTRACT'],
    ['WORK_INJURY_BENEFIT', true, 'WORK_INJURY_BENEFIT_CLAIM'],
    ['SOCIAL_INSURANCE_LOSS', true, 'SOCIAL_INSURANCE'],
    ['LEAVE_PAY', true, 'REMUNERATION_CLAIM'],
    ['NON_COMPETE', true, 'NON_COMPETE_DISPUTE'],
    ['SERVICE_FEE', true, 'SERVICE_CONTRACT'],
    ['CONFIRM_RELATION', false, 'CONFIRM_LABOUR_RELATION'],
    ['CONTRACT_CONTINUATION', false, 'LABOUR_CONTRACT'],
    ['OTHER', false, null],
  ] as const)('%s: money %s, likely filed as %s', (name, isMoney, likelyCause) => {
    expect(claimTypes[name]).toMatchObject({ isMoney, likelyCause });
  });

  test('do not include inherited names', () => {
    expect(isClaimType('WAGES')).toBe(true);
    expect(isClaimType('constructor')).toBe(false);
  });
});
