import { actWords } from './act-words.ts';
import { disputeWords } from './dispute-words.ts';
import { inboxWords } from './inbox-words.ts';
import { referWords } from './refer-words.ts';
import { registerWords } from './register-words.ts';
import { shellWords } from './shell-words.ts';
import { viewWords } from './view-words.ts';

/** One text in both languages; ICU message syntax. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** Every text of the page, by key. */
export const words = {
  ...shellWords,
  ...inboxWords,
  ...disputeWords,
  ...actWords,
  ...viewWords,
  ...referWords,
  ...registerWords,
} as const satisfies Record<string, Text>;

export type WordKey = keyof typeof words;

export type Language = keyof Text;
