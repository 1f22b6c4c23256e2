import { expect, test } from '@jest/globals';
import { statement, statementName } from '../../src/storage/statement.ts';

test('a statement is named by its text: the same text always alike, another text otherwise', () => {
  expect(statement('select 1').name).toBe(statementName('select 1'));
  expect(statementName('select 1')).toBe('s_822ae07d4783158bc191');
  expect(statementName('select 2')).not.toBe(statementName('select 1'));
});

test('a name fits into an identifier of PostgreSQL', () => {
  expect(statementName('x'.repeat(100_000))).toMatch(/^s_[0-9a-f]{20}$/);
});
