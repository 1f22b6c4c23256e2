import { describe, expect, test } from '@jest/globals';
import type { ClaimType } from '../../../src/domain/claim/claim-type.ts';
import { finalityOf, isFinalItem } from '../../../src/domain/arbitration/finality.ts';
import { minimumWageOf, type MinimumWage } from '../../../src/domain/arbitration/minimum-wages.ts';

const item = (claimType: ClaimType, awardedFen: number) => ({ claimId: 'clm_1', claimType, awardedFen, partyId: null });
/** Shanghai from 2025-07-01; twelve of them are 32,880 yuan (domain reference 4.7). */
const shanghai = 274_000;

describe('the finality of an award (LDMAL 47; ARB-R 50)', () => {
  test.each<[ClaimType, number, boolean]>([
    ['WAGES', 3_288_000, true],
    ['WAGES', 3_288_001, false],
    ['SEVERANCE', 3_288_000, true],
    ['DAMAGES_2N', 3_288_001, false],
    ['WORK_INJURY_BENEFIT', 1, true],
    ['SOCIAL_INSURANCE_LOSS', 99_999_999, true],
    ['NON_COMPETE', 1, false],
    ['CONFIRM_RELATION', 0, false],
  ])('%s of %i fen is final: %s', (claimType, fen, final) => {
    expect(isFinalItem(item(claimType, fen), shanghai)).toBe(final);
  });

  test('is mixed where one item is final and another is not', () => {
    expect(finalityOf([item('WAGES', 1), item('SEVERANCE', 9_000_000)], shanghai)).toBe('MIXED');
    expect(finalityOf([item('WAGES', 1), item('SEVERANCE', 2)], shanghai)).toBe('FINAL');
    expect(finalityOf([item('NON_COMPETE', 1)], shanghai)).toBe('NON_FINAL');
  });
});

describe('the minimum wage of a place', () => {
  const wages: readonly MinimumWage[] = [
    { region: '53', monthlyFen: 1, from: '2024-01-01', mark: 'TO_CHECK' },
    { region: '5301', monthlyFen: 2, from: '2024-01-01', mark: 'TO_CHECK' },
    { region: '5301', monthlyFen: 3, from: '2025-01-01', mark: 'TO_CHECK' },
  ];

  test.each([
    ['530114', '2026-01-01', 3],
    ['530114', '2024-12-31', 2],
    ['532823', '2026-01-01', 1],
    ['310114', '2026-01-01', null],
    ['530114', '2023-12-31', null],
  ] as const)('of %s on %s is the narrowest and newest: %s', (region, on, fen) => {
    expect(minimumWageOf(region, on, wages)?.monthlyFen ?? null).toBe(fen);
  });
});
