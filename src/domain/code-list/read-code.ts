import type { LegalDate } from '../../kernel/legal-date.ts';
import { codeGap, type CodeGap } from './code-gap.ts';
import type { CodeBook, CodeEntry, CodeList } from './code-list.ts';
import { isSameCode } from './plain-code.ts';

/** A code together with the version it was read in. */
export interface ReadCode {
  readonly list: CodeList;
  readonly entry: CodeEntry;
}

/** Whether the version is valid on the day, its first and its last day included. */
export function isValidOn({ validFrom, validTo }: CodeList, on: LegalDate): boolean {
  return validFrom <= on && (validTo === null || on <= validTo);
}

/**
 * The version a name means on a day: `CAUSE_OF_ACTION` is the one valid that day, `CAUSE_OF_ACTION@2021` is always that
 * one.
 */
export function findVersion({ lists }: CodeBook, name: string, on: LegalDate): CodeList | CodeGap {
  const [id, version] = name.split('@');
  const versions = lists.filter((list) => list.id === id);
  if (versions.length === 0) return codeGap('LIST_UNKNOWN');
  if (version === undefined) return versions.find((list) => isValidOn(list, on)) ?? codeGap('NOT_IN_FORCE');
  return versions.find((list) => list.version === version) ?? codeGap('LIST_UNKNOWN');
}

/**
 * What a code stood for on a day, in the version of that day: last year's dispute is read in last year's list.
 *
 * @param name list, or list and version (`CAUSE_OF_ACTION@2021`)
 * @param on day the code was written, `YYYY-MM-DD`
 */
export function readCode(book: CodeBook, name: string, code: string, on: LegalDate): ReadCode | CodeGap {
  const list = findVersion(book, name, on);
  if ('reason' in list) return list;
  const entry = list.entries.find((each) => isSameCode(each.code, code));
  return entry ? { list, entry } : codeGap('CODE_UNKNOWN');
}
