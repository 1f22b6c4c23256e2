import { compact } from './half-width.ts';
import { residentIdFaults, type ResidentIdFault } from './resident-id-fault.ts';
import type { Mark, Words } from './words.ts';

/** Documents that share the number's shape; the first digits tell them apart. */
export type ResidentIdKind =
  'RESIDENT_ID' | 'LEGACY_RESIDENT_ID' | 'HMT_RESIDENCE_PERMIT' | 'FOREIGN_PERMANENT_RESIDENCE';

export interface ValidResidentId {
  readonly valid: true;
  readonly kind: ResidentIdKind;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  readonly sex: 'MALE' | 'FEMALE';
  /** A 15-digit number: accepted on old papers, without a check character, never for a new record. */
  readonly legacy: boolean;
  /** How sure the rules for this kind are. */
  readonly mark: Mark;
}

/** Never carries the number: the reason may be logged and shown. */
export interface InvalidResidentId {
  readonly valid: false;
  readonly fault: ResidentIdFault;
  readonly reason: Words;
}

/** For positions 1 to 17 (GB 11643-1999, ISO 7064 MOD 11-2). */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';
/** No living person is older; an older date is a slip of the pen. Years. */
const longestLife = 150;

/** Half width, no spaces, x as X: the form to check, encrypt and index by keyed hash. */
export function normaliseResidentId(text: string): string {
  return compact(text).toUpperCase();
}

/**
 * Checks a resident identity number 公民身份号码 (GB 11643-1999), its 15-digit forerunner, the residence permit of Hong Kong,
 * Macao and Taiwan residents (81/82/83) and the 18-digit foreign permanent residence card (9…, rules of 2023, to check).
 *
 * @param today `YYYY-MM-DD` in Beijing; a birth date after it is refused, the day itself is not
 * @throws RangeError when `today` is not a calendar date
 */
export function checkResidentId(text: string, today: string): ValidResidentId | InvalidResidentId {
  if (!isCalendarDate(today)) throw new RangeError('today must be a calendar date, YYYY-MM-DD');
  const number = normaliseResidentId(text);
  if (number.length !== 15 && number.length !== 18) return invalid('LENGTH');
  if (!/^(\d{15}|\d{17}[\dX])$/.test(number)) return invalid('CHARACTERS');

  const legacy = number.length === 15;
  const kind = kindOf(number);
  if (!kind) return invalid('REGION');

  // Two-digit years are of the 1900s: the 15-digit number was given out until 1999.
  const digits = legacy ? `19${number.slice(6, 12)}` : number.slice(6, 14);
  const birthDate = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  if (!isCalendarDate(birthDate)) return invalid('BIRTH_DATE');
  if (birthDate > today) return invalid('BIRTH_IN_FUTURE');
  if (Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) > longestLife) return invalid('BIRTH_TOO_LONG_AGO');
  if (!legacy && checkCharacter(number) !== number[17]) return invalid('CHECK_CHARACTER');

  const sex = Number(legacy ? number[14] : number[16]) % 2 === 1 ? 'MALE' : 'FEMALE';
  const mark = kind === 'FOREIGN_PERMANENT_RESIDENCE' ? 'TO_CHECK' : 'SURE';
  return { valid: true, kind, birthDate, sex, legacy, mark };
}

/** The eighteen digits that a number of fifteen became (GB 11643-1999, of the 1900s); null for any other text. */
export function completeResidentId(text: string): string | null {
  const number = normaliseResidentId(text);
  if (!/^\d{15}$/.test(number)) return null;
  const long = `${number.slice(0, 6)}19${number.slice(6)}`;
  return `${long}${checkCharacter(long)}`;
}

/** The first two digits of a region are of a province (GB/T 2260); 50 is the only one that ends in 0. */
function kindOf(number: string): ResidentIdKind | null {
  const startsInRegion = /^([1-7][1-9]|50)/.test(number);
  if (number.length === 15) return startsInRegion ? 'LEGACY_RESIDENT_ID' : null;
  if (number.startsWith('9')) return 'FOREIGN_PERMANENT_RESIDENCE';
  if (/^8[123]0000/.test(number)) return 'HMT_RESIDENCE_PERMIT';
  return startsInRegion ? 'RESIDENT_ID' : null;
}

function checkCharacter(number: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(number[i]), 0);
  return checkCharacters[sum % 11]!;
}

function isCalendarDate(date: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)?.map(Number) ?? [];
  if (!year || !month || !day || month > 12) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day <= days[month - 1]!;
}

function invalid(fault: ResidentIdFault): InvalidResidentId {
  return { valid: false, fault, reason: residentIdFaults[fault] };
}
