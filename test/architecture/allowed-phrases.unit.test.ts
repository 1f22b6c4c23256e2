import { describe, expect, test } from '@jest/globals';
import { allowedIn, allowedInBoth, isPhrase } from '../../src/graphql/allowed-phrases.ts';
import { phrasesIn } from './allowed-phrases.ts';
import { programSources } from './sources.ts';

/** Said to programs alone, as an error of the request. */
const toPrograms = ['a new key', 'the same key'];

describe('what would have been taken', () => {
  test('is said in both languages wherever it is a phrase', () => {
    const unsaid = phrasesIn(programSources()).filter(({ text }) => !toPrograms.includes(text) && !isPhrase(text));
    expect(unsaid).toEqual([]);
  });

  test('a phrase in one language alone is found', () => {
    const source = "const fault = new Refusal('TOO_LATE', { path: [], allowed: ['R07', 'some earlier day'] });";
    const found = phrasesIn({ 'src/domain/late.ts': source });
    expect(found).toEqual([{ place: 'src/domain/late.ts:1', text: 'some earlier day' }]);
    expect(isPhrase('some earlier day')).toBe(false);
  });

  test('is given in the language of the reader; codes and figures stay', () => {
    const allowed = ['R13', '≥ 1', 'another assignee'];
    expect(allowedIn('zh', allowed)).toEqual(['R13', '≥ 1', '另一名承办人']);
    expect(allowedIn('en', allowed)).toEqual(allowed);
    expect(allowedInBoth(allowedIn('zh', allowed))).toEqual(['R13', '≥ 1', '另一名承办人 / another assignee']);
  });
});
