import { codeWords } from '../../../schema/client/console/code-words.ts';
import { words, type Text } from '../words/words.ts';

const lists: readonly Readonly<Record<string, Text>>[] = Object.values(codeWords);

/** What would do, as a list in words; ids, which say nothing to a reader, are left out. */
export function allowedTexts(allowed: readonly string[]): Text[] {
  return allowed.filter((each) => !/^[a-z]{3}_/.test(each)).map(allowedWords);
}

/** What would do, in words where it is a code of the schema or an act of the page; as the hub put it where it is neither. */
function allowedWords(allowed: string): Text {
  const act = `act.${allowed}`;
  if (Object.hasOwn(words, act)) return words[act as keyof typeof words];
  const list = lists.find((each) => Object.hasOwn(each, allowed));
  return list?.[allowed] ?? { zh: allowed, en: allowed };
}
