import { expect, test } from '@jest/globals';
import { deadlineRules, isDeadlineRuleId } from '../../src/domain/deadline/rules.ts';
import { type CatalogueRow, ruleCatalogue, ruleIds } from './rule-catalogue.ts';

const units = { d: 'DAY', wd: 'WORKING_DAY', m: 'MONTH', y: 'YEAR', h: 'HOUR' } as const;
const natures: Readonly<Record<string, string>> = { S: 'STATUTORY_DUTY', P: 'PARTY_PERIOD', C: 'CUSTOMARY' };

/** A rule of the program in the form of a row of the table; null for a name the program does not know. */
function ruleAsRow(id: string, { basis }: CatalogueRow) {
  if (!isDeadlineRuleId(id)) return null;
  const rule = deadlineRules[id];
  const cited = rule.basis.map(({ law, article }) => `${law} ${article}`.trim());
  return {
    amount: rule.direction === 'BACKWARD' ? -rule.amount : rule.amount,
    unit: rule.unit,
    rolls: rule.rolls,
    extension: rule.extension ? (rule.extension.maximum?.amount ?? Infinity) : 0,
    extensionBy: rule.extension?.by ?? null,
    pauses: rule.excludedTime !== null,
    nature: rule.nature,
    mark: rule.mark,
    basis: basis.filter((source) => cited.includes(source)),
  };
}

function expected(row: CatalogueRow) {
  const { id: _id, unit, nature, ...rest } = row;
  return { ...rest, unit: units[unit], nature: natures[nature] };
}

test.each(ruleCatalogue)('rule $id', (row) => {
  expect(ruleAsRow(row.id, row)).toEqual(expected(row));
});

test('every name of the table is checked once', () => {
  expect(ruleIds).toHaveLength(new Set(ruleIds).size);
  expect(ruleIds).toHaveLength(87);
});

test('the check notices a period that is one day off, and a source that is not cited', () => {
  const row = ruleCatalogue[0]!;
  expect(ruleAsRow(row.id, row)).not.toEqual(expected({ ...row, amount: row.amount + 1 }));
  const invented = { ...row, basis: ['CPL 1'] };
  expect(ruleAsRow(row.id, invented)).not.toEqual(expected(invented));
});
