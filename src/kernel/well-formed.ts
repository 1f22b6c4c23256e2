import type { Words } from './words.ts';

/** Why a text is refused before anything reads it. */
export const textFaults = {
  EMPTY: { zh: '内容为空', en: 'The text is empty' },
  LONE_SURROGATE: { zh: '内容含有损坏的字符', en: 'The text contains a broken character' },
  CONTROL_CHARACTER: { zh: '内容含有不可见的控制字符', en: 'The text contains an invisible control character' },
  TOO_LONG: { zh: '内容过长', en: 'The text is too long' },
} satisfies Record<string, Words>;

export type TextFault = keyof typeof textFaults;

/** C0 controls but for tab, line feed and carriage return. PostgreSQL cannot store NUL; terminals obey the others. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;
/** Anything that leaves a mark on paper, as opposed to white space and zero-width characters. */
const visible = /[^\s\p{Cf}]/u;

/** True when the text has no lone surrogate and no control character, so that it can be stored, hashed and sent as UTF-8. */
export function isWellFormed(text: string): boolean {
  return text.isWellFormed() && !controls.test(text);
}

/**
 * The first thing wrong with a text, or null.
 *
 * @param max longest length allowed, in Unicode code points, as PostgreSQL counts characters
 */
export function checkText(text: string, { max }: { max: number }): TextFault | null {
  if (!visible.test(text)) return 'EMPTY';
  if (!text.isWellFormed()) return 'LONE_SURROGATE';
  if (controls.test(text)) return 'CONTROL_CHARACTER';
  return isLonger(text, max) ? 'TOO_LONG' : null;
}

/** Counts only when it must: a code point takes one or two UTF-16 units. */
function isLonger(text: string, max: number): boolean {
  if (text.length <= max) return false;
  if (text.length > 2 * max) return true;
  let count = 0;
  for (const _ of text) count += 1;
  return count > max;
}
