import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  formatCourtCaseNumber,
  normaliseCourtCaseNumber,
  parseCourtCaseNumber,
} from '../../src/kernel/court-case-number.ts';
import { courtCaseTypes, findCourtCaseType } from '../../src/kernel/court-case-type.ts';

const examples = [
  ['（2025）云0114民诉前调88号', 2025, '云0114', '民诉前调', 88, null],
  ['（2025）云0114民特101号', 2025, '云0114', '民特', 101, null],
  ['（2026）云0114民初123号', 2026, '云0114', '民初', 123, null],
  ['（2026）沪0114执17号', 2026, '沪0114', '执', 17, null],
  ['（2026）沪0114执17号之一', 2026, '沪0114', '执', 17, '一'],
  ['（2026）云2823民特9号', 2026, '云2823', '民特', 9, null],
  ['（2024）最高法民申12号', 2024, '最高法', '民申', 12, null],
  ['（2021）川0104民诉前调801号', 2021, '川0104', '民诉前调', 801, null],
  ['（2024）浙02民诉前调595号', 2024, '浙02', '民诉前调', 595, null],
] as const;

describe('a court case number', () => {
  test.each(examples)('%s is taken apart and put together again', (text, ...parts) => {
    const [year, court, caseType, serial, supplement] = parts;
    const parsed = parseCourtCaseNumber(text);
    expect(parsed).toEqual({ year, court, caseType, serial, supplement });
    expect(formatCourtCaseNumber(parsed!)).toBe(text);
  });

  test.each([
    ['(2026)沪0114执17号之一', 'ASCII brackets'],
    ['（2026）沪0114执17之一号', '之一 before 号'],
    ['(2026) 沪0114 执 17号 之一', 'spaces'],
    ['〔2026〕沪0114执17号之一', 'tortoise-shell brackets'],
    ['［2026］沪0114执17号之一', 'square brackets'],
    ['（２０２６）沪０１１４执１７号之一', 'full-width digits'],
    ['（2026）沪0114执00017号之一', 'leading zeros'],
  ])('%s is stored in the one form (%s)', (text) => {
    expect(normaliseCourtCaseNumber(text)).toBe('(2026)沪0114执17号之一');
    expect(formatCourtCaseNumber(parseCourtCaseNumber(text)!)).toBe('（2026）沪0114执17号之一');
  });

  test.each([
    '',
    '云0114民初123号',
    '（2026）云0114民初123',
    '（26）云0114民初123号',
    '（3026）云0114民初123号',
    '（2026）云011民初123号',
    '（2026）云0114民初0号',
    '（2026）云0114民初号',
    '（2026）云0114123号',
    '（2026）星0114民初123号',
    '（2026）云0114民初123号之一之二',
    '（2026）云0114执17之一号之二',
    '（2013）云民初字第12号',
    '（2026）云0114民初123号另',
    '佛劳人仲案字〔2024〕1号',
    '浙余姚劳人仲案（2025）第1号',
  ])('%p is not one', (text) => {
    expect(parseCourtCaseNumber(text)).toBeNull();
    expect(normaliseCourtCaseNumber(text)).toBeNull();
  });

  test('is read with any type code, listed or not', () => {
    for (const code of [...Object.keys(courtCaseTypes), '知民终', '民辖终', '破申', '行保']) {
      expect(parseCourtCaseNumber(`（2026）云0114${code}7号`)).toMatchObject({ court: '云0114', caseType: code });
    }
    expect(parseCourtCaseNumber('（2026）云民终7号')).toMatchObject({ court: '云', caseType: '民终' });
  });

  test('survives being displayed, stored and read again', () => {
    const court = fc.oneof(
      fc.constant('最高法'),
      fc
        .tuple(fc.constantFrom(...'京云沪苏兵军'), fc.stringMatching(/^(\d{4}|\d{2}|)$/))
        .map((parts) => parts.join('')),
    );
    const number = fc.record({
      year: fc.integer({ min: 2016, max: 2099 }),
      court,
      caseType: fc.constantFrom('民初', '执', '民诉前调', '知民终', '调确'),
      serial: fc.integer({ min: 1, max: 9_999_999 }),
      supplement: fc.constantFrom(null, '一', '二', '十', '十二', '二十一', '一百零三'),
    });
    fc.assert(
      fc.property(number, (parts) => {
        const shown = formatCourtCaseNumber(parts);
        expect(parseCourtCaseNumber(shown)).toEqual(parts);
        expect(parseCourtCaseNumber(normaliseCourtCaseNumber(shown)!)).toEqual(parts);
        expect(normaliseCourtCaseNumber(normaliseCourtCaseNumber(shown)!)).toBe(normaliseCourtCaseNumber(shown));
      }),
    );
  });

  test('gives an answer to any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseCourtCaseNumber(text) !== undefined));
  });
});

describe('a type code', () => {
  test.each([
    ['民初', 'SURE'],
    ['民特', 'SURE'],
    ['民督', 'SURE'],
    ['执保', 'SURE'],
    ['诉前调', 'TO_CHECK'],
  ])('%s is known (%s) in both languages', (code, mark) => {
    const title = { zh: expect.stringMatching(/./), en: expect.stringMatching(/./) };
    expect(findCourtCaseType(code)).toMatchObject({ mark, title });
  });

  test('of the pre-suit register is no official case', () => {
    const registers = Object.keys(courtCaseTypes).filter((code) => courtCaseTypes[code]!.registerOnly);
    expect(registers).toEqual(['诉前调', '民诉前调']);
  });

  test('that is not listed is unknown, not wrong', () => {
    expect(findCourtCaseType('知民终')).toBeNull();
    expect(findCourtCaseType('constructor')).toBeNull();
  });
});
