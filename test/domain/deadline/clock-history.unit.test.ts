import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extendClocks, pauseClocks, resumeClocks, startClock } from '../../../src/domain/deadline/clocks.ts';
import { gapsOf } from '../../../src/domain/referral/step-needs.ts';
import { referralKinds } from '../../../src/kinds/index.ts';
import { type LegalDate, addDays, daysBetween } from '../../../src/kernel/legal-date.ts';
import { calendar } from './ask.ts';
import { movedClock, startedClock } from '../../../src/domain/deadline/fold-clock.ts';
import { askOracle } from './oracle.ts';
import { ruleTable } from './rule-table.ts';

const place = { disputeId: 'dsp_1', bearerAgencyId: 'agy_1', group: 'F0' as const };
const newId = (kind: string) => `${kind}_1`;
const at = (date: LegalDate) => ({ now: new Date(`${date}T10:00:00+08:00`), calendar, newId });

/** What happens to a clock on its days: it stands for some, or is lengthened by some. */
const lives = fc.record({
  start: fc.nat(600).map((day) => addDays('2025-01-01', day)),
  events: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('PAUSE' as const), after: fc.nat(6), days: fc.nat(12) }),
      fc.record({ kind: fc.constant('EXTEND' as const), after: fc.nat(6), days: fc.integer({ min: 1, max: 10 }) }),
    ),
    { maxLength: 6 },
  ),
});

describe('the ledger of a clock', () => {
  test('running and paused spans together are the wall time, and the end is the one counted day by day', () => {
    const row = ruleTable.find(({ id }) => id === 'PRESUIT_30')!;
    fc.assert(
      fc.property(lives, ({ start, events }) => {
        let clock = startedClock(startClock('PRESUIT_30', at(start).now, place, at(start)));
        let today = start;
        let [running, paused] = [0, 0];
        for (const { kind, after, days } of events) {
          today = addDays(today, after);
          running += after;
          if (kind === 'EXTEND') {
            const facts = extendClocks([clock], days, at(today), 'F0');
            if (!Array.isArray(facts)) throw new Error(facts.code);
            clock = movedClock(clock, facts[0]!);
          } else {
            clock = movedClock(clock, pauseClocks([clock], at(today), 'F0')[0]!);
            expect(clock.state).toBe('PAUSED');
            today = addDays(today, days);
            paused += days;
            clock = movedClock(clock, resumeClocks([clock], at(today), 'F0')[0]!);
          }
        }
        const stood = clock.pauses.reduce((sum, { from, to }) => sum + daysBetween(from, to!), 0);
        expect(stood).toBe(paused);
        expect(running + stood).toBe(daysBetween(start, today));
        const { extensionDays, pauses } = clock;
        const oracle = askOracle({ row, start, extensionDays, pauses: pauses as { from: string; to: string }[] });
        expect(clock.dueAt.getTime()).toBe(oracle.dueAt);
        expect(daysBetween(start, oracle.nominalEnd as LegalDate)).toBe(30 + extensionDays + paused);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('an extension that the parties have to agree on', () => {
  const extending = [...referralKinds.values()].flatMap((kind) =>
    Object.values(kind.steps)
      .filter((step) => step.needs?.includes('CONSENT_OF_ALL'))
      .map((step) => [`${kind.code} ${step.title.en}`, kind, step] as const),
  );

  test('exists', () => {
    expect(extending.length).toBeGreaterThan(0);
  });

  test.each(extending)('%s is refused without the consent of all', (_name, kind, step) => {
    const codes = (consentOfAll: boolean) =>
      gapsOf(step, { extensionDays: 5, consentOfAll } as never, kind).map(({ code }) => code as string);
    expect(codes(false)).toContain('CONSENT_OF_ALL_NEEDED');
    expect(codes(true)).not.toContain('CONSENT_OF_ALL_NEEDED');
  });
});
