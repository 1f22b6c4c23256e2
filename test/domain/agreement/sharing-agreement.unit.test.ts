import { describe, expect, test } from '@jest/globals';
import {
  agreementEntryFaults,
  agreementFaults,
  covers,
  endsWithin,
  type SharingAgreement,
} from '../../../src/domain/agreement/sharing-agreement.ts';
import type { LegalDate } from '../../../src/kernel/legal-date.ts';

const union = { id: 'agy_union', type: 'UNION', region: '530114' } as const;
const court = { id: 'agy_court', type: 'COURT', region: '530114' } as const;
const agreement: SharingAgreement = {
  id: 'shr_1',
  number: '呈贡协议1号',
  one: { agencyId: 'agy_union', type: null, region: null },
  other: { agencyId: null, type: 'COURT', region: '530100' },
  kinds: ['R13'],
  fromOn: '2026-01-01',
  untilOn: '2026-12-31',
  endedAt: null,
};
const handOff = { from: union, to: court, kind: 'R13', needsAgreement: false };

function codes(
  agreements: readonly SharingAgreement[],
  today: LegalDate,
  change: Partial<typeof handOff> = {},
): string[] {
  const now = new Date(`${today}T10:00:00+08:00`);
  return agreementFaults(agreements, { ...handOff, ...change }, { today, now }).map(({ code }) => code);
}

describe('a hand-off', () => {
  test.each([
    ['in force', [agreement], '2026-06-01', {}, []],
    ['on its last day', [agreement], '2026-12-31', {}, []],
    ['on the day after', [agreement], '2027-01-01', {}, ['AGREEMENT_LAPSED']],
    ['not begun', [agreement], '2025-12-31', {}, ['AGREEMENT_LAPSED']],
    [
      'renewed',
      [agreement, { ...agreement, id: 'shr_2', fromOn: '2027-01-01', untilOn: '2027-12-31' }],
      '2027-01-01',
      {},
      [],
    ],
    [
      'ended before its time',
      [{ ...agreement, endedAt: new Date('2026-05-01T00:00:00Z') }],
      '2026-06-01',
      {},
      ['AGREEMENT_LAPSED'],
    ],
    ['in the other direction', [agreement], '2027-01-01', { from: court, to: union }, ['AGREEMENT_LAPSED']],
    ['about another kind', [agreement], '2027-01-01', { kind: 'R33' }, []],
    ['about every kind', [{ ...agreement, kinds: [] }], '2027-01-01', { kind: 'R33' }, ['AGREEMENT_LAPSED']],
    ['of another court', [agreement], '2027-01-01', { to: { ...court, region: '310114' } }, []],
    ['nowhere, the law being the basis', [], '2026-06-01', {}, []],
    [
      'nowhere, though the kind rests on one',
      [],
      '2026-06-01',
      { needsAgreement: true },
      ['SHARING_AGREEMENT_MISSING'],
    ],
  ] as const)('under an agreement %s', (...[, agreements, today, change, expected]) => {
    expect(codes(agreements as readonly SharingAgreement[], today, change as object)).toEqual(expected);
  });

  test('between agencies neither of which is a side is not covered', () => {
    expect(covers(agreement, { from: court, to: court, kind: 'R13' })).toBe(false);
  });
});

test.each([
  ['2026-11-30', false],
  ['2026-12-01', true],
  ['2026-12-31', true],
  ['2027-01-01', false],
] as const)('on %s the end of 2026 is near: %s', (today, near) => {
  expect(endsWithin(agreement, 30, today)).toBe(near);
});

test('an entry with many faults tells all of them', () => {
  const entry = {
    number: '1',
    one: {},
    other: { agencyId: 'agy_none' },
    kinds: ['R99'],
    fromOn: 'x',
    untilOn: '2026-01-01',
  };
  const known = { agencies: () => false, kinds: ['R13'] };
  expect(
    agreementEntryFaults(entry, known)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['DATE_MALFORMED', 'KIND_UNKNOWN', 'NOT_FOUND', 'SIDE_NOT_CLEAR'].sort());
  const reversed = {
    ...entry,
    one: { type: 'UNION', region: '5' } as const,
    other: { type: 'COURT', region: '53' } as const,
  };
  expect(agreementEntryFaults({ ...reversed, kinds: [], fromOn: '2026-02-01' }, known).map(({ code }) => code)).toEqual(
    ['REGION_MALFORMED', 'REGION_MALFORMED', 'PERIOD_REVERSED'],
  );
});
