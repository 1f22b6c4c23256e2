import { expect, test } from '@jest/globals';
import { hiddenRungWords, rungWords, rungsOf } from '../../../src/domain/deadline/rungs.ts';
import { deadlineRules } from '../../../src/domain/deadline/rules.ts';

const rules = Object.values(deadlineRules).map((rule) => [rule.id, rule] as const);

test.each(rules)(
  'the ladder of %s has each rung once, ends when the period is over, and says so in both languages',
  (_id, rule) => {
    const names = rungsOf(rule).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.at(-1)).toBe('OVERDUE');
    for (const name of names) {
      const { zh, en } = rungWords(name, rule, '2026-03-02');
      expect(zh).toMatch(/[\u4e00-\u9fff].*2026-03-02/);
      expect(en).toMatch(/^[A-Z][^\u4e00-\u9fff]+2026-03-02/);
    }
  },
);

test('days are warned of five and one before, hours at half time, limitation sixty, thirty and seven days before', () => {
  const names = (id: keyof typeof deadlineRules) => rungsOf(deadlineRules[id]).map(({ name }) => name);
  expect(names('PRESUIT_30')).toEqual(['T5', 'T1', 'DUE', 'OVERDUE']);
  expect(names('MI_WRITTEN')).toEqual(['HALF', 'DUE', 'OVERDUE']);
  expect(names('ARB_LIMIT')).toEqual(['T60', 'T30', 'T7', 'DUE', 'OVERDUE']);
});

test('whoever may not know which period it is reads no name of one', () => {
  for (const [, { title }] of rules) {
    expect(hiddenRungWords.zh).not.toContain(title.zh);
    expect(hiddenRungWords.en).not.toContain(title.en);
  }
});
