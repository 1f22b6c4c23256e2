import type { Words } from '../kernel/words.ts';
import { all, type Condition } from './condition.ts';

/** Tables whose rows are judged one by one. */
export type JudgedTable =
  'dispute' | 'referral' | 'fact' | 'deadline' | 'document' | 'note' | 'party' | 'claim' | 'obligation';

/** A permission: a name, a sentence for people, and the condition every reader of the register reads. */
export interface Permission {
  readonly says: Words;
  readonly when: Condition;
  /** Table whose rows the condition speaks of; null where it speaks of the caller alone. */
  readonly rows: JudgedTable | null;
}

/** One entry of the register. */
export function permission(rows: Permission['rows'], when: Condition, zh: string, en: string): Permission {
  return { says: { zh, en }, when, rows };
}

/** Whoever is signed in. */
export const anyone = all();
