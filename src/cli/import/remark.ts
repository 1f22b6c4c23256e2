import { allowedInBoth } from '../../graphql/allowed-phrases.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import type { Words } from '../../kernel/words.ts';
import { refusalCatalogue } from '../../graphql/refusal-catalogue.ts';
import { errorCatalogue } from '../../http/error-catalogue.ts';

/** What is said about a row, as the report writes it. */
export interface Remark {
  readonly code: string;
  /** Path inside the row, in its own names, outermost first; empty when the whole row is meant. */
  readonly path: readonly string[];
  /** What would have been taken instead. */
  readonly allowed: readonly string[];
  /** Chinese, then English. */
  readonly message: string;
}

/** What only an import can meet; all else has its words where it comes from. */
const importWords = {
  ROW_NOT_JSON: { zh: '该行不是一个 JSON 对象', en: 'The line is not one JSON object' },
  ROW_NOT_UTF8: {
    zh: '该行不是 UTF-8 文本，请将文件另存为 UTF-8',
    en: 'The line is not UTF-8; save the file as UTF-8',
  },
  ROW_TOO_LARGE: { zh: '该行过大', en: 'The row is too large' },
  CSV_ROW_UNREADABLE: { zh: '该行的引号不配对', en: 'The quotation marks of the row do not fit' },
  CSV_COLUMNS_DIFFER: { zh: '该行的列数与表头不符', en: 'The row has not as many cells as the header has columns' },
  NUMBER_MISSING: { zh: '缺少本单位案号', en: 'The own case number is missing' },
  VALUE_NOT_OF_LIST: { zh: '取值不在可选范围内', en: 'The value is not one of those allowed' },
  VALUE_OF_WRONG_TYPE: { zh: '值的类型不对', en: 'The value is of the wrong type' },
  FIELD_NOT_KNOWN: { zh: '没有这个字段，未予采用', en: 'There is no such field; it was not used' },
  ELEMENT_NOT_KNOWN: { zh: '没有这个案件要素，未予采用', en: 'There is no such element; it was not used' },
  NOT_STORABLE: { zh: '数据库不能保存该行', en: 'The database cannot store the row' },
} as const satisfies Record<string, Words>;

/** A refusal in both languages. */
export function remarkOf({ code, path, allowed }: Pick<Refusal, 'code' | 'path' | 'allowed'>): Remark {
  const { zh, en } = wordsOf(code);
  return { code, path, allowed: allowedInBoth(allowed), message: `${zh} / ${en}` };
}

function wordsOf(code: string): Words {
  const known: Readonly<Record<string, Words>> = { ...refusalCatalogue, ...importWords };
  if (Object.hasOwn(known, code)) return known[code]!;
  const errors: Readonly<Record<string, { readonly message: Words }>> = errorCatalogue;
  return Object.hasOwn(errors, code) ? errors[code]!.message : { zh: code, en: code };
}
