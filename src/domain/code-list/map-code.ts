import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Words } from '../../kernel/words.ts';
import { codeGap, type CodeGap } from './code-gap.ts';
import type { CodeBook, CodeEntry, CodeList, CodeRelation, CodeTable, VersionName } from './code-list.ts';
import { findVersion, readCode, type ReadCode } from './read-code.ts';
import { isSameCode } from './plain-code.ts';

/** Which code is to be put into which list. */
export interface CodeQuestion {
  /** List the code is of, or list and version (`CAUSE_OF_ACTION@2021`). */
  readonly from: string;
  /** List it is wanted in, or list and version. */
  readonly to: string;
  readonly code: string;
  /** Day whose versions are meant where none is named. */
  readonly on: LegalDate;
}

/** What answers to a code in another list, and how exactly. */
export interface MappedCode extends ReadCode {
  readonly kind: Exclude<CodeRelation, 'NONE'>;
  /** Caution that goes with it. */
  readonly note: Words | null;
  /** The table it stands in; null within one version, which needs none. */
  readonly table: CodeTable | null;
}

/**
 * The code another list has for this one, or the gap with its reason. A code with several counterparts is a gap too: the
 * hub does not choose for people.
 */
export function mapCode(book: CodeBook, { from, to, code, on }: CodeQuestion): MappedCode | CodeGap {
  const read = readCode(book, from, code, on);
  if ('reason' in read) return read;
  const target = findVersion(book, to, on);
  if ('reason' in target) return target;
  if (target === read.list) return { ...read, kind: 'EXACT', note: null, table: null };
  const onward = book.tables.find((table) => isOf(table.from, read.list) && isOf(table.to, target));
  if (onward) return answer(linesFrom(onward, read.entry), target, onward);
  const backward = book.tables.find((table) => isOf(table.from, target) && isOf(table.to, read.list));
  return backward ? answer(linesBack(backward, read.entry), target, backward) : codeGap('NO_TABLE');
}

interface Line {
  readonly code: string | null;
  readonly kind: CodeRelation;
  readonly note: Words | undefined;
}

const turned: Readonly<Record<CodeRelation, CodeRelation>> = {
  EXACT: 'EXACT',
  BROADER: 'NARROWER',
  NARROWER: 'BROADER',
  NONE: 'NONE',
};

function linesFrom({ lines }: CodeTable, { code }: CodeEntry): Line[] {
  return lines
    .filter((line) => isSameCode(line.code, code))
    .map(({ to, kind, note }): Line => ({ code: to, kind, note }));
}

/** The lines that lead to the code, turned round; one that means the same stands before all that are wider or narrower. */
function linesBack({ lines }: CodeTable, { code }: CodeEntry): Line[] {
  const back = lines
    .filter(({ to }) => to !== null && isSameCode(to, code))
    .map((line): Line => ({ code: line.code, kind: turned[line.kind], note: line.note }));
  const same = back.filter(({ kind }) => kind === 'EXACT');
  return same.length > 0 ? same : back;
}

function answer(lines: readonly Line[], list: CodeList, table: CodeTable): MappedCode | CodeGap {
  const [line] = lines;
  const found = lines.flatMap(({ code }) =>
    list.entries.filter((each) => code !== null && isSameCode(each.code, code)),
  );
  if (found.length > 1) return codeGap('SEVERAL_COUNTERPARTS', { candidates: found.map((entry) => ({ list, entry })) });
  const [entry] = found;
  if (!line || !entry || line.kind === 'NONE') {
    return codeGap('NO_COUNTERPART', line?.note ? { says: line.note } : {});
  }
  return { list, entry, kind: line.kind, note: line.note ?? null, table };
}

function isOf({ list, version }: VersionName, { id, version: itsVersion }: CodeList): boolean {
  return list === id && version === itsVersion;
}
