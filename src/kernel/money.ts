import { chineseCapitals } from './chinese-capitals.ts';
import { compact } from './half-width.ts';
import type { Words } from './words.ts';

/** An amount in whole fen (0.01 yuan), 0 to 9,007,199,254,740,991 (ninety million million yuan). Never a fraction. */
export type Fen = number;

/** How exactly an amount was stated: to the fen, "about" (约), or "and more" (300余万元). */
export type Approx = 'EXACT' | 'ABOUT' | 'ABOVE';

export const moneyFaults = {
  NOT_AN_AMOUNT: { zh: '不是金额', en: 'Not an amount of money' },
  NEGATIVE: { zh: '金额不能为负', en: 'An amount cannot be negative' },
  TOO_MANY_DECIMALS: { zh: '小数位数过多（元2位，万元4位）', en: 'Too many decimals (2 for yuan, 4 for 10,000 yuan)' },
  TOO_LARGE: { zh: '金额过大', en: 'The amount is too large' },
} satisfies Record<string, Words>;

export type MoneyFault = keyof typeof moneyFaults;

/** What a text says about money; look at `fault` first. */
export type MoneyReading =
  | { readonly fault: null; readonly fen: Fen; readonly approx: Approx }
  | { readonly fault: MoneyFault; readonly fen: null; readonly approx: null };

export function isFen(value: unknown): value is Fen {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** @throws RangeError when the value is negative, fractional or past the safe integers */
export function toFen(value: number): Fen {
  if (!isFen(value)) throw new RangeError('An amount must be a safe, whole, non-negative number of fen');
  return value;
}

/** Exact sum; 0 for no amounts. @throws RangeError when an amount is no Fen or the sum leaves the safe integers */
export function sumFen(amounts: Iterable<Fen>): Fen {
  let total = 0;
  for (const amount of amounts) total = toFen(total + toFen(amount));
  return total;
}

/** Reads yuan with up to 2 decimals: `82,000.00`, `¥82000`, `3000余元`. */
export function parseYuan(text: string): MoneyReading {
  return parseAmount(text, { unit: '()元', fenPerUnit: 100n, decimals: 2 });
}

/** Reads 万元 (10,000 yuan) with up to 4 decimals, which is to the yuan: `1936.1`, `1936.1万元`, `约300万`, `300余万元`. */
export function parseWanYuan(text: string): MoneyReading {
  return parseAmount(text, { unit: '万([余多])?元?', fenPerUnit: 1_000_000n, decimals: 4 });
}

/** `19,361,000.00`: grouped by three, always two decimals, no sign and no unit. */
export function formatYuan(fen: Fen): string {
  const cents = String(toFen(fen) % 100).padStart(2, '0');
  const grouped = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${grouped}.${cents}`;
}

/** 大写 for documents: 8,200,000 fen are 捌万贰仟元整. */
export function toChineseCapitals(fen: Fen): string {
  return chineseCapitals(Math.floor(toFen(fen) / 100), fen % 100);
}

/**
 * Splits an amount by weights so that the parts add up to it: each part is rounded down, then one fen each goes to the
 * largest remainders, the earlier part first where they are equal. A weight of 0 gets nothing.
 *
 * @param weights safe non-negative integers, e.g. each worker's arrears in fen
 * @throws RangeError when the total is no Fen, a weight is not such an integer, or no weight is above 0
 */
export function splitByLargestRemainder(total: Fen, weights: readonly number[]): Fen[] {
  const whole = BigInt(toFen(total));
  const shares = weights.map((weight) => BigInt(toFen(weight)));
  const sum = shares.reduce((a, b) => a + b, 0n);
  if (sum === 0n) throw new RangeError('At least one weight must be above 0');

  const parts = shares.map((share) => (whole * share) / sum);
  const remainders = shares.map((share, index) => ({ index, rest: (whole * share) % sum }));
  remainders.sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest < b.rest ? 1 : -1));
  const left = Number(whole - parts.reduce((a, b) => a + b, 0n));
  for (const { index } of remainders.slice(0, left)) parts[index]! += 1n;
  return parts.map(Number);
}

function parseAmount(text: string, rule: { unit: string; fenPerUnit: bigint; decimals: number }): MoneyReading {
  const shape = new RegExp(
    `^(大?约|近)?(?:人民币)?¥?(-)?(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d+))?([余多])?(?:${rule.unit})?$`,
  );
  const [matched, about, minus, whole = '', decimals = '', ...above] = shape.exec(compact(text)) ?? [];
  if (matched === undefined) return fault('NOT_AN_AMOUNT');
  if (minus) return fault('NEGATIVE');
  // The largest amount has 16 digits; the limit keeps a pasted page of digits away from BigInt.
  if (whole.length > 30) return fault('TOO_LARGE');
  if (decimals.length > rule.decimals) return fault('TOO_MANY_DECIMALS');

  const scaled = BigInt(whole.replaceAll(',', '') + decimals.padEnd(rule.decimals, '0'));
  const fen = (scaled * rule.fenPerUnit) / 10n ** BigInt(rule.decimals);
  if (fen > BigInt(Number.MAX_SAFE_INTEGER)) return fault('TOO_LARGE');
  return { fault: null, fen: Number(fen), approx: above.some(Boolean) ? 'ABOVE' : about ? 'ABOUT' : 'EXACT' };
}

function fault(code: MoneyFault): MoneyReading {
  return { fault: code, fen: null, approx: null };
}

/** Largest single amount taken, in fen: a hundred billion yuan. Five hundred of them still add up exactly. */
export const largestAmountFen = 10_000_000_000_000;

/** True for a whole number of fen between `least` and `largestAmountFen`. */
export function isAmount(fen: number, least: number): boolean {
  return Number.isSafeInteger(fen) && fen >= least && fen <= largestAmountFen;
}
