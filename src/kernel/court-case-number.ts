import { compact } from './half-width.ts';

/** A court case number 案号 taken apart. */
export interface CourtCaseNumber {
  /** Year of docketing 收案年度, four digits. */
  readonly year: number;
  /** Court code 法院代字: 最高法, or a province character and none, two or four digits, e.g. 云0114. Looked up, never computed. */
  readonly court: string;
  /** Type code 类型代字 with any specialised-trial code before it, e.g. 民初, 执, 民诉前调. */
  readonly caseType: string;
  /** Serial of the year, court and type, from 1. */
  readonly serial: number;
  /** Which later document in the case, in Chinese numerals (一 for 之一); null for the case itself. */
  readonly supplement: string | null;
}

const provinces = '京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军';
const supplementPattern = '(?:之([一二三四五六七八九十百零]{1,5}))?';
// 第 and 字 mark the numbers of before 2016 (…民初字第12号), which this rule does not describe.
const pattern = new RegExp(
  `^[([〔]((?:19|20)\\d{2})[)\\]〕](最高法|[${provinces}](?:\\d{4}|\\d{2})?)((?:(?![第字号之])\\p{Script=Han}){1,6})` +
    `(\\d{1,7})${supplementPattern}号${supplementPattern}$`,
  'u',
);

/**
 * Reads a case number as people write it: full-width or ASCII brackets, spaces, leading zeros, 之一 before or after 号.
 * Known and unknown type codes are read alike. Null when the text is not a number of the form in force since 2016
 * (法〔2015〕137号, amended by 法〔2018〕335号).
 */
export function parseCourtCaseNumber(text: string): CourtCaseNumber | null {
  const [, year, court, caseType, serial, before, after] = pattern.exec(compact(text)) ?? [];
  if (!year || !court || !caseType || Number(serial) === 0) return null;
  if (before && after) return null;
  return { year: Number(year), court, caseType, serial: Number(serial), supplement: before ?? after ?? null };
}

/** The official display form: full-width brackets, no leading zeros, 之一 after 号, e.g. （2026）沪0114执17号之一. */
export function formatCourtCaseNumber({ year, court, caseType, serial, supplement }: CourtCaseNumber): string {
  const document = supplement ? `之${supplement}` : '';
  return `（${year}）${court}${caseType}${serial}号${document}`;
}

/** The one form to store and compare: as displayed, but with ASCII brackets. Null when the text is not a case number. */
export function normaliseCourtCaseNumber(text: string): string | null {
  const parsed = parseCourtCaseNumber(text);
  return parsed && formatCourtCaseNumber(parsed).replace('（', '(').replace('）', ')');
}
