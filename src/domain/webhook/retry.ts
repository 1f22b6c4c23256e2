const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** Milliseconds between one failed attempt and the next. Published in docs/webhooks.md. */
export const retryDelays = [5 * second, 30 * second, 5 * minute, 30 * minute, 2 * hour, 6 * hour] as const;
/** Milliseconds between attempts when those are used up. */
export const lastDelay = 12 * hour;

/** Milliseconds from when an event was first due to when it becomes a dead letter. */
export const horizon = 30 * 24 * hour;

/** Part of a delay that chance adds or takes, so that what failed together does not come back together. */
export const jitter = 0.2;

/** Milliseconds a receiver may ask to be left alone for at most (Retry-After). */
const longestWish = 24 * hour;

/**
 * When an event that failed is tried again; null when its time is over.
 *
 * @param attempts how often it was tried, from 1
 * @param chance   0 to 1
 */
export function nextAttempt(
  { attempts, dueAt, retryAfter }: { attempts: number; dueAt: Date; retryAfter: number | null },
  now: Date,
  chance: number,
): Date | null {
  const delay = (retryDelays[attempts - 1] ?? lastDelay) * (1 + jitter * (2 * chance - 1));
  const wished = Math.min((retryAfter ?? 0) * second, longestWish);
  const next = new Date(now.getTime() + Math.max(delay, wished));
  return next.getTime() - dueAt.getTime() > horizon ? null : next;
}

/** Failures in a row after which an endpoint is left alone, whatever waits for it. */
export const failuresToOpen = 5;

/** Milliseconds an endpoint is left alone: half a minute, doubled with each further failure, half an hour at most. */
export function openFor(failures: number, chance: number): number | null {
  if (failures < failuresToOpen) return null;
  const pause = Math.min(30 * second * 2 ** (failures - failuresToOpen), 30 * minute);
  return pause * (1 + jitter * (2 * chance - 1));
}
