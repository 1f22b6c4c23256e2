import { legalDateOf, type LegalDate } from '../../kernel/legal-date.ts';
import type { Words } from '../../kernel/words.ts';

/** How contact is made. */
export const contactMethods = {
  PHONE: { zh: '电话', en: 'By telephone' },
  SMS: { zh: '短信', en: 'By text message' },
  IN_PERSON: { zh: '当面', en: 'In person' },
} satisfies Record<string, Words>;

export type ContactMethod = keyof typeof contactMethods;

/** One try to reach somebody, written down when it was made. */
export interface ContactAttempt {
  /** ISO instant. */
  readonly at: string;
  readonly method: ContactMethod;
  readonly reached: boolean;
}

/** The attempts with one more, in the order they were made. */
export function withAttempt(
  attempts: readonly ContactAttempt[],
  { at, method, reached }: { readonly at: Date; readonly method: ContactMethod; readonly reached: boolean },
): ContactAttempt[] {
  return [...attempts, { at: at.toISOString(), method, reached }].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** The different days, by the calendar of China, on which somebody was tried. */
export function daysTried(attempts: readonly Pick<ContactAttempt, 'at'>[]): LegalDate[] {
  return [...new Set(attempts.map(({ at }) => legalDateOf(new Date(at))))].sort();
}

/** Whether anybody answered. */
export function wasReached(attempts: readonly ContactAttempt[]): boolean {
  return attempts.some(({ reached }) => reached);
}
