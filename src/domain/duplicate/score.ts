import { daysBetween } from '../../kernel/legal-date.ts';
import { bigrams, dice } from './normalise.ts';
import type { DuplicateProfile } from './profile.ts';
import { likeness } from './sketch.ts';
import type { Words } from '../../kernel/words.ts';

/** What can agree or disagree between two disputes, with the most it weighs of a hundred. */
export const duplicateEvidence = {
  SAME_ID_NUMBER: weigh(60, '劳动者证件号码相同', 'Same identity number of the worker'),
  OTHER_ID_NUMBER: weigh(-60, '劳动者证件号码不同', 'Another identity number of the worker'),
  SAME_PHONE: weigh(25, '劳动者电话相同', 'Same telephone of the worker'),
  SAME_WORKER: weigh(35, '劳动者姓名相同', 'Same name of the worker'),
  SIMILAR_WORKER: weigh(20, '劳动者姓名相近', 'A name of the worker that differs in one character'),
  OTHER_WORKER: weigh(-40, '劳动者姓名不同', 'Another name of the worker'),
  SAME_CODE: weigh(30, '用人单位统一社会信用代码相同', 'Same social credit code of the employer'),
  SAME_EMPLOYER: weigh(30, '用人单位名称相同', 'Same name of the employer'),
  SIMILAR_EMPLOYER: weigh(20, '用人单位名称相近', 'A name of the employer that is much alike'),
  OTHER_EMPLOYER: weigh(-20, '用人单位名称不同', 'Another name of the employer'),
  CLAIMS: weigh(10, '请求类型相同', 'Same types of claims'),
  DAYS: weigh(15, '期间相近', 'Days within thirty of one another'),
  AMOUNTS: weigh(15, '金额相近', 'Amounts within a tenth of one another'),
  STATEMENT: weigh(50, '陈述相近', 'Statements that are much alike'),
} satisfies Record<string, Words & { readonly weight: number }>;

export type DuplicateCode = keyof typeof duplicateEvidence;

/** One thing that speaks for or against two disputes being one; it tells no value. */
export interface DuplicateReason {
  readonly code: DuplicateCode;
  readonly weight: number;
}

/** From this score on two disputes are proposed to be one; measured, see decision 0016. */
export const proposeFrom = 60;

/** Days two entries of one event lie apart at most. */
const daysApart = 30;

/** Share by which two entries of one sum differ at most. */
const amountsApart = 0.1;

/** Share of pairs of characters from which two names of employers count as alike. */
const employersAlike = 0.5;

/** Share of runs of characters from which two statements count as alike. */
const statementsAlike = 0.25;

/** How likely two disputes are one, 0 to 100, and why. */
export function scorePair(
  first: DuplicateProfile,
  second: DuplicateProfile,
): { score: number; reasons: DuplicateReason[] } {
  const who = [...identity(first, second), ...workers(first, second)];
  // The same statement of another worker is the next case of a series, not the same case.
  const others = who.some(({ code }) => code === 'OTHER_WORKER' || code === 'OTHER_ID_NUMBER');
  const reasons = [
    ...who,
    ...employers(first, second),
    ...graded('CLAIMS', dice(first.claimTypes, second.claimTypes)),
    ...graded(
      'DAYS',
      near(first.days, second.days, (a, b) => Math.abs(daysBetween(a, b)) <= daysApart),
    ),
    ...graded('AMOUNTS', near(first.amountsFen, second.amountsFen, alikeAmounts)),
    ...(others ? [] : statements(first, second)),
  ];
  const sum = reasons.reduce((total, { weight }) => total + weight, 0);
  return { score: Math.max(0, Math.min(100, Math.round(sum))), reasons };
}

function identity(first: DuplicateProfile, second: DuplicateProfile): DuplicateReason[] {
  const found: DuplicateReason[] = [];
  if (share(first.phones, second.phones)) found.push(...whole('SAME_PHONE'));
  if (first.idNumbers.length === 0 || second.idNumbers.length === 0) return found;
  return [...found, ...whole(share(first.idNumbers, second.idNumbers) ? 'SAME_ID_NUMBER' : 'OTHER_ID_NUMBER')];
}

function workers(first: DuplicateProfile, second: DuplicateProfile): DuplicateReason[] {
  if (first.workers.length === 0 || second.workers.length === 0) return [];
  if (share(first.workers, second.workers)) return whole('SAME_WORKER');
  const alike = first.workers.some((one) => second.workers.some((other) => alikeNames(one, other)));
  if (alike) return whole('SIMILAR_WORKER');
  return share(first.idNumbers, second.idNumbers) ? [] : whole('OTHER_WORKER');
}

function employers(first: DuplicateProfile, second: DuplicateProfile): DuplicateReason[] {
  if (share(first.codes, second.codes)) return whole('SAME_CODE');
  if (first.employers.length === 0 || second.employers.length === 0) return [];
  if (share(first.employers, second.employers)) return whole('SAME_EMPLOYER');
  const alike = first.employers.some((one) => second.employers.some((other) => alikeFirms(one, other)));
  return whole(alike ? 'SIMILAR_EMPLOYER' : 'OTHER_EMPLOYER');
}

function statements(first: DuplicateProfile, second: DuplicateProfile): DuplicateReason[] {
  if (!first.sketch || !second.sketch) return [];
  const alike = likeness(first.sketch, second.sketch);
  return alike < statementsAlike ? [] : graded('STATEMENT', Math.min(1, alike * 1.5));
}

/** One character more, less or other; 某 stands for any that was left out on purpose. */
export function alikeNames(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 2) return false;
  if (a.length !== b.length) return isOneLess(a.length > b.length ? a : b, a.length > b.length ? b : a);
  return a.filter((each, at) => each !== b[at] && each !== '某' && b[at] !== '某').length <= 1;
}

function isOneLess(longer: readonly string[], shorter: readonly string[]): boolean {
  const at = shorter.findIndex((each, index) => each !== longer[index]);
  const cut = at < 0 ? shorter.length : at;
  return longer.filter((_each, index) => index !== cut).join('') === shorter.join('');
}

function alikeFirms(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return long.includes(short) || alikeNames(one, other) || dice(bigrams(one), bigrams(other)) >= employersAlike;
}

function alikeAmounts(one: number, other: number): boolean {
  return Math.abs(one - other) <= amountsApart * Math.max(one, other) * 1.0001;
}

/** The share of the shorter list that has a counterpart in the other. */
function near<T>(first: readonly T[], second: readonly T[], alike: (one: T, other: T) => boolean): number {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length === 0) return 0;
  return short.filter((one) => long.some((other) => alike(one, other))).length / short.length;
}

function share(first: readonly string[], second: readonly string[]): boolean {
  return first.some((each) => second.includes(each));
}

function whole(code: DuplicateCode): DuplicateReason[] {
  return [{ code, weight: duplicateEvidence[code].weight }];
}

function graded(code: DuplicateCode, degree: number): DuplicateReason[] {
  const weight = Math.round(duplicateEvidence[code].weight * degree);
  return weight === 0 ? [] : [{ code, weight }];
}

function weigh(weight: number, zh: string, en: string) {
  return { weight, zh, en };
}
