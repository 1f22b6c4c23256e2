import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compoundSurnames } from '../../src/kernel/compound-surnames.ts';
import { luhn, maskBankCard, maskId, maskName, maskPhone } from '../../src/kernel/mask.ts';

const shown = (masked: string): string => masked.replaceAll('*', '');

describe('a masked name', () => {
  test.each([
    ['张三', '张*'],
    ['张小三', '张**'],
    ['欧阳小三', '欧阳**'],
    ['欧阳三', '欧阳*'],
    ['欧阳', '欧*'],
    ['司马相如', '司马**'],
    ['歐陽小三', '歐陽**'],
    ['张　三', '张*'],
    ['𠮷田三', '𠮷**'],
    ['张', '*'],
    ['', ''],
    ['John Smith', 'J*********'],
    ['Ｊｏｈｎ', 'J***'],
    ['阿依·努尔', '阿****'],
    ['Sơn', 'S**'],
  ])('of %s is %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  test('shows the surname only: two characters of a listed compound surname, else one, and never a whole name', () => {
    const name = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'张李王欧阳司马小明三红'), minLength: 1, maxLength: 6 }),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    );
    fc.assert(
      fc.property(name, (text) => {
        fc.pre(!text.includes('*') && text.trim() !== '');
        const left = [...shown(maskName(text))].length;
        const surname = [...text.replace(/\s/g, '')].slice(0, 2).join('');
        expect(left).toBeLessThanOrEqual(compoundSurnames.has(surname) ? 2 : 1);
        expect(maskName(text)).toContain('*');
      }),
    );
  });
});

describe('a masked phone number', () => {
  test.each([
    ['13812345678', '138****5678'],
    ['+86 138-1234-5678', '138****5678'],
    ['0871-65101234', '*********1234'],
    ['+8562055512345', '**********2345'],
    ['12351', '*****'],
    ['', ''],
  ])('of %s is %s', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked);
  });

  test('shows 7 digits of a mobile and at most 4 of any other number', () => {
    fc.assert(fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), (phone) => shown(maskPhone(phone)).length === 7));
    fc.assert(fc.property(fc.stringMatching(/^[02]\d{0,14}$/), (phone) => shown(maskPhone(phone)).length <= 4));
  });
});

describe('a masked identity number', () => {
  test.each([
    ['530114199003071233', '530***********1233'],
    ['11010519491231002x', '110***********002x'],
    ['110105491231002', '110********1002'],
    ['E12345678', 'E******78'],
    ['12345', '*****'],
    ['', ''],
  ])('of %s is %s', (id, masked) => {
    expect(maskId(id)).toBe(masked);
  });

  test('keeps its length, hides more than half, and never shows the birth date', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9A-Z]{1,20}$/), (id) => {
        const masked = maskId(id);
        expect(masked).toHaveLength(id.length);
        expect(shown(masked).length * 2).toBeLessThan(id.length);
        if (id.length === 18) expect(masked.slice(6, 14)).toBe('********');
      }),
    );
  });
});

describe('a bank card', () => {
  test.each([
    ['6222 0212 3456 7890', '****7890'],
    ['6222021234567890123', '****0123'],
    ['7890', '****'],
    ['', '****'],
  ])('%s is shown as %s', (card, masked) => {
    expect(maskBankCard(card)).toBe(masked);
  });

  test('is shown with 4 digits at most, whatever its length', () => {
    fc.assert(fc.property(fc.stringMatching(/^\d{0,25}$/), (card) => shown(maskBankCard(card)).length <= 4));
  });

  test.each([
    ['4111111111111111', true],
    ['4111 1111 1111 1111', true],
    ['79927398713', false],
    ['4111111111111112', false],
    ['411111111111111a', false],
    ['', false],
  ])('%p passes the Luhn check: %s', (card, passes) => {
    expect(luhn(card)).toBe(passes);
  });

  test('with one digit changed fails the Luhn check', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{15}$/), fc.nat(15), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
        const card = [...'0123456789'].map((digit) => body + digit).find(luhn)!;
        const other = String((Number(card[at]) + by) % 10);
        expect(luhn(card.slice(0, at) + other + card.slice(at + 1))).toBe(false);
      }),
    );
  });
});
