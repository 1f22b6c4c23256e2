import { indexedIdNumber, indexedPhone } from '../../kernel/indexed-form.ts';
import type { DuplicateProfile } from './profile.ts';

/** What a digest stands for; digests of two purposes never meet, whatever text they are of. */
export type BlindPurpose = 'ID_NUMBER' | 'PHONE' | 'DUPLICATE';

/** Makes texts blind under the hub's keys: equal texts stay equal, and nobody without the key can tell or guess them. */
export interface Blind {
  /**
   * HMAC-SHA-256 of the text, `<key id>:` and 64 hexadecimal digits, under each key that is in use: the newest, which is
   * the one to keep, first. There is more than one while an index is made anew.
   */
  digests(purpose: BlindPurpose, text: string): readonly string[];
}

/** The profile of what somebody entered, its numbers made blind as those on the hub are. */
export function blinded(profile: DuplicateProfile, blind: Blind): DuplicateProfile {
  return {
    ...profile,
    idNumbers: profile.idNumbers.flatMap((number) => blind.digests('ID_NUMBER', indexedIdNumber(number))),
    phones: profile.phones.flatMap((number) => blind.digests('PHONE', indexedPhone(number))),
  };
}
