import type { Words } from '../../kernel/words.ts';
import type { CodeBook, CodeList, CodeMapping, CodeTable, VersionName } from './code-list.ts';
import { isSameCode } from './plain-code.ts';

/**
 * What is wrong with a table: versions or codes that do not exist, a code left out or given twice, a gap without a
 * reason, and a second table between the same two versions, whichever way it is written.
 *
 * @param book the lists, and the tables named before this one
 */
export function codeTableFaults(table: CodeTable, { lists, tables }: CodeBook): Words[] {
  const [from, to] = [findIn(lists, table.from), findIn(lists, table.to)];
  const hasTwin = tables.some(
    (other) =>
      (isSame(other.from, table.from) && isSame(other.to, table.to)) ||
      (isSame(other.from, table.to) && isSame(other.to, table.from)),
  );
  return [
    ...(from ? [] : [unknown(table.from)]),
    ...(to ? [] : [unknown(table.to)]),
    ...(isSame(table.from, table.to) ? [{ zh: '不能对照自身', en: 'a version is not mapped to itself' }] : []),
    ...(hasTwin ? [{ zh: '两个版本之间已有对照表', en: 'there is a table between the two already' }] : []),
    ...(from ? sourceFaults(table.lines, from) : []),
    ...(to ? table.lines.flatMap((line) => lineFaults(line, to)) : []),
  ];
}

function sourceFaults(lines: readonly CodeMapping[], { entries }: CodeList): Words[] {
  const known = (code: string) => entries.some((entry) => isSameCode(entry.code, code));
  const strangers = lines.filter(({ code }) => !known(code));
  return [
    ...strangers.map(({ code }) => noCode(code, '来源表', 'the list mapped from')),
    ...entries.flatMap(({ code }) => {
      const count = lines.filter((line) => isSameCode(line.code, code)).length;
      if (count === 0) return [{ zh: `代码${code}未说明去向`, en: `nothing is said of the code ${code}` }];
      return count > 1 ? [{ zh: `代码${code}出现多次`, en: `the code ${code} is mapped more than once` }] : [];
    }),
  ];
}

function lineFaults({ code, kind, to, note }: CodeMapping, { entries }: CodeList): Words[] {
  if (kind !== 'NONE') {
    if (to === null) return [{ zh: `代码${code}没有写明对应代码`, en: `the code ${code} maps to no code` }];
    const isKnown = entries.some((entry) => isSameCode(entry.code, to));
    return isKnown ? [] : [noCode(to, '目标表', 'the list mapped to')];
  }
  const faults: (Words | false)[] = [
    to !== null && { zh: `代码${code}既无对应又有对应`, en: `the code ${code} maps to nothing and to ${to}` },
    !(note?.zh && note.en) && { zh: `代码${code}未说明为何无对应`, en: `no reason why ${code} maps to nothing` },
  ];
  return faults.filter((fault) => fault !== false);
}

function noCode(code: string, zh: string, en: string): Words {
  return { zh: `${zh}没有代码${code}`, en: `${en} has no code ${code}` };
}

function unknown({ list, version }: VersionName): Words {
  return { zh: `没有版本${list}@${version}`, en: `there is no version ${list}@${version}` };
}

function findIn(lists: readonly CodeList[], { list, version }: VersionName): CodeList | undefined {
  return lists.find((each) => each.id === list && each.version === version);
}

function isSame(one: VersionName, other: VersionName): boolean {
  return one.list === other.list && one.version === other.version;
}
