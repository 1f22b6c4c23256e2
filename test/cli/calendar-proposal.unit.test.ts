import { expect, test } from '@jest/globals';
import { readProposal } from '../../src/cli/calendar-proposal.ts';

const year = { year: 2027, source: '示例', rest: ['2027-01-01'], makeUp: ['2027-02-27'] };
const figure = {
  rule: 'HOT_CONTACT',
  regionPrefix: '31',
  amount: 9,
  unit: 'WORKING_DAY',
  source: { zh: '示例', en: 'an example' },
  validFrom: '2026-01-01',
};

test('years and figures are read together', () => {
  const proposal = { years: [year], figures: [figure] };
  expect(readProposal(JSON.stringify(proposal))).toEqual(proposal);
});

test.each<[string, unknown, string]>([
  ['what is no JSON', 'nonsense', 'the file has to be'],
  ['a list', [], 'the file has to be'],
  ['nothing at all', {}, 'the file has to be'],
  ['a year without its days', { years: [{ year: 2027 }] }, 'the file has to be'],
  ['days that are no list', { years: [{ ...year, rest: 'none' }] }, 'the file has to be'],
  ['a day of another year', { years: [{ ...year, rest: ['2026-01-01'] }] }, 'no days of that year: 2026-01-01'],
  ['a day that does not exist', { years: [{ ...year, rest: ['2027-02-30'] }] }, 'no days of that year: 2027-02-30'],
  ['a day of rest that is also worked', { years: [{ ...year, makeUp: ['2027-01-01'] }] }, 'given twice'],
  ['a make-up day in the week', { years: [{ ...year, makeUp: ['2027-03-01'] }] }, 'no weekend: 2027-03-01'],
  ['no source', { years: [{ ...year, source: ' ' }] }, 'a source has to be named'],
  ['a figure for a rule that is sure', { figures: [{ ...figure, rule: 'SUIT_15', unit: 'DAY' }] }, 'sure by law'],
])('%s is refused, with what is wrong', (_words, content, told) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  expect(() => readProposal(text)).toThrow(told);
});
