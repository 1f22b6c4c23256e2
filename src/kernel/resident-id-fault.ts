import type { Words } from './words.ts';

/** Why an identity number is refused. No text repeats any part of the number. */
export const residentIdFaults = {
  LENGTH: { zh: '身份证件号码应为18位（旧号15位）', en: 'An identity number has 18 characters (15 on old cards)' },
  CHARACTERS: {
    zh: '身份证件号码只含数字，仅末位可以是X',
    en: 'Only digits are used; only the last character may be X',
  },
  REGION: { zh: '身份证件号码开头的地区代码不存在', en: 'The region at the start of the number does not exist' },
  BIRTH_DATE: { zh: '身份证件号码中的出生日期不存在', en: 'The birth date in the number is not a calendar date' },
  BIRTH_IN_FUTURE: { zh: '身份证件号码中的出生日期晚于今天', en: 'The birth date in the number lies in the future' },
  BIRTH_TOO_LONG_AGO: {
    zh: '身份证件号码中的出生日期过早',
    en: 'The birth date in the number lies too far in the past',
  },
  CHECK_CHARACTER: { zh: '身份证件号码末位校验码不符', en: 'The check character at the end does not match' },
} satisfies Record<string, Words>;

export type ResidentIdFault = keyof typeof residentIdFaults;
