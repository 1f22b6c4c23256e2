import type { LegalDate } from '../../kernel/legal-date.ts';
import { compact } from '../../kernel/half-width.ts';
import { checkResidentId, type ResidentIdKind } from '../../kernel/resident-id.ts';
import type { Words } from '../../kernel/words.ts';

/**
 * What a person's number is the number of. It is declared and never guessed: a resident number can by chance look like
 * another, and a passport has no form of its own.
 */
export const idTypes = {
  RESIDENT_ID: { zh: '居民身份证', en: 'Resident identity card' },
  HMT_RESIDENCE_PERMIT: { zh: '港澳台居民居住证', en: 'Residence permit of Hong Kong, Macao and Taiwan residents' },
  FOREIGN_PERMANENT_RESIDENCE: { zh: '外国人永久居留身份证', en: 'Foreign permanent residence card' },
  HM_TRAVEL_PERMIT: { zh: '港澳居民来往内地通行证', en: 'Travel permit of Hong Kong and Macao residents' },
  TAIWAN_TRAVEL_PERMIT: { zh: '台湾居民来往大陆通行证', en: 'Travel permit of Taiwan residents' },
  PASSPORT: { zh: '护照', en: 'Passport' },
} satisfies Record<string, Words>;

export type IdType = keyof typeof idTypes;

/** Types whose number carries a check character, and the kind the number has to be of. */
const checked: Partial<Record<IdType, ResidentIdKind>> = {
  RESIDENT_ID: 'RESIDENT_ID',
  HMT_RESIDENCE_PERMIT: 'HMT_RESIDENCE_PERMIT',
  FOREIGN_PERMANENT_RESIDENCE: 'FOREIGN_PERMANENT_RESIDENCE',
};

/** Why a number is refused that no check character tells of. */
export const idDocumentFaults = {
  OTHER_TYPE: {
    zh: '号码不属于所选证件类型（十五位旧号码不再新登）',
    en: 'The number is not of the type named; a 15-digit number is not entered anew',
  },
  WRONG_FORM: { zh: '证件号应为5–20位字母或数字', en: 'Letters and digits, 5 to 20' },
} satisfies Record<string, Words>;

/** Why the number cannot be one of its type, or null; the reason never repeats the number. */
export function idNumberFault(number: string, type: IdType, today: LegalDate): Words | null {
  const kind = checked[type];
  if (!kind) return /^[A-Z0-9]{5,20}$/i.test(compact(number)) ? null : idDocumentFaults.WRONG_FORM;
  const check = checkResidentId(number, today);
  if (!check.valid) return check.reason;
  return check.kind === kind ? null : idDocumentFaults.OTHER_TYPE;
}
