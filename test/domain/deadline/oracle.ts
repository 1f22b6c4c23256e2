import type { TableRow } from './rule-table.ts';

// A second way to every due date. It shares no line with src: its own calendar, its own months, one day at a time.

const ranges = `
2024-01-01..2024-01-01 2024-02-10..2024-02-17 2024-04-04..2024-04-06 2024-05-01..2024-05-05
2024-06-10..2024-06-10 2024-09-15..2024-09-17 2024-10-01..2024-10-07
2025-01-01..2025-01-01 2025-01-28..2025-02-04 2025-04-04..2025-04-06 2025-05-01..2025-05-05
2025-05-31..2025-06-02 2025-10-01..2025-10-08
2026-01-01..2026-01-03 2026-02-15..2026-02-23 2026-04-04..2026-04-06 2026-05-01..2026-05-05
2026-06-19..2026-06-21 2026-09-25..2026-09-27 2026-10-01..2026-10-07`;

const workedWeekends = `
2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12
2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11
2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10`;

const holidays = ranges
  .trim()
  .split(/\s+/)
  .map((range) => range.split('..') as [string, string]);

/** What the oracle is asked: the row of the table and the facts, dates and instants as text. */
export interface OracleQuestion {
  readonly row: TableRow;
  readonly start: string;
  readonly pauses: readonly { readonly from: string; readonly to: string }[];
  readonly extensionDays: number;
}

export interface OracleAnswer {
  readonly nominalEnd: string | null;
  readonly dueOn: string;
  readonly dueAt: number;
  readonly uncertain: boolean;
}

/** Works out one due date the slow way. */
export function askOracle(question: OracleQuestion): OracleAnswer {
  const { row } = question;
  if (row.unit === 'h') return hoursLater(question);
  if (row.unit !== 'wd') return naturalEnd(question);
  return row.amount < 0 ? noticeDay(question) : workingEnd(question);
}

/** Whether people rest on a day, by looking it up among the holidays as printed. */
export function restsOn(date: string): boolean {
  if (workedWeekends.includes(date)) return false;
  if (holidays.some(([first, last]) => first <= date && date <= last)) return true;
  return ['Sat', 'Sun'].includes(new Date(`${date}T12:00:00Z`).toUTCString().slice(0, 3));
}

function unknownYear(date: string): boolean {
  return !['2024-', '2025-', '2026-'].some((year) => date.startsWith(year));
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function written(year: number, month: number, day: number): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function parts(date: string): [number, number, number] {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
}

function dayAfter(date: string): string {
  const [year, month, day] = parts(date);
  if (day < lengthOfMonth(year, month)) return written(year, month, day + 1);
  return month === 12 ? written(year + 1, 1, 1) : written(year, month + 1, 1);
}

function dayBefore(date: string): string {
  const [year, month, day] = parts(date);
  if (day > 1) return written(year, month, day - 1);
  return month === 1 ? written(year - 1, 12, 31) : written(year, month - 1, lengthOfMonth(year, month - 1));
}

function monthsAfter(date: string, count: number): string {
  const [startYear, startMonth, day] = parts(date);
  let [year, month] = [startYear, startMonth];
  for (let left = count; left > 0; left -= 1) {
    month += 1;
    if (month === 13) [year, month] = [year + 1, 1];
  }
  return written(year, month, Math.min(day, lengthOfMonth(year, month)));
}

/** Days the clock stood, each once: the day after it stopped up to the day it resumed. */
function stoodStill(pauses: OracleQuestion['pauses']): Set<string> {
  const stood = new Set<string>();
  for (const { from, to } of pauses) for (let day = from; day < to;) stood.add((day = dayAfter(day)));
  return stood;
}

function lastInstant(date: string): number {
  return Date.parse(`${date}T23:59:59.999+08:00`);
}

function naturalEnd({ row, start, pauses, extensionDays }: OracleQuestion): OracleAnswer {
  let end = start;
  if (row.unit === 'd') for (let left = row.amount; left > 0; left -= 1) end = dayAfter(end);
  else end = monthsAfter(start, row.unit === 'y' ? row.amount * 12 : row.amount);
  for (let left = extensionDays + stoodStill(pauses).size; left > 0; left -= 1) end = dayAfter(end);

  const nominalEnd = end;
  let uncertain = unknownYear(end);
  while (row.rolls && restsOn(end)) {
    end = dayAfter(end);
    uncertain ||= unknownYear(end);
  }
  return { nominalEnd, dueOn: end, dueAt: lastInstant(end), uncertain };
}

function workingEnd({ row, start, pauses, extensionDays }: OracleQuestion): OracleAnswer {
  const lost = [...stoodStill(pauses)].filter((day) => !restsOn(day)).length;
  let left = row.amount + extensionDays + lost;
  let day = start;
  let uncertain = left === 0 && unknownYear(start);
  while (left > 0 || restsOn(day)) {
    day = dayAfter(day);
    uncertain ||= unknownYear(day);
    if (!restsOn(day)) left -= 1;
  }
  return { nominalEnd: null, dueOn: day, dueAt: lastInstant(day), uncertain };
}

function noticeDay({ row, start }: OracleQuestion): OracleAnswer {
  let clear = 0;
  let day = start;
  let uncertain = false;
  while (clear <= -row.amount) {
    day = dayBefore(day);
    uncertain ||= unknownYear(day);
    if (!restsOn(day)) clear += 1;
  }
  return { nominalEnd: null, dueOn: day, dueAt: lastInstant(day), uncertain };
}

function hoursLater({ row, start }: OracleQuestion): OracleAnswer {
  // Instants come as Chinese time, so the hour of the event can be read off the text.
  const event = row.id === 'PRESERVE_48H' ? Date.parse(`${start.slice(0, 13)}:59:59.999+08:00`) + 1 : Date.parse(start);
  let dueAt = event;
  for (let minutes = row.amount * 60; minutes > 0; minutes -= 1) dueAt += 60 * 1000;
  const clock = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
  return { nominalEnd: null, dueOn: clock.format(dueAt), dueAt, uncertain: false };
}
