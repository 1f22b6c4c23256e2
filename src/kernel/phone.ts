import { compact } from './half-width.ts';
import type { Words } from './words.ts';

export const phoneFaults = {
  CHARACTERS: { zh: '电话号码含有无法识别的字符', en: 'The phone number contains characters that do not belong' },
  MOBILE_LENGTH: { zh: '手机号码应为1开头的11位数字', en: 'A mobile number has 11 digits and starts with 1' },
  AREA_CODE: {
    zh: '固定电话应加区号，如0871-65101234',
    en: 'A landline needs its area code, e.g. 0871-65101234',
  },
  FOREIGN: {
    zh: '境外号码应以+和国家代码开头，共7至15位数字，如+856',
    en: 'A foreign number starts with + and the country code, 7 to 15 digits in all, e.g. +856',
  },
} satisfies Record<string, Words>;

export type PhoneFault = keyof typeof phoneFaults;

/** A number that can be dialled from anywhere, or why it cannot; look at `fault` first. */
export type PhoneCheck =
  | {
      readonly fault: null;
      readonly kind: 'MOBILE' | 'LANDLINE' | 'FOREIGN';
      /** ITU-T E.164 form, the one to store and compare: `+8613812345678`. */
      readonly e164: string;
      /** Extension of a landline, digits only; null without one. */
      readonly extension: string | null;
    }
  | { readonly fault: PhoneFault; readonly kind: null; readonly e164: null; readonly extension: null };

/** 010 and 02x have two digits after the 0 and eight digits of number; the others three, and seven or eight. */
const landline = /^0?(10\d{8}|2\d\d{8}|[3-9]\d{2}\d{7,8})$/;

/**
 * Checks a phone number: mobile in China (`1[3-9]` and nine digits), landline with area code and perhaps an extension,
 * or a foreign number in E.164 (Laos is +856). Spaces, hyphens, brackets and full-width digits are accepted.
 */
export function checkPhone(text: string): PhoneCheck {
  const [, number = '', extension = null] = /^(.*?)(?:(?:转|ext\.?|#|x)(\d{1,6}))?$/i.exec(withoutMarks(text))!;
  if (!/^\+?\d+$/.test(number)) return fault('CHARACTERS');

  const international = number.replace(/^00(?=[1-9])/, '+');
  if (international.startsWith('+') && !international.startsWith('+86')) return foreign(international, extension);
  const isAbroadForm = international.startsWith('+86');
  const national = isAbroadForm ? international.slice(3) : number.replace(/^86(?=1[3-9]\d{9}$)/, '');

  if (/^1[3-9]\d{9}$/.test(national) && !extension) return found('MOBILE', `+86${national}`);
  // Within China the area code starts with 0; after +86 the 0 is dropped.
  if ((isAbroadForm || national.startsWith('0')) && landline.test(national)) {
    return found('LANDLINE', `+86${national.replace(/^0/, '')}`, extension);
  }
  return fault(/^1\d{7,}$/.test(national) ? 'MOBILE_LENGTH' : 'AREA_CODE');
}

function foreign(number: string, extension: string | null): PhoneCheck {
  return /^\+[1-9]\d{6,14}$/.test(number) ? found('FOREIGN', number, extension) : fault('FOREIGN');
}

function withoutMarks(text: string): string {
  return compact(text).replace(/[-‐‑–—()]/g, '');
}

function found(kind: 'MOBILE' | 'LANDLINE' | 'FOREIGN', e164: string, extension: string | null = null): PhoneCheck {
  return { fault: null, kind, e164, extension };
}

function fault(code: PhoneFault): PhoneCheck {
  return { fault: code, kind: null, e164: null, extension: null };
}
