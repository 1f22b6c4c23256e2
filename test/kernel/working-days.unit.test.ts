import { describe, expect, test } from '@jest/globals';
import { publishedYears } from '../../seeds/calendars/index.ts';
import { type LegalDate, addDays, isLegalDate, weekday, yearOf } from '../../src/kernel/legal-date.ts';
import { type PublishedYear, WorkingCalendar } from '../../src/kernel/working-days.ts';

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
    const corrected = { ...publishedYears.find(({ year }) => year === 2026)!, rest: [], makeUp: [] };
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
  test('gives as many statutory days off as the law does: weekdays at rest less weekend days worked', () => {
    expect(rest.filter((date) => weekday(date) < 6).length - makeUp.length).toBe(year < 2025 ? 11 : 13);
  });
});

describe('across the long holidays of three published years, counted by hand', () => {
  test.each<[LegalDate, number, LegalDate, string]>([
    ['2024-02-08', 3, '2024-02-19', '02-09 Fri, 02-18* Sun, 02-19 Mon'],
    ['2024-02-02', 2, '2024-02-05', '02-04* Sun, 02-05 Mon'],
    ['2024-09-27', 5, '2024-10-10', '09-29* Sun, 09-30, 10-08, 10-09, 10-10'],
    ['2024-10-10', 2, '2024-10-12', '10-11 Fri, 10-12* Sat'],
    ['2025-01-24', 3, '2025-02-05', '01-26* Sun, 01-27 Mon, 02-05 Wed'],
    ['2025-02-06', 2, '2025-02-08', '02-07 Fri, 02-08* Sat'],
    ['2025-09-26', 6, '2025-10-11', '09-28* Sun, 09-29, 09-30, 10-09, 10-10, 10-11* Sat'],
    ['2026-02-13', 3, '2026-02-25', '02-14* Sat, 02-24 Tue, 02-25 Wed'],
    ['2026-02-26', 2, '2026-02-28', '02-27 Fri, 02-28* Sat'],
    ['2026-09-29', 4, '2026-10-10', '09-30, 10-08, 10-09, 10-10* Sat'],
  ])('%s and %i working days is %s: %s', (start, days, due) => {
    expect(calendar.addWorkingDays(start, days)).toBe(due);
    expect(calendar.isRestDay(due)).toBe(false);
  });
});

test('three years of counting agree with the day-by-day definition', () => {
  let working = 0;
  for (let date: LegalDate = '2025-01-01'; date < '2028-01-01'; date = addDays(date, 1)) {
    if (!calendar.isRestDay(date)) expect(calendar.addWorkingDays('2024-12-31', (working += 1))).toBe(date);
  }
});

describe('a calendar with years that were published later', () => {
  const later: PublishedYear = { year: 2027, source: 'example', rest: ['2027-01-01'], makeUp: ['2027-01-02'] };
  const base = new WorkingCalendar(publishedYears);

  test('knows them, and leaves the one it came from as it was', () => {
    const both = base.with([later]);
    expect([base.isPublished(2027), both.isPublished(2027)]).toEqual([false, true]);
    expect([both.isRestDay('2027-01-01'), both.isRestDay('2027-01-02')]).toEqual([true, false]);
    expect(both.isRestDay('2026-10-01')).toBe(true);
  });

  test('takes a corrected year in the stead of the one before', () => {
    const corrected = base.with([later]).with([{ ...later, makeUp: [] }]);
    expect(corrected.isRestDay('2027-01-02')).toBe(true);
    expect(base.with([])).toBe(base);
  });

  test('lists its make-up days, oldest first', () => {
    const days = base.with([later]).makeUpDays();
    expect(days).toEqual([...days].sort());
    expect(days).toContain('2027-01-02');
    expect(days.every((day) => base.with([later]).isMakeUpDay(day))).toBe(true);
  });
});
