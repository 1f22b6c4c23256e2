import { addDays, isLegalDate, type LegalDate } from '../../../src/kernel/legal-date.ts';
import type { ProfileSource } from '../../../src/domain/duplicate/profile.ts';
import { readStatement } from '../../../src/domain/duplicate/read-statement.ts';

/** Numbers from 0 to 1 that are the same in every run. */
export function dice(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A copy of a dispute as another agency would have entered it. */
export type Alteration = (source: ProfileSource, roll: () => number) => ProfileSource;

/** Characters names are miswritten with. */
const characters = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰'];

/** One character of a name becomes another one. */
function miswritten(name: string, roll: () => number, from = 0): string {
  const letters = [...name];
  const at = from + Math.floor(roll() * (letters.length - from));
  const other = characters.filter((each) => each !== letters[at]);
  letters[at] = other[Math.floor(roll() * other.length)]!;
  return letters.join('');
}

function parties(source: ProfileSource, change: (party: ProfileSource['parties'][number]) => object): ProfileSource {
  return { ...source, parties: source.parties.map((party) => ({ ...party, ...change(party) })) };
}

/** ASCII letters, digits and brackets in full width, and a space behind the second character. */
function widened(text: string): string {
  const wide = text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
  return `${wide.slice(0, 2)} ${wide.slice(2)}`;
}

/** The other legal form, and without the place at its head. */
function otherForm(name: string): string {
  const bare = name.replace(/^[\p{Script=Han}]{2,3}市/u, '');
  if (bare.endsWith('有限责任公司')) return bare.replace(/有限责任公司$/, '有限公司');
  return bare.endsWith('有限公司') ? bare.replace(/有限公司$/, '有限责任公司') : `${bare}有限公司`;
}

/** Every full date of a text moved by up to thirty days. */
function movedDates(text: string, roll: () => number): string {
  return text.replace(/(\d{4})年(\d{1,2})月(\d{1,2})日/g, (whole, year, month, day) => {
    const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    if (!isLegalDate(date)) return whole as string;
    const [y, m, d] = moved(date, roll).split('-').map(Number);
    return `${y}年${m}月${d}日`;
  });
}

function moved(date: string, roll: () => number): LegalDate {
  return addDays(date as LegalDate, Math.round(roll() * 60) - 30);
}

/** Every sum of a text changed by up to a tenth. */
function movedAmounts(text: string, roll: () => number): string {
  return text.replace(/(\d+(?:\.\d+)?)(?=万?元)/g, (digits) => changed(Number(digits), roll).toFixed(2));
}

function changed(amount: number, roll: () => number): number {
  return amount * (0.9 + 0.2 * roll());
}

/** The name of a side, in the parties or, where there are none, as the statement tells it. */
function told(source: ProfileSource, role: 'WORKER' | 'EMPLOYER'): string | undefined {
  const said = readStatement(source.statement ?? '');
  const entered = source.parties.find((party) => party.role === role)?.name;
  return entered ?? (role === 'WORKER' ? said.people[0] : said.firms[0]);
}

function renamed(source: ProfileSource, role: 'WORKER' | 'EMPLOYER', change: (name: string) => string): ProfileSource {
  const name = told(source, role);
  if (!name) return source;
  const other = change(name);
  const changedParties = parties(source, (party) => (party.role === role ? { name: other } : {}));
  const { statement } = source;
  return statement ? { ...changedParties, statement: statement.replaceAll(name, other) } : changedParties;
}

// Surnames are rarely mistaken; the given name is.
const worker: Alteration = (source, roll) =>
  renamed(source, 'WORKER', (name) => miswritten(name, roll, name.length > 2 ? 1 : 0));

const employer: Alteration = (source, roll) => renamed(source, 'EMPLOYER', (name) => miswritten(name, roll));

const width: Alteration = (source) =>
  parties(source, ({ name, idNumber, phone }) => ({
    name: widened(name),
    ...(idNumber ? { idNumber: widened(idNumber) } : {}),
    ...(phone ? { phone: widened(phone) } : {}),
  }));

const suffix: Alteration = (source) =>
  parties(source, ({ role, name }) => (role === 'EMPLOYER' ? { name: otherForm(name) } : {}));

const dates: Alteration = (source, roll) => ({
  ...source,
  claims: source.claims.map((claim) => ({
    ...claim,
    ...(claim.periodFrom ? { periodFrom: moved(claim.periodFrom, roll) } : {}),
    ...(claim.periodTo ? { periodTo: moved(claim.periodTo, roll) } : {}),
  })),
  ...(source.statement ? { statement: movedDates(source.statement, roll) } : {}),
});

const amounts: Alteration = (source, roll) => ({
  ...source,
  claims: source.claims.map((claim) => ({
    ...claim,
    ...(claim.amountFen ? { amountFen: Math.round(changed(claim.amountFen, roll)) } : {}),
  })),
  ...(source.statement ? { statement: movedAmounts(source.statement, roll) } : {}),
});

const noNumbers: Alteration = (source) =>
  parties(source, () => ({ idNumber: undefined, phone: undefined, socialCreditCode: undefined }));

/** The statement shortened to every other sentence, as two clerks note different things. */
const half: Alteration = (source) => {
  const sentences = (source.statement ?? '').split(/(?<=[。；])/);
  return {
    ...source,
    ...(source.statement ? { statement: sentences.filter((_each, n) => n % 2 === 0).join('') } : {}),
  };
};

function together(...all: readonly Alteration[]): Alteration {
  return (source, roll) => all.reduce((changedSource, each) => each(changedSource, roll), source);
}

/** What is done to a copy, one thing at a time and together. */
export const alterations: Readonly<Record<string, Alteration>> = {
  'exact copy': (source) => source,
  'one character of the worker': worker,
  'one character of the employer': employer,
  'full width and spaces': width,
  'legal form and place of the employer': suffix,
  'dates ±30 days': dates,
  'amounts ±10 %': amounts,
  'no identity number, phone or code': noNumbers,
  'every other sentence': half,
  'names, dates and amounts, no numbers': together(noNumbers, worker, employer, dates, amounts),
  'all of these together': together(noNumbers, worker, employer, suffix, width, dates, amounts, half),
};
