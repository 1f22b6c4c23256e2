import { Refusal } from '../kernel/refusal.ts';

/** What happened cannot lie in the future; it may be written down late. */
export function occurredFault(occurredAt: Date | null | undefined, now: Date, path = 'occurredAt'): Refusal | null {
  if (!occurredAt || occurredAt <= now) return null;
  return new Refusal('OCCURS_IN_FUTURE', { path: [path], allowed: [`≤ ${now.toISOString()}`] });
}
