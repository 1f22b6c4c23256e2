/** SQLSTATEs of two transactions that got in each other's way: a unique value taken meanwhile, a deadlock, a serialisation. */
const clashes = new Set(['23505', '40001', '40P01']);

/**
 * Runs a transaction again when another one got in its way: the second look finds what the other wrote and answers with
 * a refusal that names it, instead of an error that names a constraint. A clash that stays is thrown.
 */
export async function retryClash<T>(attempt: () => Promise<T>, times = 2): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (times === 0 || !hasState(error, clashes)) throw error;
    return retryClash(attempt, times - 1);
  }
}

/** A lock that was not given within `lock_timeout`. */
const notGiven = new Set(['55P03']);

/** Whether somebody else held for too long what a statement waited for. */
export function isLockedOut(error: unknown): boolean {
  return hasState(error, notGiven);
}

function hasState(error: unknown, states: ReadonlySet<string>): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (states.has(String((each as { code?: unknown }).code))) return true;
  }
  return false;
}
