/** A day of the legal calendar in China, written `YYYY-MM-DD`. It has no time zone; its instants are those of UTC+8. */
export type LegalDate = `${number}-${number}-${number}`;

/** Whole days since 1970-01-01: the form in which days are counted; `LegalDate` is the form in which they are kept. */
export type DayNumber = number;

const dayMs = 86_400_000;
/** Asia/Shanghai has kept UTC+8 without summer time since 1991; the law knows one time for the whole country. */
const shanghaiMs = 8 * 3_600_000;
/** Centuries outside 1900 to 2999 are typing errors, and keep every later sum inside four-digit years. */
const legalDatePattern = /^(?:19|2\d)\d\d-\d\d-\d\d$/;

/** True for an existing day between 1900 and 2999 in the exact form `YYYY-MM-DD`. */
export function isLegalDate(text: unknown): text is LegalDate {
  return (
    typeof text === 'string' && legalDatePattern.test(text) && legalDateOfDay(dayNumber(text as LegalDate)) === text
  );
}

/** Days since 1970-01-01 of an existing legal date. */
export function dayNumber(date: LegalDate): DayNumber {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / dayMs;
}

/** The inverse of `dayNumber`. */
export function legalDateOfDay(day: DayNumber): LegalDate {
  return new Date(day * dayMs).toISOString().slice(0, 10) as LegalDate;
}

/** The day it is in China at an instant, whatever the time zone of the process. */
export function legalDateOf(instant: Date): LegalDate {
  return legalDateOfDay(Math.floor((instant.getTime() + shanghaiMs) / dayMs));
}

/** 00:00:00.000 +08:00 of the day. */
export function startOfLegalDay(date: LegalDate): Date {
  return new Date(dayNumber(date) * dayMs - shanghaiMs);
}

/** 23:59:59.999 +08:00 of the day: the last instant at which an act is still in time. */
export function endOfLegalDay(date: LegalDate): Date {
  return new Date((dayNumber(date) + 1) * dayMs - shanghaiMs - 1);
}

/** Natural days later, or earlier when negative. */
export function addDays(date: LegalDate, days: number): LegalDate {
  return legalDateOfDay(dayNumber(date) + days);
}

/** The same day number in a later (or earlier) month; the last day of that month where it has no such day (CC 202). */
export function addMonths(date: LegalDate, months: number): LegalDate {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7)) - 1 + months;
  const lastDayOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(Number(date.slice(8, 10)), lastDayOfMonth);
  return legalDateOfDay(Date.UTC(year, month, day) / dayMs);
}

/** The same day of a later (or earlier) year; 29 February becomes 28 February where there is none (CC 202). */
export function addYears(date: LegalDate, years: number): LegalDate {
  return addMonths(date, 12 * years);
}

/** Natural days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: LegalDate, to: LegalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, 1 = Monday to 7 = Sunday (ISO 8601). */
export function weekday(date: LegalDate): number {
  return weekdayOfDay(dayNumber(date));
}

/** Day of the week of a day number, 1 = Monday to 7 = Sunday; 1970-01-01 was a Thursday. */
export function weekdayOfDay(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Calendar year of a legal date. */
export function yearOf(date: LegalDate): number {
  return Number(date.slice(0, 4));
}
