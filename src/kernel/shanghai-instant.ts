import { isLegalDate, legalDateOf } from './legal-date.ts';

const instantPattern =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * Reads an ISO 8601 instant that names its offset, such as `2026-09-24T16:20:00+08:00`. Null for anything else: a time
 * without an offset would mean another instant on every machine.
 */
export function parseInstant(text: string): Date | null {
  const parts = instantPattern.exec(text);
  if (!parts || !isLegalDate(parts[1])) return null;
  const instant = new Date(text);
  return isLegalDate(legalDateOf(instant)) ? instant : null;
}

/** Writes an instant in Chinese time, `2026-09-26T17:00:00+08:00`; milliseconds appear only when there are some. */
export function shanghaiInstant(instant: Date): string {
  const local = new Date(instant.getTime() + 8 * 3_600_000).toISOString();
  return `${local.slice(0, local.endsWith('.000Z') ? 19 : 23)}+08:00`;
}

/** True for an ISO instant with an offset, to the microsecond at most, that exists. */
export function isMomentText(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}
