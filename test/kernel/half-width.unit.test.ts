import { expect, test } from '@jest/globals';
import { compact, toHalfWidth } from '../../src/kernel/half-width.ts';

test.each([
  ['（２０２６）Ａｂ～', '(2026)Ab~'],
  ['一　二', '一 二'],
  ['￥１', '¥1'],
  ['①㈠Ⅹ', '①㈠Ⅹ'],
  ['“中文”，。', '“中文”,。'],
])('%s is %s in half width', (text, half) => {
  expect(toHalfWidth(text)).toBe(half);
});

test('a pasted number loses spaces and invisible characters', () => {
  expect(compact(' 1\u00a02\u200b3\u202a4\ufeff\u30005\n')).toBe('12345');
});
