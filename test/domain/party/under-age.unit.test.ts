import { describe, expect, test } from '@jest/globals';
import { underAgeOf } from '../../../src/domain/party/under-age.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A well-formed number of somebody born on the day; invented. */
function numberOf(birth: string): string {
  const body = `530114${birth.replaceAll('-', '')}001`;
  const sum = [...body].reduce((total, digit, place) => total + Number(digit) * weights[place]!, 0);
  return body + '10X98765432'[sum % 11];
}

describe('the age of a person', () => {
  test.each([
    ['2012-03-03', 'UNDER_14'],
    ['2012-03-02', 'UNDER_16'],
    ['2010-03-03', 'UNDER_16'],
    ['2010-03-02', 'UNDER_18'],
    ['2008-03-03', 'UNDER_18'],
    ['2008-03-02', null],
  ])('born on %s is, on 2 March 2026, %s by the number alone', (birth, age) => {
    expect(underAgeOf({ idNumber: numberOf(birth) }, '2026-03-02')).toBe(age);
  });

  test('is what was said where no number tells, and unknown where nothing was', () => {
    expect(underAgeOf({ underAge: 'UNDER_16' }, '2026-03-02')).toBe('UNDER_16');
    expect(underAgeOf({ idNumber: 'P1234567' }, '2026-03-02')).toBeNull();
    expect(underAgeOf({}, '2026-03-02')).toBeNull();
  });
});
