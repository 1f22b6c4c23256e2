import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { fieldRegister } from '../../src/policy/field-register.ts';
import { hardRules, type Proof } from './hard-rules.ts';

/** Whether a line of the file that names a test, or one of its rows, holds the words. */
function isThere({ file, names }: Proof): boolean {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.some((line) => line.includes(names) && /\btest(\.each.*)?\(|\]\)\(|^\s*['"`]/.test(line));
}

describe('the twelve hard rules', () => {
  test('are all here, in their order', () => {
    expect(hardRules.map(({ rule }) => rule)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test.each(hardRules.flatMap(({ rule, proofs }) => proofs.map((proof) => [rule, proof.names, proof] as const)))(
    'rule %i is shown by: %s',
    (_rule, _names, proof) => expect(isThere(proof)).toBe(true),
  );

  test('a proof that is not there is found', () => {
    const [{ file }] = hardRules[3]!.proofs as [Proof];
    expect(isThere({ file, names: 'is shown to everybody' })).toBe(false);
  });

  test('rule 12: no field of the graph is a statistic, so that none can tell of a few', () => {
    const statistics = Object.entries(fieldRegister).flatMap(([type, fields]) =>
      Object.entries(fields)
        .filter(([, guard]) => guard === 'F19')
        .map(([field]) => `${type}.${field}`),
    );
    // Whoever adds one shows here that cells of fewer than three people or two employers are suppressed.
    expect(statistics).toEqual([]);
  });
});
