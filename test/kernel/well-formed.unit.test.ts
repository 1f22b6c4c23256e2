import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkText, isWellFormed, textFaults } from '../../src/kernel/well-formed.ts';

describe('a text', () => {
  test.each([
    ['拖欠工资\r\n\t三个月', null],
    ['𠮷野家', null],
    ['👩‍🌾 花农', null],
    ['', 'EMPTY'],
    [' \u3000\n', 'EMPTY'],
    ['\u200b\ufeff', 'EMPTY'],
    ['工\ud842资', 'LONE_SURROGATE'],
    ['\udfb7', 'LONE_SURROGATE'],
    ['工\u0000资', 'CONTROL_CHARACTER'],
    ['\u0000', 'CONTROL_CHARACTER'],
    ['\u001b[31m', 'CONTROL_CHARACTER'],
    ['工'.repeat(21), 'TOO_LONG'],
    ['𠮷'.repeat(20), null],
    ['𠮷'.repeat(21), 'TOO_LONG'],
    ['工'.repeat(1000), 'TOO_LONG'],
  ])('%j: %s', (text, fault) => {
    expect(checkText(text, { max: 20 })).toBe(fault);
  });

  test('may hold tab and line ends, and no other C0 control', () => {
    const allowed = Array.from({ length: 0x20 }, (_, code) => code).filter((code) =>
      isWellFormed(`a${String.fromCharCode(code)}b`),
    );
    expect(allowed).toEqual([0x09, 0x0a, 0x0d]);
  });

  test('is well formed exactly when it survives UTF-8 and holds no control', () => {
    const unit = fc.oneof(fc.nat(0xffff), fc.constantFrom(0xd842, 0xdfb7, 0x0a, 0x07));
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = String.fromCharCode(...units);
        const survives = Buffer.from(text, 'utf8').toString('utf8') === text;
        const controls = units.some((code) => code < 0x20 && ![9, 10, 13].includes(code));
        expect(isWellFormed(text)).toBe(survives && !controls);
      }),
    );
  });

  test('within its limit is never too long, and every fault has words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const length = [...text].length;
        expect(checkText(text, { max: length })).not.toBe('TOO_LONG');
        if (checkText(text, { max: length }) === null) expect(checkText(text, { max: length - 1 })).toBe('TOO_LONG');
      }),
    );
    for (const words of Object.values(textFaults)) expect(words.zh && words.en).toBeTruthy();
  });
});
