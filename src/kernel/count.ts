import { Refusal } from './refusal.ts';

/** Largest count taken anywhere: far above any real one, far below what a column holds. */
export const largestCount = 1_000_000;

/** Why a count cannot be taken: it has to be whole, and lie between `least` and `largestCount`. */
export function countFault(count: number, path: readonly string[], least = 1): Refusal | null {
  if (Number.isSafeInteger(count) && count >= least && count <= largestCount) return null;
  return new Refusal('COUNT_NOT_POSITIVE', { path, allowed: [`${least}–${largestCount}`] });
}
