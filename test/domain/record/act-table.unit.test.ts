import { describe, expect, test } from '@jest/globals';
import { aidActs, aidStates } from '../../../src/domain/aid/aid-file.ts';
import { reviewActs, reviewStates } from '../../../src/domain/arbitration/agreement-review.ts';
import { arbitrationActs, arbitrationStates } from '../../../src/domain/arbitration/arbitration.ts';
import { crimeActs, crimeStates } from '../../../src/domain/inspection/crime-transfer.ts';
import { inspectionActs, inspectionStates } from '../../../src/domain/inspection/inspection.ts';
import {
  injuryActs,
  injuryStates,
  insuranceActs,
  insuranceStates,
} from '../../../src/domain/inspection/social-insurance.ts';
import { jointActs, jointStates } from '../../../src/domain/joint/joint-handling.ts';
import { actFault, actsPossible, type ActTable } from '../../../src/domain/record/act-table.ts';

type Table = ActTable<string, string>;

const books: readonly [book: string, table: Table, states: readonly string[], ends: readonly string[]][] = [
  ['arbitration', arbitrationActs, Object.keys(arbitrationStates), ['REFUSED', 'WITHDRAWN', 'OVERDUE']],
  ['review of an agreement', reviewActs, Object.keys(reviewStates), ['EFFECTIVE', 'REFUSED']],
  [
    'inspection',
    inspectionActs,
    Object.keys(inspectionStates),
    ['REFUSED', 'REDIRECTED', 'WITHDRAWN', 'PERFORMED', 'COURT_ENFORCED'],
  ],
  ['criminal transfer', crimeActs, Object.keys(crimeStates), ['DROPPED', 'RETURNED', 'JUDGED']],
  ['social insurance', insuranceActs, Object.keys(insuranceStates), ['PAID', 'NO_BASIS', 'COURT_ENFORCED']],
  ['work injury', injuryActs, Object.keys(injuryStates), ['RECOGNISED', 'NOT_RECOGNISED']],
  ['legal aid', aidActs, Object.keys(aidStates), []],
  ['joint handling', jointActs, Object.keys(jointStates), ['CLOSED']],
];

describe.each(books)('the book of %s', (_book, table, states, ends) => {
  test('allows every act somewhere, and names no state it does not know', () => {
    for (const [act, allowed] of Object.entries(table)) {
      expect({ act, known: allowed.every((state) => states.includes(state)) }).toEqual({ act, known: true });
      expect(allowed.length).toBeGreaterThan(0);
    }
  });

  test('either takes an act in a state or refuses it with the acts that are possible there', () => {
    for (const act of Object.keys(table)) {
      for (const state of states) {
        const fault = actFault(table, act, { state, path: ['id'] });
        expect(fault === null).toBe(table[act]!.includes(state));
        if (fault) expect(fault).toMatchObject({ code: 'ACT_NOT_POSSIBLE_NOW', allowed: actsPossible(table, state) });
      }
    }
  });

  test('ends in exactly the states it says', () => {
    expect(states.filter((state) => actsPossible(table, state).length === 0)).toEqual(
      states.filter((state) => ends.includes(state)),
    );
  });
});
