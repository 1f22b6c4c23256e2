const listeners = new Set<() => void>();

/** Says that what is shown may have changed: something was done here, or news may have been missed. */
export function tell(): void {
  for (const listener of listeners) listener();
}

/** Calls back whenever it is said; answers how to stop. */
export function onTold(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
