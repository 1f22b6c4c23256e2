import { describe, expect, test } from '@jest/globals';
import type { DeadlineRule } from '../../../src/domain/deadline/deadline-rule.ts';
import { deadlineRules, isDeadlineRuleId } from '../../../src/domain/deadline/rules.ts';
import type { Words } from '../../../src/kernel/words.ts';
import { type TableRow, ruleTable } from './rule-table.ts';

const units = { d: 'DAY', wd: 'WORKING_DAY', m: 'MONTH', y: 'YEAR', h: 'HOUR' } as const;
const natures: Record<string, string> = { S: 'STATUTORY_DUTY', P: 'PARTY_PERIOD', C: 'CUSTOMARY' };
const rules = Object.entries<DeadlineRule>(deadlineRules);

test('the rules are exactly those of the table', () => {
  expect(Object.keys(deadlineRules).sort()).toEqual(ruleTable.map(({ id }) => id).sort());
});

describe('every rule says what the table says', () => {
  test.each(ruleTable)('$id', (row: TableRow) => {
    const rule = isDeadlineRuleId(row.id) ? deadlineRules[row.id] : null;
    expect(rule).toMatchObject({
      id: row.id,
      amount: Math.abs(row.amount),
      unit: units[row.unit],
      direction: row.amount < 0 ? 'BACKWARD' : 'FORWARD',
      rolls: row.rolls,
      nature: natures[row.nature],
    });
    const extension = rule?.extension ? (rule.extension.maximum?.amount ?? Infinity) : 0;
    expect(extension).toBe(row.extension);
    expect(rule?.excludedTime !== null).toBe(row.pauses);
  });
});

describe('every rule can be shown and checked', () => {
  test.each(rules)('%s has both languages, a source, and a confidence mark', (id, rule) => {
    expect(rule.id).toBe(id);
    for (const { zh, en } of wordsOf(rule)) {
      expect(zh).toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/^[A-Z][^\u4e00-\u9fff]+$/);
    }
    expect(rule.basis.length).toBeGreaterThan(0);
    for (const { law } of rule.basis) expect(law).not.toBe('');
    expect(['SURE', 'TO_CHECK', 'DESIGN']).toContain(rule.mark);
  });

  test.each(rules)(
    '%s has an hour to start from only where it is counted in hours',
    (_id, { unit, hourStart, rolls }) => {
      expect(hourStart !== null).toBe(unit === 'HOUR');
      if (unit === 'HOUR' || unit === 'WORKING_DAY') expect(rolls).toBe(false);
    },
  );

  test('a rule sure by law names its article, or a document that has none', () => {
    const sure = rules.filter(([, { mark }]) => mark === 'SURE');
    const vague = sure.filter(([, { basis }]) => basis.every(({ article }) => article === ''));
    expect(vague.map(([id]) => id)).toEqual(['ONESTOP_15']);
  });

  test('titles tell the rules apart', () => {
    expect(new Set(rules.map(([, { title }]) => title.zh)).size).toBe(rules.length);
    expect(new Set(rules.map(([, { title }]) => title.en)).size).toBe(rules.length);
  });
});

test.each(['PRESUIT', 'presuit_30', 'toString', '__proto__', '', null, 7])('%p is not the name of a rule', (text) => {
  expect(isDeadlineRuleId(text)).toBe(false);
});

function wordsOf({ title, breach, startEvent, excludedTime, extension, startsBy, toCheck }: DeadlineRule): Words[] {
  const starter = startsBy && [startsBy.who, startsBy.proof, startsBy.commonError];
  const some = [title, breach, startEvent, excludedTime, extension?.note, toCheck, ...(starter ?? [])];
  return some.filter((words) => words !== null && words !== undefined);
}
