import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { arrayText, parseArrayText } from '../../src/storage/array-text.ts';

const asIs = (text: string) => text;

test('what is written is read back, whatever characters it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
      expect(parseArrayText(arrayText(texts), asIs)).toEqual(texts);
    }),
  );
});

test.each([
  ['{}', []],
  ['{1,2}', ['1', '2']],
  ['{NULL,"NULL",null}', [null, 'NULL', 'null']],
  [
    '{{a,b},{"c,d",e}}',
    [
      ['a', 'b'],
      ['c,d', 'e'],
    ],
  ],
  [String.raw`{"\"","\\",""}`, ['"', '\\', '']],
])('%s is read as the server means it', (text, value) => {
  expect(parseArrayText(text, asIs)).toEqual(value);
});

test.each(['', 'a', '{a', '{"a}', '{a}}', '{{a}'])('%j is refused', (text) => {
  expect(() => parseArrayText(text, asIs)).toThrow(TypeError);
});
