import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkPhone, phoneFaults } from '../../src/kernel/phone.ts';

describe('a phone number', () => {
  test.each([
    ['13812345678', 'MOBILE', '+8613812345678', null],
    ['138 1234 5678', 'MOBILE', '+8613812345678', null],
    ['138-1234-5678', 'MOBILE', '+8613812345678', null],
    ['１３８１２３４５６７８', 'MOBILE', '+8613812345678', null],
    ['+86 13812345678', 'MOBILE', '+8613812345678', null],
    ['0086 13812345678', 'MOBILE', '+8613812345678', null],
    ['8613812345678', 'MOBILE', '+8613812345678', null],
    ['19912345678', 'MOBILE', '+8619912345678', null],
    ['0871-65101234', 'LANDLINE', '+8687165101234', null],
    ['（0871）65101234', 'LANDLINE', '+8687165101234', null],
    ['0691-8121234', 'LANDLINE', '+866918121234', null],
    ['010-12345678', 'LANDLINE', '+861012345678', null],
    ['021-12345678转801', 'LANDLINE', '+862112345678', '801'],
    ['+86 871 65101234', 'LANDLINE', '+8687165101234', null],
    ['+856 20 5551 2345', 'FOREIGN', '+8562055512345', null],
    ['00856 20 5551 2345', 'FOREIGN', '+8562055512345', null],
    ['+1 (415) 555-0100', 'FOREIGN', '+14155550100', null],
  ])('%s is a %s: %s', (text, kind, e164, extension) => {
    expect(checkPhone(text)).toEqual({ fault: null, kind, e164, extension });
  });

  test.each([
    ['', 'CHARACTERS'],
    ['无', 'CHARACTERS'],
    ['138****5678', 'CHARACTERS'],
    ['1381234567', 'MOBILE_LENGTH'],
    ['138123456789', 'MOBILE_LENGTH'],
    ['12812345678', 'MOBILE_LENGTH'],
    ['65101234', 'AREA_CODE'],
    ['87165101234', 'AREA_CODE'],
    ['0871-651012', 'AREA_CODE'],
    ['010-1234567', 'AREA_CODE'],
    ['+856 20', 'FOREIGN'],
    ['+8562055512345678', 'FOREIGN'],
    ['+0123456789', 'FOREIGN'],
  ])('%p is refused: %s', (text, fault) => {
    expect(checkPhone(text)).toEqual({ fault, kind: null, e164: null, extension: null });
    expect(phoneFaults[fault as keyof typeof phoneFaults]).toMatchObject({ zh: expect.any(String) });
  });

  test('is a mobile for 1, a digit from 3 to 9, and any nine digits; checking twice changes nothing', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), (number) => {
        const { kind, e164 } = checkPhone(number);
        expect(kind).toBe('MOBILE');
        expect(checkPhone(e164!)).toMatchObject({ kind, e164 });
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => checkPhone(text) !== undefined));
  });
});
