import { setTimeout } from 'node:timers/promises';

/** Milliseconds waited before each new attempt. */
const waits = [200, 400, 800, 1_600, 3_200];

export type Wait = (milliseconds: number) => Promise<unknown>;

/**
 * Tries again, after longer and longer waits, while what is thrown is transient; the last error is thrown on.
 *
 * @param attempt must be harmless when repeated
 */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  isTransient: (error: unknown) => boolean,
  wait: Wait = setTimeout,
): Promise<T> {
  for (const pause of waits) {
    try {
      return await attempt();
    } catch (error) {
      if (!isTransient(error)) throw error;
      await wait(pause);
    }
  }
  return attempt();
}

/** Code of an error or of what caused it: SQLSTATE (`40001`) or of the system (`ECONNREFUSED`); empty without one. */
export function codeOf(error: unknown): string {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
  return [code, cause?.code].find((each) => typeof each === 'string') ?? '';
}

/** The line is down, was cut, or takes too long. */
export function isNetworkTrouble(error: unknown): boolean {
  const { name } = (error ?? {}) as { name?: unknown };
  return name === 'TimeoutError' || /^(ECONN|EPIPE|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|UND_ERR_)/.test(codeOf(error));
}
