import { describe, expect, test } from '@jest/globals';
import { openLoops, type OpenLoop } from '../../../src/domain/loop/open-loops.ts';
import { closedStates, referralStateNames, unsentStates } from '../../../src/domain/referral/referral.ts';
import { getKind, referralKinds } from '../../../src/kinds/index.ts';
import { Dice } from '../../policy/dice.ts';
import { referralAt } from '../referral/scene.ts';
import { kinds, namedKinds } from '../referral/take.ts';
import { solve, type Owed } from './loop-solver.ts';
import { playHandOffs } from './random-hand-offs.ts';

const told = (loops: readonly OpenLoop[]): Owed[] =>
  loops.map(({ referralId, agencyId, step, since, until }) => ({
    referralId,
    agencyId,
    step,
    since: since.getTime(),
    until: until?.getTime() ?? null,
  }));
const byId = (owed: readonly Owed[]) => [...owed].sort((a, b) => (a.referralId < b.referralId ? -1 : 1));

describe('the loops of a dispute', () => {
  test.each([1, 2, 3, 4, 5])('of 200 hand-offs at random, an independent solver finds the same open (%i)', (seed) => {
    const { facts, referrals, running } = playHandOffs(200, new Dice(seed));
    const clocks = running.filter(({ state }) => state === 'RUNNING');
    const found = told(openLoops(referrals, clocks, getKind));
    expect(byId(found)).toEqual(byId(solve(facts, referralKinds)));
    expect(found.length).toBeGreaterThan(20);
    expect(found.length).toBeLessThan(190);
    expect(found.some(({ until }) => until !== null)).toBe(true);
  });

  test('a loop that is left out, or blamed on the wrong side, is found by the solver', () => {
    const { facts, referrals, running } = playHandOffs(200, new Dice(9));
    const found = byId(
      told(
        openLoops(
          referrals,
          running.filter(({ state }) => state === 'RUNNING'),
          getKind,
        ),
      ),
    );
    const solved = byId(solve(facts, referralKinds));
    expect(found.slice(1)).not.toEqual(solved);
    expect([{ ...found[0]!, agencyId: 'agy_other' }, ...found.slice(1)]).not.toEqual(solved);
  });

  test.each(namedKinds)('%s: what was never sent, or is closed, is no loop; anything else is', (_name, kind) => {
    for (const state of referralStateNames) {
      if (!Object.values(kind.steps).some(({ from }) => from.includes(state)) && !closedStates.includes(state))
        continue;
      const standing = { ...referralAt(kind, state), stateSince: new Date(0), cancellationAskedAt: null };
      const loops = openLoops([standing], [], getKind);
      expect([state, loops.length]).toEqual([
        state,
        unsentStates.includes(state) || closedStates.includes(state) ? 0 : 1,
      ]);
    }
  });

  test('of several clocks the one that runs out first bears on it, and only one of whoever owes', () => {
    const kind = kinds.find(({ code }) => code === 'R08')!;
    const standing = { ...referralAt(kind, 'ACCEPTED'), stateSince: new Date(0), cancellationAskedAt: null };
    const clock = (rule: string, bearerAgencyId: string, day: number) =>
      ({ rule, bearerAgencyId, referralId: standing.id, dueAt: new Date(Date.UTC(2025, 8, day)) }) as never;
    const mine = standing.toAgencyId;
    const clocks = [clock('PRESUIT_30', mine, 30), clock('ASK_OTHER', mine, 12), clock('COURT_DOCKET', 'agy_x', 1)];
    expect(openLoops([standing], clocks, getKind)[0]).toMatchObject({ agencyId: mine, rule: 'ASK_OTHER' });
    expect(openLoops([standing], [], getKind)[0]).toMatchObject({ rule: null, until: null });
  });
});
