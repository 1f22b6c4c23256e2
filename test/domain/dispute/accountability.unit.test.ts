import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accountableAgency, type Hold } from '../../../src/domain/dispute/accountability.ts';
import { heldStates, referralStateNames } from '../../../src/domain/referral/referral.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 2, 2, hour));
const hold = (toAgencyId: string, rest: Partial<Hold> = {}): Hold => ({
  toAgencyId,
  state: 'ACCEPTED',
  acceptedAt: at(1),
  line: 'MAIN',
  ...rest,
});

describe('the accountable agency', () => {
  test('leads the dispute while nobody has accepted it', () => {
    expect(accountableAgency('lead', [])).toBe('lead');
    expect(accountableAgency('lead', [hold('station', { state: 'SENT', acceptedAt: null })])).toBe('lead');
  });

  test('is the receiver that accepted last, and the one before when that one is done', () => {
    const first = hold('station', { acceptedAt: at(1) });
    const second = hold('court', { acceptedAt: at(2) });
    expect(accountableAgency('lead', [second, first])).toBe('court');
    expect(accountableAgency('lead', [first, { ...second, state: 'COMPLETED' }])).toBe('station');
    expect(accountableAgency('lead', [{ ...first, state: 'ACKNOWLEDGED' }])).toBe('lead');
  });

  test('is never one that only helps beside the main line', () => {
    expect(accountableAgency('lead', [hold('aid', { line: 'SIDE' })])).toBe('lead');
  });

  test('is always exactly one: the lead, or a receiver that holds the matter', () => {
    const any = fc.record({
      toAgencyId: fc.constantFrom('a', 'b', 'c'),
      state: fc.constantFrom(...referralStateNames),
      acceptedAt: fc.option(fc.nat(23).map(at)),
      line: fc.constantFrom('MAIN' as const, 'SIDE' as const),
    });
    fc.assert(
      fc.property(fc.array(any), (holds) => {
        const holders = holds.filter(
          ({ state, line, acceptedAt }) => line === 'MAIN' && acceptedAt !== null && heldStates.includes(state),
        );
        const found = accountableAgency('lead', holds);
        if (holders.length === 0) expect(found).toBe('lead');
        else expect(holders.map(({ toAgencyId }) => toAgencyId)).toContain(found);
      }),
    );
  });
});
