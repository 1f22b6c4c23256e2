import { isLegalDate } from '../../kernel/legal-date.ts';
import type { Words } from '../../kernel/words.ts';
import { agencyTypeNames } from '../agency/agency-type.ts';
import type { CodeBook, CodeList } from './code-list.ts';
import { codeTableFaults } from './code-table-faults.ts';
import { plainCode } from './plain-code.ts';

/**
 * What keeps lists and tables from being used, all at once, each fault naming its version or its table. A hub with a
 * fault in its lists does not start: a code read in the wrong list is worse than none.
 */
export function codeBookFaults(book: CodeBook): Words[] {
  return [
    ...book.lists.flatMap((list, index) => [
      ...under(nameOf(list), listFaults(list)),
      ...under(nameOf(list), familyFaults(list, book.lists.slice(0, index))),
    ]),
    ...book.tables.flatMap((table, index) => {
      const name = `${table.from.list}@${table.from.version} → ${table.to.list}@${table.to.version}`;
      return under(name, codeTableFaults(table, { ...book, tables: book.tables.slice(0, index) }));
    }),
  ];
}

function nameOf({ id, version }: CodeList): string {
  return `${id}@${version}`;
}

function under(name: string, faults: readonly Words[]): Words[] {
  return faults.map(({ zh, en }) => ({ zh: `${name}：${zh}`, en: `${name}: ${en}` }));
}

function listFaults({ id, version, owner, validFrom, validTo, source, title, entries }: CodeList): Words[] {
  const faults: (Words | false)[] = [
    !/^[A-Z][A-Z0-9_]*$/.test(id) && { zh: '表名应为大写字母', en: 'a list is named in capitals' },
    !/^[\w.-]+$/.test(version) && { zh: '版本名不可为空或含空格', en: 'a version has a name without spaces' },
    owner !== 'HUB' &&
      !agencyTypeNames.includes(owner) && { zh: `没有机构类型${String(owner)}`, en: `no agency type ${String(owner)}` },
    !isLegalDate(validFrom) && { zh: '起用日期应为 YYYY-MM-DD', en: 'its first day is YYYY-MM-DD' },
    validTo !== null && !isLegalDate(validTo) && { zh: '停用日期应为 YYYY-MM-DD', en: 'its last day is YYYY-MM-DD' },
    validTo !== null && validTo < validFrom && { zh: '停用早于起用', en: 'it ends before it begins' },
    source.law === '' && { zh: '应写明来源', en: 'a source has to be named' },
    !(title.zh && title.en) && { zh: '应有中英文名称', en: 'it has a title in both languages' },
    entries.length === 0 && { zh: '没有代码', en: 'it has no codes' },
  ];
  return [...faults.filter((fault) => fault !== false), ...entryFaults(entries)];
}

function entryFaults(entries: CodeList['entries']): Words[] {
  const codes = entries.map(({ code }) => plainCode(code));
  return entries.flatMap(({ code, words }, index) => {
    const faults: (Words | false)[] = [
      codes[index] === '' && { zh: '有空代码', en: 'a code is empty' },
      codes.indexOf(codes[index]!) < index && { zh: `代码${code}重复`, en: `the code ${code} is given twice` },
      !(words.zh && words.en) && { zh: `代码${code}缺少中文或英文`, en: `the code ${code} lacks a language` },
    ];
    return faults.filter((fault) => fault !== false);
  });
}

/** What is wrong between a version and those named before it in the same list. */
function familyFaults(list: CodeList, before: readonly CodeList[]): Words[] {
  return before
    .filter(({ id }) => id === list.id)
    .flatMap((other) => {
      const faults: (Words | false)[] = [
        other.version === list.version && { zh: '版本重复', en: 'the version is given twice' },
        other.owner !== list.owner && {
          zh: `与${nameOf(other)}所属机构不同`,
          en: `it has another owner than ${nameOf(other)}`,
        },
        overlaps(list, other) && {
          zh: `有效期与${nameOf(other)}重叠`,
          en: `it is valid on days on which ${nameOf(other)} is`,
        },
      ];
      return faults.filter((fault) => fault !== false);
    });
}

function overlaps(one: CodeList, other: CodeList): boolean {
  const isBefore = (a: CodeList, b: CodeList) => a.validTo !== null && a.validTo < b.validFrom;
  return !isBefore(one, other) && !isBefore(other, one);
}
