import { compact } from './half-width.ts';
import type { Words } from './words.ts';

/** What the check says; DOUBTFUL warns and never refuses, because registries issued codes with wrong check characters. */
export type SocialCreditVerdict = 'VALID' | 'DOUBTFUL' | 'MALFORMED';

export interface SocialCreditCheck {
  readonly verdict: SocialCreditVerdict;
  /** Why the code is not VALID; null when it is. */
  readonly reason: Words | null;
  /** The code with the check characters its body asks for; only when one check alone fails, so that one answer fits. */
  readonly expected?: string;
}

/** 31 characters; a character's place is its value (GB 32100-2015, table 2: no I, O, S, V, Z). */
const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** 3^(i-1) mod 31 for positions 1 to 17 (GB 32100-2015, annex A). */
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
/** For the eight characters of the organisation code (GB 11714-1997, 3.2). */
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2] as const;

/** Upper case, half width, no spaces: the form to check, store and compare. */
export function normaliseSocialCreditCode(text: string): string {
  return compact(text).toUpperCase();
}

/**
 * Checks a unified social credit code 统一社会信用代码 (GB 32100-2015) and the organisation code inside it (GB 11714-1997).
 *
 * A resident identity number can pass the outer check by chance, so the kind of number is declared, never guessed.
 */
export function checkSocialCreditCode(text: string): SocialCreditCheck {
  const code = normaliseSocialCreditCode(text);
  const fault = shapeFault(code);
  if (fault) return { verdict: 'MALFORMED', reason: fault };

  const outerHolds = checkCharacter(code) === code[17];
  const innerHolds = organisationCheckCharacter(code.slice(8, 16)) === code[16];
  if (outerHolds && innerHolds) return { verdict: 'VALID', reason: null };
  if (innerHolds)
    return {
      verdict: 'DOUBTFUL',
      reason: socialCreditFaults.check,
      expected: code.slice(0, 17) + checkCharacter(code),
    };
  if (!outerHolds) return { verdict: 'DOUBTFUL', reason: socialCreditFaults.bothChecks };

  const mended = code.slice(0, 16) + organisationCheckCharacter(code.slice(8, 16));
  return {
    verdict: 'DOUBTFUL',
    reason: socialCreditFaults.organisationCheck,
    expected: mended + checkCharacter(mended),
  };
}

function shapeFault(code: string): Words | null {
  if (code.length !== 18) return socialCreditFaults.length;
  if (/[IOSVZ]/.test(code)) return socialCreditFaults.excludedLetter;
  if ([...code].some((character) => !characters.includes(character))) return socialCreditFaults.character;
  if (!/^\d{6}$/.test(code.slice(2, 8))) return socialCreditFaults.region;
  return null;
}

/** Position 18, computed from positions 1 to 17 of `code`. */
function checkCharacter(code: string): string {
  const sum = weights.reduce((total, weight, i) => total + weight * characters.indexOf(code[i]!), 0);
  return characters[(31 - (sum % 31)) % 31]!;
}

/** Position 17. Letters count A=10 … Z=35 here, in plain order, unlike in the outer check. */
function organisationCheckCharacter(body: string): string {
  const sum = organisationWeights.reduce((total, weight, i) => total + weight * parseInt(body[i]!, 36), 0);
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

/** Why a code is refused or doubted. */
export const socialCreditFaults = {
  length: { zh: '统一社会信用代码应为18位', en: 'A unified social credit code has 18 characters' },
  excludedLetter: {
    zh: '统一社会信用代码不使用字母I、O、S、V、Z，请核对是否为数字1、0、5、2',
    en: 'The letters I, O, S, V and Z are not used; check for the digits 1, 0, 5 and 2',
  },
  character: { zh: '统一社会信用代码只含数字和大写字母', en: 'Only digits and Latin letters are used' },
  region: { zh: '第3至8位应为6位行政区划数字', en: 'Characters 3 to 8 are the six digits of a region' },
  check: {
    zh: '第18位校验码不符，请与登记证照核对',
    en: 'Check character 18 does not match; compare with the certificate',
  },
  organisationCheck: {
    zh: '第17位（组织机构代码校验码）不符，请与登记证照核对',
    en: 'Check character 17 (organisation code) does not match; compare with the certificate',
  },
  bothChecks: {
    zh: '第17位、第18位校验码均不符，请与登记证照核对',
    en: 'Check characters 17 and 18 do not match; compare with the certificate',
  },
} satisfies Record<string, Words>;
