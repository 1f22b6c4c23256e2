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
    if (times === 0 || !isClash(error)) throw error;
    return retryClash(attempt, times - 1);
  }
}

function isClash(error: unknown): boolean {
  for (let each = error; each instanceof Error; each = each.cause) {
    if (clashes.has(String((each as { code?: unknown }).code))) return true;
  }
  return false;
}
