/**
 * Milliseconds that an answer which tells nothing takes at the least, so that what is hidden takes as long as what is not
 * there: finding a row and keeping it back costs some twenty microseconds more than finding none.
 */
export const usualBlankAfter = 8;

/** An instant that was fixed when a request came, whatever answering it took since. */
export interface FixedInstant {
  /** Resolves once it has come, or at once when it has. */
  reached(): Promise<void>;
  /** Nobody will wait for it. */
  forget(): void;
}

/** The instant so many milliseconds from now; with 0 there is nothing to wait for. */
export function instantAhead(milliseconds: number): FixedInstant {
  if (milliseconds === 0) return { reached: () => Promise.resolve(), forget() {} };
  let timer: NodeJS.Timeout | undefined;
  const come = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  return { reached: () => come, forget: () => clearTimeout(timer) };
}

/** Whether an answer says of something only that it is not there for the caller: a root field, an entity, or a refusal. */
export function tellsNothing(data: Readonly<Record<string, unknown>> | null | undefined): boolean {
  return data == null || Object.values(data).some(isBlank);
}

function isBlank(value: unknown): boolean {
  if (value == null) return true;
  if (Array.isArray(value)) return value.includes(null);
  const { userErrors } = value as { readonly userErrors?: unknown };
  return Array.isArray(userErrors) && userErrors.some((error) => (error as { code?: unknown }).code === 'NOT_FOUND');
}
