import { describe, expect, test } from '@jest/globals';
import { publishedYears } from '../../seeds/calendars/index.ts';
import { type LegalDate, addDays, isLegalDate, weekday, yearOf } from '../../src/kernel/legal-date.ts';
import { WorkingCalendar } from '../../src/kernel/working-days.ts';

const calendar = new WorkingCalendar(publishedYears);

describe('the working calendar', () => {
  test.each<[LegalDate, boolean, string]>([
    ['2026-03-02', false, 'a Monday'],
    ['2026-03-07', true, 'a Saturday'],
    ['2026-02-14', false, 'a Saturday that is worked'],
    ['2025-09-28', false, 'a Sunday that is worked'],
    ['2026-02-16', true, 'a Monday in the Spring Festival'],
    ['2026-10-08', false, 'the day after National Day'],
    ['2025-10-08', true, 'the last day of a holiday of eight days'],
  ])('%s rests: %p (%s)', (date, rests) => {
    expect(calendar.isRestDay(date)).toBe(rests);
  });

  test('goes from any day to the working day after it', () => {
    expect(calendar.nextWorkingDay('2026-02-13')).toBe('2026-02-14');
    expect(calendar.nextWorkingDay('2026-02-14')).toBe('2026-02-24');
    expect(calendar.nextWorkingDay('2026-02-20')).toBe('2026-02-24');
  });

  test('counts working days both ways across holidays and make-up days', () => {
    expect(calendar.addWorkingDays('2025-09-26', 3)).toBe('2025-09-30');
    expect(calendar.addWorkingDays('2025-09-26', 4)).toBe('2025-10-09');
    expect(calendar.subtractWorkingDays('2026-05-11', 5)).toBe('2026-04-30');
    expect(calendar.subtractWorkingDays('2025-10-09', 1)).toBe('2025-09-30');
  });

  test('takes none as the day itself, or the nearest working day in the direction of the count', () => {
    expect(calendar.addWorkingDays('2026-05-06', 0)).toBe('2026-05-06');
    expect(calendar.addWorkingDays('2026-05-01', 0)).toBe('2026-05-06');
    expect(calendar.subtractWorkingDays('2026-05-05', 0)).toBe('2026-04-30');
  });

  test('knows weekends alone in a year nobody has published, and says so', () => {
    expect(calendar.isPublished(2026)).toBe(true);
    expect(calendar.isPublished(2027)).toBe(false);
    expect(calendar.isRestDay('2027-01-01')).toBe(false);
    expect(calendar.isRestDay('2027-01-02')).toBe(true);
    expect(calendar.covers('2025-01-01', '2026-12-31')).toBe(true);
    expect(calendar.covers('2026-12-31', '2027-01-01')).toBe(false);
    expect(calendar.covers('2027-01-01', '2026-12-31')).toBe(false);
  });

  test('lets a corrected notice of a year replace the earlier one', () => {
    const corrected = { ...publishedYears[1]!, rest: [], makeUp: [] };
    const calendarThen = new WorkingCalendar([...publishedYears, corrected]);
    expect(calendarThen.isRestDay('2026-02-16')).toBe(false);
    expect(calendarThen.isRestDay('2025-10-01')).toBe(true);
  });
});

describe.each(publishedYears)('the published calendar of $year', ({ year, source, rest, makeUp }) => {
  test('has a source, and existing days of its own year, each once and in order', () => {
    expect(source).toContain(String(year));
    for (const days of [rest, makeUp]) {
      expect(days.every((date) => isLegalDate(date) && yearOf(date) === year)).toBe(true);
      expect([...new Set(days)].sort()).toEqual(days);
    }
  });

  test('makes up only on weekends that are not themselves part of a holiday', () => {
    for (const date of makeUp) expect([weekday(date) > 5, rest.includes(date)]).toEqual([true, false]);
  });

  // Every holiday on a weekend is given back on a weekday, and every other weekday off is worked on a weekend.
  test('gives thirteen statutory days off: weekdays at rest less weekend days worked', () => {
    expect(rest.filter((date) => weekday(date) < 6).length - makeUp.length).toBe(13);
  });
});

test('three years of counting agree with the day-by-day definition', () => {
  let working = 0;
  for (let date: LegalDate = '2025-01-01'; date < '2028-01-01'; date = addDays(date, 1)) {
    if (!calendar.isRestDay(date)) expect(calendar.addWorkingDays('2024-12-31', (working += 1))).toBe(date);
  }
});
