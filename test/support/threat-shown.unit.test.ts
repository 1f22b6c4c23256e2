import { describe, expect, test } from '@jest/globals';
import { codesIn, expectCode } from './threat-shown.ts';

describe('the codes of an answer', () => {
  test.each<[what: string, answer: unknown, codes: string[]]>([
    ['errors of the door', { errors: [{ extensions: { code: 'FORBIDDEN' } }] }, ['FORBIDDEN']],
    ['refusals in a payload', { data: { act: { userErrors: [{ code: 'CONFLICT' }] } } }, ['CONFLICT']],
    ['an answer as text', '{"errors":[{"extensions":{"code":"INTERNAL"}}]}', ['INTERNAL']],
    ['a list of codes', ['CONFLICT', 'FORBIDDEN'], ['CONFLICT', 'FORBIDDEN']],
    ['what is not found', { data: { dispute: null } }, ['NOT_FOUND']],
    ['what is', { data: { dispute: { id: 'x' } } }, []],
    ['an error beside nothing', { data: null, errors: [{ extensions: { code: 'FORBIDDEN' } }] }, ['FORBIDDEN']],
  ])('are found in %s', (_what, answer, codes) => {
    expect(codesIn(answer)).toEqual(codes);
  });

  test('are not taken for others', () => {
    expect(() => expectCode('S1', 'UNAUTHENTICATED', { errors: [{ extensions: { code: 'FORBIDDEN' } }] })).toThrow();
    expect(() => expectCode('S9', 'NOT_FOUND', { data: { dispute: { id: 'x' } } })).toThrow();
  });
});
