const day = 86_400_000;

/** Days for which the outcome of a request is told to whoever names its key, and a repeat is answered by it. */
export const outcomeKeptDays = 90;

/** Days for which it is still known that a key was used, so that a late repeat is refused and has no second effect. */
export const keyKnownDays = 180;

/** Keys used before this instant have no outcome any more. */
export function outcomesBefore(now: Date): Date {
  return new Date(now.getTime() - outcomeKeptDays * day);
}

/** Keys used before this instant are not known any more. */
export function keysBefore(now: Date): Date {
  return new Date(now.getTime() - keyKnownDays * day);
}

/** Until when the outcome of a request made at this instant is told. */
export function keptUntil(at: Date): Date {
  return new Date(at.getTime() + outcomeKeptDays * day);
}
