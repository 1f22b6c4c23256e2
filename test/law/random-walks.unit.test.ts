import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../src/domain/history/fact.ts';
import { holdingTimes } from '../../src/domain/loop/holding-times.ts';
import { openLoops } from '../../src/domain/loop/open-loops.ts';
import { getKind, referralKinds } from '../../src/kinds/index.ts';
import { LoopSolver } from '../domain/loop/loop-solver.ts';
import { Dice } from '../policy/dice.ts';
import { walk, type Watcher } from './random-walk.ts';
import type { WalkedDispute } from './walked-dispute.ts';

/** Disputes walked: some with every test run, ten thousand when the law is checked (npm run check:law). */
const disputes = Number(process.env['ACCORD_WALKS'] ?? 1_000);
const seeds = Array.from({ length: disputes }, (_, index) => index + 1);

/** Mostly a handful of referrals, up to two hundred. */
function sizeOf(dice: Dice): number {
  return 1 + Math.floor(200 * (dice.throw(1_000_000) / 1_000_000) ** 20 * 0.999);
}

/** Who holds the matter, from the facts of its referrals alone: the last who accepted on the main line and still has it. */
class Accountants {
  private readonly held = new Map<string, { to: string; since: number; holds: boolean; main: boolean }>();

  take({ type, referralId, body }: Fact, at: number): void {
    if (type === 'ReferralOpened') {
      const main = getKind(body.kind).line === 'MAIN';
      this.held.set(referralId!, { to: body.toAgencyId, since: 0, holds: false, main });
    } else if (type === 'ReferralStepTaken') {
      const held = this.held.get(referralId!)!;
      held.holds = ['ACCEPTED', 'IN_PROGRESS', 'SUSPENDED'].includes(body.to);
      if (body.step === 'ACCEPT') held.since = at;
    }
  }

  accountable(lead: string): string {
    const [last] = [...this.held.values()].filter(({ holds, main }) => holds && main).sort((a, b) => b.since - a.since);
    return last?.to ?? lead;
  }
}

interface Tally {
  steps: number;
  open: number;
  longest: number;
  faults: string[];
}

function watcherOf(dispute: WalkedDispute, tally: Tally, spoil?: (fact: Fact) => boolean): Watcher {
  const lead = dispute.accountable;
  const accountants = new Accountants();
  const solver = new LoopSolver(referralKinds);
  const note = (what: string) => tally.faults.length < 5 && tally.faults.push(what);
  return {
    fact(fact, at) {
      if (spoil?.(fact)) return;
      accountants.take(fact, at);
      solver.take({ type: fact.type, referralId: fact.referralId ?? null, at, body: fact.body as never });
    },
    after(now, at) {
      tally.steps += 1;
      tally.longest = Math.max(tally.longest, now.referrals.size);
      const wanted = accountants.accountable(lead);
      if (now.accountable !== wanted) note(`accountable ${now.accountable}, not ${wanted}`);
      const running = now.deadlines.filter(({ state }) => state === 'RUNNING');
      const found = openLoops([...now.referrals.values()], running, getKind)
        .map((loop) => `${loop.referralId} ${loop.agencyId} ${loop.step} ${+loop.since} ${loop.until && +loop.until}`)
        .sort();
      const solved = solver
        .open()
        .map(({ referralId, agencyId, step, since, until }) => `${referralId} ${agencyId} ${step} ${since} ${until}`)
        .sort();
      tally.open = Math.max(tally.open, found.length);
      if (found.join() !== solved.join()) note(`loops ${found.join()} ≠ ${solved.join()}`);
      timesAddUp(now, at).forEach(note);
    },
  };
}

/** Holdings follow one another without gap or overlap, and what each agency held adds up to the elapsed time. */
function timesAddUp(dispute: WalkedDispute, at: number): string[] {
  const { holdings, registeredAt } = dispute;
  const faults = holdings.slice(1).flatMap(({ from }, index) => {
    const before = holdings[index]!.to;
    return +before! === +from ? [] : [`a gap or an overlap at ${from.toISOString()}`];
  });
  if (holdings.filter(({ to }) => to === null).length !== 1) faults.push('not exactly one holds the matter');
  const life = { from: new Date(registeredAt), until: new Date(at) };
  const held = holdingTimes(holdings, [], life).reduce((sum, { heldSeconds }) => sum + heldSeconds, 0);
  const elapsed = Math.floor((at - registeredAt) / 1000);
  return held === elapsed ? faults : [...faults, `held ${held} s of ${elapsed} s`];
}

function walkAll(numbers: readonly number[], spoil?: (fact: Fact) => boolean): Tally {
  const tally: Tally = { steps: 0, open: 0, longest: 0, faults: [] };
  for (const seed of numbers) {
    const dice = new Dice(seed * 7919);
    const size = seed % 500 === 0 ? 200 : sizeOf(dice);
    walk(size, dice, (dispute) => watcherOf(dispute, tally, spoil));
  }
  return tally;
}

describe('disputes that are walked at random', () => {
  test(`walk: ${disputes} disputes of up to 200 referrals keep one accountable agency, true loops, and every second`, () => {
    const tally = walkAll(seeds);
    expect(tally.faults).toEqual([]);
    expect(tally.longest).toBe(200);
    expect(tally.open).toBeGreaterThan(10);
    expect(tally.steps).toBeGreaterThan(disputes * 5);
  }, 300_000);

  test('an acceptance that is left out is noticed, and so is a clock', () => {
    const accepts = walkAll(
      seeds.slice(0, 200),
      (fact) => fact.type === 'ReferralStepTaken' && fact.body.step === 'ACCEPT',
    );
    expect(accepts.faults.length).toBeGreaterThan(0);
    const clocks = walkAll(seeds.slice(0, 200), (fact) => fact.type.startsWith('Deadline'));
    expect(clocks.faults.length).toBeGreaterThan(0);
  });
});
