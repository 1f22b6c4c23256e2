import type { LegalDate } from '../../kernel/legal-date.ts';
import { checkPhone } from '../../kernel/phone.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { checkSocialCreditCode } from '../../kernel/social-credit-code.ts';
import { checkText, textFaults } from '../../kernel/well-formed.ts';
import type { Words } from '../../kernel/words.ts';
import type { UnderAge } from './under-age.ts';
import { idNumberFault, type IdType } from './id-document.ts';

/** A party as somebody enters it. */
export interface PartyEntry {
  readonly name: string;
  readonly socialCreditCode?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly idNumber?: string | null | undefined;
  /** What the number is of; a resident identity card when not given. */
  readonly idType?: IdType | null | undefined;
  readonly bankAccount?: string | null | undefined;
  /** Said where no resident identity number tells. */
  readonly underAge?: UnderAge | null | undefined;
}

/** Longest name or address taken, in characters. */
const maxText = 200;

/** Every fault of an entry at once; no fault repeats what was entered. */
export function partyFaults(entry: PartyEntry, path: readonly string[], today: LegalDate): Refusal[] {
  const faults = [textFault(entry.name, [...path, 'name'])];
  if (entry.address) faults.push(textFault(entry.address, [...path, 'address']));
  if (entry.phone && checkPhone(entry.phone).fault) {
    faults.push(
      new Refusal('PHONE_INVALID', { path: [...path, 'phone'], allowed: ['13800000000', '0871-0000000', '+856…'] }),
    );
  }
  if (entry.idNumber) {
    const fault = idNumberFault(entry.idNumber, entry.idType ?? 'RESIDENT_ID', today);
    if (fault) faults.push(new Refusal('ID_NUMBER_INVALID', { path: [...path, 'idNumber'], allowed: [fault.en] }));
  }
  if (entry.socialCreditCode) {
    const check = checkSocialCreditCode(entry.socialCreditCode);
    if (check.verdict === 'MALFORMED')
      faults.push(
        new Refusal('SOCIAL_CREDIT_CODE_MALFORMED', { path: [...path, 'socialCreditCode'], allowed: reasonOf(check) }),
      );
  }
  return faults.filter((fault) => fault !== null);
}

/** What is taken but looks wrong: registries contain mistakes, so a wrong check character only warns. */
export function partyWarnings(entry: PartyEntry, path: readonly string[]): Refusal[] {
  if (!entry.socialCreditCode) return [];
  const check = checkSocialCreditCode(entry.socialCreditCode);
  if (check.verdict !== 'DOUBTFUL') return [];
  return [
    new Refusal('SOCIAL_CREDIT_CODE_DOUBTFUL', { path: [...path, 'socialCreditCode'], allowed: reasonOf(check) }),
  ];
}

/** A text of people: well-formed, not empty, not too long. */
export function textFault(text: string, path: readonly string[], max = maxText): Refusal | null {
  const fault = checkText(text, { max });
  return fault ? new Refusal('TEXT_NOT_ACCEPTED', { path, allowed: [`1–${max}`, textFaults[fault].en] }) : null;
}

function reasonOf({ reason }: { reason: Words | null }): string[] {
  return reason ? [reason.en] : [];
}
