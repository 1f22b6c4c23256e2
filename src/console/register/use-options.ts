import type { Option } from '../shell/fields.tsx';
import { useSpeech } from '../words/language.tsx';
import type { Text } from '../words/words.ts';

/** Codes of a list of the schema as something to choose from, in the language of the page. */
export function useOptions(): (list: Readonly<Record<string, Text>>) => Option[] {
  const { say } = useSpeech();
  return (list) => Object.entries(list).map(([value, text]) => ({ value, label: say(text) }));
}
