import { compact } from './half-width.ts';
import { checkPhone } from './phone.ts';
import { completeResidentId, normaliseResidentId } from './resident-id.ts';

/**
 * The one form of an identity number that a blind index is made of: half width, upper case, and a number of fifteen
 * digits as the eighteen it became, so that a card of the nineties and today's card of one person are equal.
 */
export function indexedIdNumber(text: string): string {
  return completeResidentId(text) ?? normaliseResidentId(text);
}

/** The one form of a telephone number that a blind index is made of: E.164 where it can be dialled, else as it stands. */
export function indexedPhone(text: string): string {
  return checkPhone(text).e164 ?? compact(text).toUpperCase();
}
