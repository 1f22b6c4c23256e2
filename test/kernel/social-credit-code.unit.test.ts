import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkSocialCreditCode, normaliseSocialCreditCode } from '../../src/kernel/social-credit-code.ts';
import { findSocialCreditHolder, socialCreditHolders } from '../../src/kernel/social-credit-prefix.ts';

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';

const valid = [
  '91110000101623741K',
  '911101066976941872',
  '91350100M000100Y43',
  '91530114MA6K000574',
  '91310114MA1J00065P',
  '91532823MA6L00074D',
  '91530114MA6P00086E',
  '92532823MA6L00A19C',
  '81530114MC0000012F',
  '11530114MB00000275',
  '12530114MB0000035W',
  '13530114MB0000043L',
  // Organisation codes whose own check character is 0 and X.
  '91530114MA6K00030C',
  '91530114MA6K0009XC',
];

const anyValidCode = fc.constantFrom(...valid);

describe('a unified social credit code', () => {
  test.each(valid)('%s is valid', (code) => {
    expect(checkSocialCreditCode(code)).toEqual({ verdict: 'VALID', reason: null });
  });

  test('with a wrong last character is doubtful, never refused, and says what was expected', () => {
    expect(checkSocialCreditCode('91350211M0000XUF46')).toMatchObject({
      verdict: 'DOUBTFUL',
      expected: '91350211M0000XUF4R',
      reason: { zh: expect.stringContaining('第18位') },
    });
  });

  test('with a wrong organisation code inside is doubtful even when the last character fits', () => {
    // An identity number that passes the outer check by chance: the kind of number cannot be guessed from it.
    const check = checkSocialCreditCode('532823199201010024');
    expect(check).toMatchObject({ verdict: 'DOUBTFUL', reason: { zh: expect.stringContaining('第17位') } });
    expect(checkSocialCreditCode(check.expected!).verdict).toBe('VALID');
  });

  test('with both check characters wrong is doubtful, and nothing is proposed', () => {
    const check = checkSocialCreditCode('91350100M000101Y43');
    expect(check.verdict).toBe('DOUBTFUL');
    expect(check.expected).toBeUndefined();
  });

  test.each([
    ['91350100m000100y43', 'lower case'],
    ['９１３５０１００Ｍ０００１００Ｙ４３', 'full width'],
    [' 9135 0100 M000 100Y 43 ', 'spaces'],
    ['\u200b91350100M000100Y43\ufeff', 'invisible characters from a web page'],
  ])('%s is read as written by hand (%s)', (text) => {
    expect(normaliseSocialCreditCode(text)).toBe('91350100M000100Y43');
    expect(checkSocialCreditCode(text).verdict).toBe('VALID');
  });

  test.each([
    ['', '18位'],
    ['91350100M000100Y4', '18位'],
    ['91350100M000100Y433', '18位'],
    ['9135010OM000100Y43', 'I、O、S、V、Z'],
    ['91350100M0001I0Y43', 'I、O、S、V、Z'],
    ['91350100M0001S0Y43', 'I、O、S、V、Z'],
    ['91350100M0001V0Y43', 'I、O、S、V、Z'],
    ['91350100M0001Z0Y43', 'I、O、S、V、Z'],
    ['91350100M0001-0Y43', '数字和大写字母'],
    ['91350100M0001码0Y43', '数字和大写字母'],
    ['9135010AM000100Y43', '行政区划'],
  ])('%p is malformed, with the reason', (text, reason) => {
    expect(checkSocialCreditCode(text)).toMatchObject({
      verdict: 'MALFORMED',
      reason: { zh: expect.stringContaining(reason), en: expect.any(String) },
    });
  });

  test('with one character changed, at any place, is never valid', () => {
    fc.assert(
      fc.property(anyValidCode, fc.nat(17), fc.constantFrom(...characters), (code, at, other) => {
        fc.pre(code[at] !== other);
        expect(checkSocialCreditCode(code.slice(0, at) + other + code.slice(at + 1)).verdict).not.toBe('VALID');
      }),
      { numRuns: 3000 },
    );
  });

  test('with two neighbours swapped is never valid', () => {
    fc.assert(
      fc.property(anyValidCode, fc.nat(16), (code, at) => {
        fc.pre(code[at] !== code[at + 1]);
        const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
        expect(checkSocialCreditCode(swapped).verdict).not.toBe('VALID');
      }),
    );
  });

  test('proposed as expected is itself valid, and whatever the text, the check answers', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/), (code) => {
        const { verdict, expected } = checkSocialCreditCode(code);
        expect(verdict).not.toBe('MALFORMED');
        if (expected) expect(checkSocialCreditCode(expected).verdict).toBe('VALID');
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Boolean(checkSocialCreditCode(text).verdict)));
  });
});

describe('the body a code speaks of', () => {
  test.each([
    ['81530114MC0000012F', '基层工会', 'SURE'],
    ['13530114MB0000043L', '群众团体', 'SURE'],
    ['91530114MA6K000574', '企业', 'SURE'],
    ['89530114MC0000012F', '其他工会组织', 'TO_CHECK'],
  ])('%s is a %s', (code, zh, mark) => {
    expect(findSocialCreditHolder(code)).toMatchObject({ title: { zh }, mark });
  });

  test('is unknown for a prefix not on the list, which is open', () => {
    expect(findSocialCreditHolder('A1530114MC0000012F')).toBeNull();
    expect(findSocialCreditHolder('')).toBeNull();
    expect(Object.keys(socialCreditHolders)).toHaveLength(12);
  });
});
