import { isLegalDate, legalDateOf } from '../kernel/legal-date.ts';
import { Refusal } from '../kernel/refusal.ts';

/** A day by which something has to be done: well-formed, and not over yet. */
export function dueFault(dueOn: string, now: Date, path = 'dueOn'): Refusal[] {
  if (!isLegalDate(dueOn)) return [new Refusal('DATE_MALFORMED', { path: [path], allowed: ['YYYY-MM-DD'] })];
  const today = legalDateOf(now);
  return dueOn < today ? [new Refusal('DUE_BEFORE_START', { path: [path], allowed: [`≥ ${today}`] })] : [];
}

/** A day on which something happened: well-formed, and not to come. */
export function pastFault(day: string | null | undefined, now: Date, path: string): Refusal[] {
  if (day == null) return [];
  if (!isLegalDate(day)) return [new Refusal('DATE_MALFORMED', { path: [path], allowed: ['YYYY-MM-DD'] })];
  const today = legalDateOf(now);
  return day > today ? [new Refusal('OCCURS_IN_FUTURE', { path: [path], allowed: [`≤ ${today}`] })] : [];
}
