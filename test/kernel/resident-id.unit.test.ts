import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkResidentId, normaliseResidentId } from '../../src/kernel/resident-id.ts';
import { residentIdFaults } from '../../src/kernel/resident-id-fault.ts';

const today = '2026-03-02';

const valid = [
  ['11010519491231002X', '1949-12-31', 'FEMALE'],
  ['440524188001010014', '1880-01-01', 'MALE'],
  ['530114199003071233', '1990-03-07', 'MALE'],
  ['532823198802291015', '1988-02-29', 'MALE'],
  ['310114197506152019', '1975-06-15', 'MALE'],
  ['532823199201010024', '1992-01-01', 'FEMALE'],
  ['530114198512010020', '1985-12-01', 'FEMALE'],
  ['530114200809011016', '2008-09-01', 'MALE'],
  ['310114199001010014', '1990-01-01', 'MALE'],
] as const;

/** The number with the check character its first 17 characters ask for; written apart from the code under test. */
function withCheck(body: string): string {
  let rest = 0;
  for (const digit of body) rest = ((rest + Number(digit)) * 2) % 11;
  return body + '10X98765432'[rest];
}

describe('a resident identity number', () => {
  test.each(valid)('%s is valid: born %s, %s', (number, birthDate, sex) => {
    expect(checkResidentId(number, today)).toEqual({
      valid: true,
      kind: 'RESIDENT_ID',
      birthDate,
      sex,
      legacy: false,
      mark: 'SURE',
    });
    expect(withCheck(number.slice(0, 17))).toBe(number);
  });

  test('may be typed with a lower-case x, spaces or full-width digits', () => {
    for (const text of ['11010519491231002x', '110105 19491231 002X', '１１０１０５１９４９１２３１００２ｘ']) {
      expect(normaliseResidentId(text)).toBe('11010519491231002X');
      expect(checkResidentId(text, today).valid).toBe(true);
    }
  });

  test('of 15 digits is read with its birth date and sex, and flagged as legacy', () => {
    expect(checkResidentId('110105491231002', today)).toEqual({
      valid: true,
      kind: 'LEGACY_RESIDENT_ID',
      birthDate: '1949-12-31',
      sex: 'FEMALE',
      legacy: true,
      mark: 'SURE',
    });
    expect(checkResidentId('110105490229002', today)).toMatchObject({ fault: 'BIRTH_DATE' });
  });

  test.each([
    ['81000019900101001', 'Hong Kong'],
    ['82000019900101001', 'Macao'],
    ['83000019900101001', 'Taiwan'],
  ])('starting %s is a residence permit (%s)', (body) => {
    expect(checkResidentId(withCheck(body), today)).toMatchObject({ valid: true, kind: 'HMT_RESIDENCE_PERMIT' });
  });

  test('starting with 9 is a foreign permanent residence card, by rules still to be checked', () => {
    expect(checkResidentId(withCheck('93184019850412003'), today)).toMatchObject({
      valid: true,
      kind: 'FOREIGN_PERMANENT_RESIDENCE',
      birthDate: '1985-04-12',
      mark: 'TO_CHECK',
    });
  });

  test('gives an age boundary on the right day: this one turns 18 on 2026-09-01', () => {
    expect(checkResidentId('530114200809011016', today)).toMatchObject({ birthDate: '2008-09-01' });
  });

  test.each([
    ['', 'LENGTH'],
    ['1101051949123100', 'LENGTH'],
    ['110105194912310021X', 'LENGTH'],
    ['X1010519491231002X', 'CHARACTERS'],
    ['11010519491231O02X', 'CHARACTERS'],
    ['11010549123100X', 'CHARACTERS'],
    ['010105194912310023', 'REGION'],
    [withCheck('81010119900101001'), 'REGION'],
    [withCheck('10010119900101001'), 'REGION'],
    [withCheck('11010519490230002'), 'BIRTH_DATE'],
    [withCheck('11010519000229002'), 'BIRTH_DATE'],
    [withCheck('11010519491331002'), 'BIRTH_DATE'],
    [withCheck('11010519490031002'), 'BIRTH_DATE'],
    [withCheck('11010519490100002'), 'BIRTH_DATE'],
    [withCheck('11010520260303002'), 'BIRTH_IN_FUTURE'],
    [withCheck('11010517490101002'), 'BIRTH_TOO_LONG_AGO'],
    ['110105194912310020', 'CHECK_CHARACTER'],
  ])('%p is refused as %s, and the reason tells no digit of it', (number, fault) => {
    const check = checkResidentId(number, today);
    expect(check).toEqual({ valid: false, fault, reason: residentIdFaults[fault as keyof typeof residentIdFaults] });
    if (number) expect(JSON.stringify(check)).not.toContain(number.slice(-6));
  });

  test('of 29 February is accepted in 2000, a leap year by the 400-year rule', () => {
    expect(checkResidentId(withCheck('53011420000229101'), today)).toMatchObject({ birthDate: '2000-02-29' });
  });

  test('of a child born today is accepted', () => {
    expect(checkResidentId(withCheck('11010520260302002'), today).valid).toBe(true);
  });

  test('with one character changed, at any place, is never valid', () => {
    const numbers = fc.constantFrom(...valid.map(([number]) => number));
    fc.assert(
      fc.property(numbers, fc.nat(17), fc.constantFrom(...'0123456789X'), (number, at, other) => {
        fc.pre(number[at] !== other);
        expect(checkResidentId(number.slice(0, at) + other + number.slice(at + 1), today).valid).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  test('is valid on every real day and on no other', () => {
    const day = fc.tuple(fc.integer({ min: 1880, max: 2025 }), fc.integer({ min: 0, max: 13 }), fc.nat(32));
    fc.assert(
      fc.property(day, ([year, month, date]) => {
        const digits = `${year}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`;
        const real = new Date(Date.UTC(year, month - 1, date));
        const exists = real.getUTCMonth() === month - 1 && real.getUTCDate() === date;
        expect(checkResidentId(withCheck(`530114${digits}101`), today).valid).toBe(exists);
      }),
      { numRuns: 1000 },
    );
  });

  test('cannot be checked without knowing the day', () => {
    expect(() => checkResidentId('11010519491231002X', '2026-02-30')).toThrow(RangeError);
    expect(() => checkResidentId('11010519491231002X', 'today')).toThrow(RangeError);
  });
});
