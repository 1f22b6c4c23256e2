import type { Words } from '../../kernel/words.ts';
import type { CodeEntry, CodeList } from './code-list.ts';

/** Why a code cannot be read, or has nothing that answers to it in another list. */
export const codeGapReasons = {
  LIST_UNKNOWN: { zh: '没有这个代码表或版本', en: 'There is no such list or version' },
  NOT_IN_FORCE: { zh: '该日没有有效的版本', en: 'No version of the list is valid on that day' },
  CODE_UNKNOWN: { zh: '该版本没有这个代码', en: 'The version has no such code' },
  NO_TABLE: { zh: '两个版本之间没有对照表', en: 'There is no table between the two versions' },
  NO_COUNTERPART: { zh: '对方表中没有对应代码', en: 'Nothing in the other list answers to it' },
  SEVERAL_COUNTERPARTS: { zh: '对应多个代码，须人工选择', en: 'Several codes answer to it; a person has to choose' },
} satisfies Record<string, Words>;

export type CodeGapReason = keyof typeof codeGapReasons;

/** A gap, reported instead of a guess. */
export interface CodeGap {
  readonly reason: CodeGapReason;
  /** The table's own words where it has some, else those of the reason. */
  readonly says: Words;
  /** What a person may choose from; empty where there is nothing to choose. */
  readonly candidates: readonly { readonly list: CodeList; readonly entry: CodeEntry }[];
}

/** A gap in the words of its reason, unless there are words of its own. */
export function codeGap(
  reason: CodeGapReason,
  { says = codeGapReasons[reason], candidates = [] }: Partial<Omit<CodeGap, 'reason'>> = {},
): CodeGap {
  return { reason, says, candidates };
}
