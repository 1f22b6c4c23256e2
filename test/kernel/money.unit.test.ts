import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  formatYuan,
  isFen,
  parseWanYuan,
  parseYuan,
  splitByLargestRemainder,
  sumFen,
  toChineseCapitals,
  toFen,
} from '../../src/kernel/money.ts';

const anyFen = fc.oneof(fc.maxSafeNat(), fc.nat(100_000_000), fc.nat(10_000));

/** Reads capitals back, digit by digit; the inverse of what is tested, for amounts below 10^16 fen. */
function fenOf(capitals: string): bigint {
  const digits = '零壹贰叁肆伍陆柒捌玖';
  const places: Record<string, bigint> = { 拾: 10n, 佰: 100n, 仟: 1000n };
  let [fen, upper, section, digit] = [0n, 0n, 0n, 0n];
  for (const sign of capitals) {
    if (digits.includes(sign)) digit = BigInt(digits.indexOf(sign));
    else if (places[sign]) [section, digit] = [section + digit * places[sign], 0n];
    else if (sign === '万') [upper, section, digit] = [upper + (section + digit) * 10_000n, 0n, 0n];
    else if (sign === '亿') [upper, section, digit] = [(upper + section + digit) * 100_000_000n, 0n, 0n];
    else if (sign === '元') [fen, upper, section, digit] = [(upper + section + digit) * 100n, 0n, 0n, 0n];
    else if (sign === '角') [fen, digit] = [fen + digit * 10n, 0n];
    else if (sign === '分') [fen, digit] = [fen + digit, 0n];
  }
  return fen;
}

describe('an amount typed in yuan', () => {
  test.each([
    ['82000', 8_200_000],
    ['82,000.00', 8_200_000],
    ['19,361,000.00', 1_936_100_000],
    ['¥82000.5元', 8_200_050],
    ['￥８２０００．０５', 8_200_005],
    ['人民币 0.01 元', 1],
    ['0', 0],
    ['007', 700],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('%s is %d fen', (text, fen) => {
    expect(parseYuan(text)).toEqual({ fault: null, fen, approx: 'EXACT' });
  });

  test.each([
    ['3000余元', 300_000, 'ABOVE'],
    ['三千', null, null],
    ['约3000元', 300_000, 'ABOUT'],
    ['约3000多元', 300_000, 'ABOVE'],
  ])('%s keeps how exact it is', (text, fen, approx) => {
    expect(parseYuan(text)).toMatchObject({ fen, approx });
  });

  test.each([
    ['', 'NOT_AN_AMOUNT'],
    ['abc', 'NOT_AN_AMOUNT'],
    ['1e5', 'NOT_AN_AMOUNT'],
    ['12,34', 'NOT_AN_AMOUNT'],
    ['1.', 'NOT_AN_AMOUNT'],
    ['.5', 'NOT_AN_AMOUNT'],
    ['1.2.3', 'NOT_AN_AMOUNT'],
    ['300万', 'NOT_AN_AMOUNT'],
    ['-5', 'NEGATIVE'],
    ['0.001', 'TOO_MANY_DECIMALS'],
    ['90071992547409.92', 'TOO_LARGE'],
    ['9'.repeat(100_000), 'TOO_LARGE'],
  ])('%.20p is refused: %s', (text, fault) => {
    expect(parseYuan(text)).toEqual({ fault, fen: null, approx: null });
  });

  test('is read back exactly as it was shown', () => {
    fc.assert(fc.property(anyFen, (fen) => expect(parseYuan(formatYuan(fen))).toMatchObject({ fen })));
  });
});

describe('an amount typed in 万元', () => {
  test.each([
    ['1936.1万元', 1_936_100_000, 'EXACT'],
    ['1936.1', 1_936_100_000, 'EXACT'],
    ['8.2万', 8_200_000, 'EXACT'],
    ['0.0001', 100, 'EXACT'],
    ['300余万元', 300_000_000, 'ABOVE'],
    ['300万余元', 300_000_000, 'ABOVE'],
    ['300多万', 300_000_000, 'ABOVE'],
    ['约300万元', 300_000_000, 'ABOUT'],
  ])('%s is %d fen, %s', (text, fen, approx) => {
    expect(parseWanYuan(text)).toEqual({ fault: null, fen, approx });
  });

  test.each([
    ['0.00001', 'TOO_MANY_DECIMALS'],
    ['9007199255', 'TOO_LARGE'],
    ['-1万元', 'NEGATIVE'],
    ['300元', 'NOT_AN_AMOUNT'],
  ])('%s is refused: %s', (text, fault) => {
    expect(parseWanYuan(text)).toMatchObject({ fault });
  });

  test('with four decimals loses nothing', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), fc.nat(9999), (whole, decimals) => {
        const text = `${whole}.${String(decimals).padStart(4, '0')}`;
        expect(parseWanYuan(text)).toMatchObject({ fen: whole * 1_000_000 + decimals * 100 });
      }),
    );
  });
});

describe('an amount shown', () => {
  test.each([
    [1_936_100_000, '19,361,000.00'],
    [300_000_000, '3,000,000.00'],
    [8_200_000, '82,000.00'],
    [5, '0.05'],
    [0, '0.00'],
    [99_999, '999.99'],
    [100_000, '1,000.00'],
    [Number.MAX_SAFE_INTEGER, '90,071,992,547,409.91'],
  ])('%d fen are %s', (fen, text) => {
    expect(formatYuan(fen)).toBe(text);
  });

  test.each([
    [8_200_000, '捌万贰仟元整'],
    [140_950, '壹仟肆佰零玖元伍角整'],
    [600_714, '陆仟零柒元壹角肆分'],
    [168_032, '壹仟陆佰捌拾元叁角贰分'],
    [10_700_053, '壹拾万柒仟元伍角叁分'],
    [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [32_504, '叁佰贰拾伍元零肆分'],
    [0, '零元整'],
    [50, '伍角整'],
    [5, '伍分'],
    [1_000, '壹拾元整'],
    [10_001_000_000, '壹亿零壹万元整'],
    [10_000_100_000, '壹亿零壹仟元整'],
    [100_000_001_00, '壹亿零壹元整'],
    [1_001_000_00, '壹佰万壹仟元整'],
    [1_000_000_000_000_000, '壹拾万亿元整'],
    [1_936_100_000, '壹仟玖佰叁拾陆万壹仟元整'],
  ])('%d fen in capitals are %s', (fen, capitals) => {
    expect(toChineseCapitals(fen)).toBe(capitals);
  });

  test('in capitals says the amount, never two 零 in a row and 整 unless it ends in fen', () => {
    fc.assert(
      fc.property(anyFen, (fen) => {
        const capitals = toChineseCapitals(fen);
        expect(fenOf(capitals)).toBe(BigInt(fen));
        expect(capitals).not.toContain('零零');
        expect(capitals.endsWith('整')).toBe(!capitals.endsWith('分'));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([-1, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER + 1])('is never %d', (value) => {
    expect(isFen(value)).toBe(false);
    for (const use of [toFen, formatYuan, toChineseCapitals]) expect(() => use(value)).toThrow(RangeError);
  });
});

describe('a sum', () => {
  test('is exact where floats are not', () => {
    expect(sumFen([])).toBe(0);
    expect(sumFen([10, 20])).toBe(30);
    expect(sumFen(new Array(12).fill(274_000))).toBe(3_288_000);
    expect(formatYuan(sumFen(new Array(12).fill(274_000)))).toBe('32,880.00');
  });

  test('past the safe integers throws instead of rounding', () => {
    expect(sumFen([Number.MAX_SAFE_INTEGER - 1, 1])).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => sumFen([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
    expect(() => sumFen([1, -1])).toThrow(RangeError);
    expect(() => sumFen([0.1])).toThrow(RangeError);
  });
});

describe('a split', () => {
  test.each([
    [100, [1, 1, 1], [34, 33, 33]],
    [8_200_000, [3, 2, 1], [4_100_000, 2_733_333, 1_366_667]],
    [5, [0, 1, 0, 1], [0, 3, 0, 2]],
    [0, [1, 2], [0, 0]],
    [7, [10], [7]],
    [Number.MAX_SAFE_INTEGER, [1, Number.MAX_SAFE_INTEGER], [1, Number.MAX_SAFE_INTEGER - 1]],
  ])('of %d by %j is %j', (total, weights, parts) => {
    expect(splitByLargestRemainder(total, weights)).toEqual(parts);
  });

  test('adds up to the total, and no part is a whole fen away from its share', () => {
    const weights = fc.array(fc.maxSafeNat(), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(anyFen, weights, (total, shares) => {
        const sum = shares.reduce((a, b) => a + BigInt(b), 0n);
        fc.pre(sum > 0n);
        const parts = splitByLargestRemainder(total, shares);
        expect(sumFen(parts)).toBe(total);
        parts.forEach((part, i) => {
          const away = BigInt(part) * sum - BigInt(total) * BigInt(shares[i]!);
          expect(away < sum && away > -sum).toBe(true);
          if (shares[i] === 0) expect(part).toBe(0);
        });
      }),
    );
  });

  test('without any weight has no answer', () => {
    expect(() => splitByLargestRemainder(100, [])).toThrow(RangeError);
    expect(() => splitByLargestRemainder(100, [0, 0])).toThrow(RangeError);
    expect(() => splitByLargestRemainder(100, [1, -1])).toThrow(RangeError);
    expect(() => splitByLargestRemainder(0.5, [1])).toThrow(RangeError);
  });
});
