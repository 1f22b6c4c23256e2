import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holdingTimes, type ClockSpan, type Holding } from '../../../src/domain/loop/holding-times.ts';

const start = new Date('2026-03-02T01:00:00.250Z');
const later = (seconds: number) => new Date(start.getTime() + Math.round(seconds * 1000));

function clock(bearerAgencyId: string, from: number, to: number | null, pauses: ClockSpan['pauses'] = []): ClockSpan {
  const stoppedAt = to === null ? null : later(to);
  return { rule: 'ASSIGN_ACCEPT', bearerAgencyId, startedAt: later(from), stoppedAt, pauses };
}

const holdings: readonly Holding[] = [
  { agencyId: 'court', from: start, to: later(100) },
  { agencyId: 'station', from: later(100), to: null },
];

describe('the split of time', () => {
  test('tells who held it, against whom the law’s clock ran, and where the two part', () => {
    const times = holdingTimes(holdings, [clock('station', 40, 150)], { from: start, until: later(300) });
    expect(times).toEqual([
      {
        agencyId: 'court',
        heldSeconds: 100,
        owedSeconds: 0,
        differences: [
          { sort: 'HELD_NOT_OWED', from: start, to: later(100), seconds: 100, holderAgencyId: 'court', rules: [] },
        ],
      },
      {
        agencyId: 'station',
        heldSeconds: 200,
        owedSeconds: 110,
        differences: [
          {
            sort: 'OWED_NOT_HELD',
            from: later(40),
            to: later(100),
            seconds: 60,
            holderAgencyId: 'court',
            rules: ['ASSIGN_ACCEPT'],
          },
          {
            sort: 'HELD_NOT_OWED',
            from: later(150),
            to: later(300),
            seconds: 150,
            holderAgencyId: 'station',
            rules: [],
          },
        ],
      },
    ]);
  });

  test('two clocks at once are one time, and a clock that stands still runs against nobody', () => {
    const two = [clock('court', 0, 60), clock('court', 30, 90)];
    const life = { from: start, until: later(100) };
    expect(holdingTimes(holdings, two, life)[0]!.owedSeconds).toBe(90);
    const still = clock('court', 0, null, [{ from: '2026-03-03', to: '2026-03-05' }]);
    const week = { from: start, until: later(7 * 86_400) };
    const day = 86_400;
    expect(holdingTimes(holdings, [still], week).find(({ agencyId }) => agencyId === 'court')!.owedSeconds).toBe(
      7 * day - 2 * day,
    );
  });

  test('a clock whose period begins later has not run yet', () => {
    const times = holdingTimes(holdings, [clock('court', 1000, null)], { from: start, until: later(300) });
    expect(times.find(({ agencyId }) => agencyId === 'court')!.owedSeconds).toBe(0);
  });

  test('for any life of a dispute, what each held adds up to the second', () => {
    const life = fc.record({
      steps: fc.array(fc.record({ agency: fc.constantFrom('a', 'b', 'c'), ms: fc.nat(10_000_000) }), { minLength: 1 }),
      clocks: fc.array(
        fc.record({ agency: fc.constantFrom('a', 'b', 'd'), from: fc.nat(9_000), for: fc.option(fc.nat(9_000)) }),
      ),
    });
    fc.assert(
      fc.property(life, ({ steps, clocks }) => {
        let at = start.getTime();
        const held = steps.map(({ agency, ms }) => {
          const from = new Date(at);
          at += ms;
          return { agencyId: agency, from, to: new Date(at) as Date | null };
        });
        held[held.length - 1]!.to = null;
        const spans = clocks.map((each) =>
          clock(each.agency, each.from, each.for === null ? null : each.from + each.for),
        );
        const times = holdingTimes(held, spans, { from: start, until: new Date(at) });
        const sum = times.reduce((total, { heldSeconds }) => total + heldSeconds, 0);
        expect(sum).toBe(Math.floor((at - start.getTime()) / 1000));
        for (const { heldSeconds, owedSeconds, differences } of times) {
          const of = (sort: string) =>
            differences.filter((each) => each.sort === sort).reduce((total, { seconds }) => total + seconds, 0);
          expect(heldSeconds - of('HELD_NOT_OWED')).toBe(owedSeconds - of('OWED_NOT_HELD'));
        }
      }),
    );
  });
});
