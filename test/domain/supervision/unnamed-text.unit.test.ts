import { describe, expect, test } from '@jest/globals';
import { namesInTexts } from '../../../src/domain/supervision/unnamed-text.ts';

const names = ['欧阳静水', '13812345678'];
const found = (text: string | null) => namesInTexts({ facts: text }, names).map(({ code, path }) => [code, ...path]);

describe('a text that names a person of the dispute', () => {
  test.each([
    '欧阳静水投诉',
    '欧 阳 静 水 投诉',
    '欧阳\u200b静水',
    '请电 138-1234-5678'.replaceAll('-', ' '),
    '电话１３８１２３４５６７８',
  ])('is found out: %s', (text) => {
    expect(found(text)).toEqual([['PERSON_NAMED', 'facts']]);
  });

  test.each(['职工甲投诉', '欧阳某投诉', null])('is not seen where there is none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  test('is not looked for by a name of one character, which stands in too many words', () => {
    expect(namesInTexts({ facts: '水费' }, ['水'])).toEqual([]);
  });

  test('is refused without repeating the name', () => {
    expect(JSON.stringify(namesInTexts({ facts: '欧阳静水' }, names))).not.toContain('欧阳静水');
  });
});
