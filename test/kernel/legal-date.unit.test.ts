import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addDays,
  addMonths,
  addYears,
  daysBetween,
  endOfLegalDay,
  isLegalDate,
  legalDateOf,
  legalDateOfDay,
  startOfLegalDay,
  weekday,
} from '../../src/kernel/legal-date.ts';

const dates = fc.integer({ min: -20_000, max: 300_000 }).map(legalDateOfDay);

describe('a legal date', () => {
  test.each(['2026-03-02', '2024-02-29', '1900-01-01', '2999-12-31'])('%s is one', (text) => {
    expect(isLegalDate(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '2026-00-10',
    '2026-04-31',
    '2026-3-2',
    '1899-12-31',
    '3000-01-01',
    '+2026-03-02',
    '2026-03-02T00:00',
    '２０２６-03-02',
    20260302,
    null,
  ])('%p is not', (text) => {
    expect(isLegalDate(text)).toBe(false);
  });

  test('is the day in China, which begins at 16:00 of the day before in UTC', () => {
    expect(legalDateOf(new Date('2026-03-01T15:59:59.999Z'))).toBe('2026-03-01');
    expect(legalDateOf(new Date('2026-03-01T16:00:00.000Z'))).toBe('2026-03-02');
  });

  test('runs from midnight to the last millisecond before the next, Chinese time', () => {
    expect(startOfLegalDay('2026-03-02')).toEqual(new Date('2026-03-02T00:00:00.000+08:00'));
    expect(endOfLegalDay('2026-03-02')).toEqual(new Date('2026-03-02T23:59:59.999+08:00'));
    fc.assert(
      fc.property(dates, (date) => {
        expect(legalDateOf(startOfLegalDay(date))).toBe(date);
        expect(legalDateOf(endOfLegalDay(date))).toBe(date);
      }),
    );
  });

  test('a month that lacks the day ends the period on its last day', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  test('agrees with Temporal on days, months, years, distances and weekdays', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -500, max: 500 }), (date, n) => {
        const plain = Temporal.PlainDate.from(date);
        expect(addDays(date, n)).toBe(plain.add({ days: n }).toString());
        expect(addMonths(date, n)).toBe(plain.add({ months: n }).toString());
        expect(addYears(date, n % 100)).toBe(plain.add({ years: n % 100 }).toString());
        expect(daysBetween(date, addDays(date, n))).toBe(n);
        expect(weekday(date)).toBe(plain.dayOfWeek);
      }),
      { numRuns: 2_000 },
    );
  });
});
