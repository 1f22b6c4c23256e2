import { codeWords } from '../../../schema/client/console/code-words.ts';
import type { Text, WordKey } from '../words/words.ts';

const lists: readonly Readonly<Record<string, Text>>[] = Object.values(codeWords);

/** What would do, as a list in words; ids, which say nothing to a reader, are left out. */
export function allowedTexts(allowed: readonly string[]): Text[] {
  return allowed.filter((each) => !/^[a-z]{3}_/.test(each)).map(allowedWords);
}

/** Values of an input that a form shows as something to tick or to leave empty. */
const values: Readonly<Record<string, Text>> = {
  true: { zh: '勾选该项', en: 'to tick it' },
  false: { zh: '不勾选该项', en: 'not to tick it' },
  toAgencyId: { zh: '指定接收单位', en: 'to name the receiver' },
  null: { zh: '不填', en: 'to leave it empty' },
};

/** What would do, in words where it is a code or an act of the schema; as the hub put it where it is neither. */
function allowedWords(allowed: string): Text {
  if (Object.hasOwn(values, allowed)) return values[allowed]!;
  const list = lists.find((each) => Object.hasOwn(each, allowed));
  return list?.[allowed] ?? { zh: allowed, en: allowed };
}

/** Fields of the input of a step, by the label they have in its form. */
const places: Readonly<Record<string, WordKey>> = {
  reason: 'step.REASON',
  declineReason: 'step.DECLINE_REASON',
  outcome: 'step.OUTCOME',
  assigneeId: 'step.ASSIGNEE',
  caseNumber: 'step.CASE_NUMBER',
  extensionDays: 'step.EXTENSION_DAYS',
};

/** The label of the field a refusal is about, where its message does not tell: null where it does. */
export function placeOf(path: readonly string[]): WordKey | null {
  return places[path.at(-1) ?? ''] ?? null;
}
