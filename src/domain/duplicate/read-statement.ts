import { isLegalDate, type LegalDate } from '../../kernel/legal-date.ts';
import { toHalfWidth } from '../../kernel/half-width.ts';
import { parseYuan } from '../../kernel/money.ts';
import { compoundSurnames } from '../../kernel/compound-surnames.ts';
import { commonSurnames } from './common-surnames.ts';
import { employerCore, plainName } from './normalise.ts';

/** What a statement says of who, how much and when; a proposal to compare by, never entered anywhere. */
export interface StatementReading {
  readonly people: readonly string[];
  /** Cores of the names of firms. */
  readonly firms: readonly string[];
  readonly amountsFen: readonly number[];
  readonly days: readonly LegalDate[];
}

/** Characters read; what a statement is about stands in its first pages. */
const readUpTo = 20_000;

/** Smallest sum that tells anything: a yuan or two occur everywhere. */
const leastFen = 10_000;

const side = '(?:原告|被告|申请人|被申请人|上诉人|被上诉人|劳动者|职工)';
const person = new RegExp(
  `(?:^|[，。；：、\\s])${side}?[:：]?([\\p{Script=Han}]{2,3})(?=(?:诉称|辩称|述称|起诉|答辩|入职|系|自\\d|于\\d|，(?:男|女)))`,
  'gu',
);
const firm = new RegExp(
  `(?:${side}|入职|到|在|与|系|至|进入)([\\p{Script=Han}（）()A-Za-z0-9]{2,24}?(?:公司|厂|店|酒店|事务所|工作室|学校|医院|合作社|中心|集团))`,
  'gu',
);
const amount = /(\d[\d,]*(?:\.\d{1,2})?)(万)?元/g;
const day = /(\d{4})年(\d{1,2})月(\d{1,2})日/g;

/** Words that stand where a firm's name would and are none. */
const noFirms = /^(?:原告|被告|该|我|本|双方|其|上述|同|于)|\d|原告|被告|进入|离开/;

/** Reads a statement of facts. Same words, same reading: nothing is guessed beyond what stands there. */
export function readStatement(statement: string): StatementReading {
  const text = toHalfWidth(statement.slice(0, readUpTo)).replaceAll(':', '：').replaceAll(',', '，');
  const figures = text.replace(/(\d)，(?=\d{3}(?:\D|$))/g, '$1');
  const people = matches(text, person).map(plainName);
  const firms = matches(text, firm).map(employerCore);
  return {
    people: often(people.filter(isName)),
    firms: often(firms.filter((name) => name.length >= 2 && !noFirms.test(name))),
    amountsFen: [...new Set(amountsOf(figures))],
    days: [...new Set(daysOf(figures))],
  };
}

/** The first four that occur, those that occur most first. */
function often(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([name]) => name);
}

function matches(text: string, form: RegExp): string[] {
  return [...text.matchAll(form)].map((match) => match[1]!);
}

function amountsOf(text: string): number[] {
  return [...text.matchAll(amount)].flatMap(([, digits, tenThousand]) => {
    const { fen } = parseYuan(digits!);
    if (fen === null) return [];
    const whole = tenThousand ? fen * 10_000 : fen;
    return whole >= leastFen && Number.isSafeInteger(whole) ? [whole] : [];
  });
}

function daysOf(text: string): LegalDate[] {
  return [...text.matchAll(day)].flatMap(([, year, month, date]) => {
    const iso = `${year}-${month!.padStart(2, '0')}-${date!.padStart(2, '0')}`;
    return isLegalDate(iso) ? [iso as LegalDate] : [];
  });
}

/** A family name that is common, and nothing after it that is a word of procedure. */
function isName(name: string): boolean {
  const known = commonSurnames.has(name[0]!) || compoundSurnames.has(name.slice(0, 2));
  return known && !/原告|被告|公司|仲裁|劳动|诉讼|工资|本院/.test(name);
}
