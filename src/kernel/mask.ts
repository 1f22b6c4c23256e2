import { compoundSurnames } from './compound-surnames.ts';
import { compact, toHalfWidth } from './half-width.ts';
import { checkPhone } from './phone.ts';

/**
 * A name as people outside the handling agencies see it: the surname stays, every other character becomes `*`
 * (张三 → 张*, 欧阳小三 → 欧阳**). A foreign or transliterated name (John Smith, 阿依·努尔) keeps its first character only,
 * since it does not begin with a Chinese surname; a name of one character keeps nothing.
 */
export function maskName(name: string): string {
  const isChinese = /^\p{Script=Han}+$/u.test(compact(name));
  const characters = [...(isChinese ? compact(name) : toHalfWidth(name).trim())];
  if (characters.length <= 1) return stars(characters.length);
  const surname = characters.slice(0, 2).join('');
  const kept = isChinese && characters.length > 2 && compoundSurnames.has(surname) ? 2 : 1;
  return characters.slice(0, kept).join('') + stars(characters.length - kept);
}

/** `138****5678` for a Chinese mobile, whatever way it was written; of other numbers of 8 characters or more the last 4. */
export function maskPhone(phone: string): string {
  const { kind, e164 } = checkPhone(phone);
  if (kind === 'MOBILE') return `${e164.slice(3, 6)}****${e164.slice(-4)}`;
  const characters = [...compact(phone)];
  return keepEnds(characters, { first: 0, last: characters.length >= 8 ? 4 : 0 });
}

/**
 * `530***********1233`: the first 3 and last 4 of an identity number, length kept. Shorter documents (passport, travel
 * permit) keep 1 and 2, or nothing below 7 characters, so that more than half is always hidden.
 */
export function maskId(id: string): string {
  const characters = [...compact(id)];
  if (characters.length >= 15) return keepEnds(characters, { first: 3, last: 4 });
  return keepEnds(characters, characters.length >= 7 ? { first: 1, last: 2 } : { first: 0, last: 0 });
}

/** `****5678`: the last 4 and nothing else, not even how long the number is; nothing at all below 12 characters. */
export function maskBankCard(card: string): string {
  const characters = [...compact(card)];
  return stars(4) + (characters.length >= 12 ? characters.slice(-4).join('') : '');
}

/** Luhn check of a bank card number (ISO/IEC 7812-1, annex B), 12 to 19 digits, spaces allowed. */
export function luhn(card: string): boolean {
  const number = compact(card);
  if (!/^\d{12,19}$/.test(number)) return false;
  const sum = [...number].reverse().reduce((total, digit, i) => total + (i % 2 === 0 ? +digit : doubled(+digit)), 0);
  return sum % 10 === 0;
}

function doubled(digit: number): number {
  return digit > 4 ? digit * 2 - 9 : digit * 2;
}

function keepEnds(characters: readonly string[], { first, last }: { first: number; last: number }): string {
  const hidden = characters.length - first - last;
  return characters.slice(0, first).join('') + stars(hidden) + characters.slice(characters.length - last).join('');
}

function stars(count: number): string {
  return '*'.repeat(count);
}
