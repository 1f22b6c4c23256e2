import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { OpenClock } from '../../../src/domain/deadline/recount.ts';
import {
  groundsOf,
  limitationEvents,
  limitationGrounds,
  type LimitationEntry,
  type LimitationEvent,
} from '../../../src/domain/deadline/limitation.ts';
import { recordLimitation } from '../../../src/domain/deadline/record-limitation.ts';
import type { Fact } from '../../../src/domain/history/fact.ts';
import { type LegalDate, addDays, legalDateOf } from '../../../src/kernel/legal-date.ts';
import { isRefused, type Refusal } from '../../../src/kernel/refusal.ts';
import { calendar } from './ask.ts';
import { foldClocks } from '../../../src/domain/deadline/fold-clock.ts';
import { askOracle } from './oracle.ts';
import { ruleTable } from './rule-table.ts';

const moment = { now: new Date('2026-11-20T02:00:00Z'), calendar, newId: (kind: string) => `${kind}_1` };
const union = 'agy_union';

function record(deadlines: readonly OpenClock[], entry: LimitationEntry): Fact[] | Refusal[] {
  return recordLimitation({ disputeId: 'dsp_1', deadlines, watcherId: union }, entry, moment);
}

/** The clocks after these events, each with the first ground the law knows for it. */
function after(...events: [LimitationEvent, LegalDate][]): OpenClock[] {
  return events.reduce<OpenClock[]>((clocks, [event, on]) => {
    const facts = record(clocks, { event, ground: groundsOf[event][0]!, on });
    if (isRefused(facts)) throw new Error(facts.map(({ code }) => code).join());
    return foldClocks(clocks, facts as Fact[]);
  }, []);
}

const dueOn = (clocks: OpenClock[]) => legalDateOf(clocks[0]!.dueAt);
const codes = (outcome: Fact[] | Refusal[]) => (isRefused(outcome) ? outcome.map(({ code }) => code as string) : []);

describe('the year of a claim', () => {
  test('runs from the day the infringement was known, watched by the union', () => {
    const [clock] = after(['KNOWN', '2025-02-28']);
    expect(clock).toMatchObject({ rule: 'ARB_LIMIT', bearerAgencyId: union, state: 'RUNNING' });
    expect(dueOn([clock!])).toBe('2026-02-28');
  });

  test('begins anew on each interruption', () => {
    expect(dueOn(after(['KNOWN', '2025-02-28'], ['INTERRUPTED', '2025-11-03']))).toBe('2026-11-03');
    expect(dueOn(after(['KNOWN', '2025-02-28'], ['INTERRUPTED', '2025-11-03'], ['INTERRUPTED', '2026-01-12']))).toBe(
      '2027-01-12',
    );
  });

  test('stands while it is suspended, and an interruption forgets the suspension before it', () => {
    const suspended = after(['KNOWN', '2025-03-03'], ['SUSPENDED', '2025-06-01'], ['RESUMED', '2025-06-21']);
    expect(dueOn(suspended)).toBe('2026-03-23');
    const anew = after(['KNOWN', '2025-03-03'], ['SUSPENDED', '2025-06-01'], ['INTERRUPTED', '2025-07-01']);
    expect(anew[0]).toMatchObject({ state: 'RUNNING', pauses: [] });
    expect(dueOn(anew)).toBe('2026-07-01');
  });

  test('is written down as a fact of its own, in a group the other side does not read', () => {
    const facts = record([], { event: 'KNOWN', ground: 'INFRINGEMENT_KNOWN', on: '2026-01-12' }) as Fact[];
    expect(facts.map(({ type, group }) => `${type} ${group}`)).toEqual([
      'LimitationEventRecorded F8',
      'DeadlineStarted F8',
    ]);
    expect(facts[0]!.body).toEqual({
      deadlineId: 'deadline_1',
      event: 'KNOWN',
      ground: 'INFRINGEMENT_KNOWN',
      on: '2026-01-12',
    });
  });
});

/** An event that is refused. */
function not(words: string, clocks: OpenClock[], what: string, code: string) {
  const [event, on] = what.split(' ') as [LimitationEvent, LegalDate];
  return { words, clocks, event, on, code };
}

describe('an event that cannot be', () => {
  const running = after(['KNOWN', '2026-01-12']);
  const standing = after(['KNOWN', '2026-01-12'], ['SUSPENDED', '2026-02-02']);

  test.each<{ words: string; clocks: OpenClock[]; event: LimitationEvent; on: LegalDate; code: string }>([
    not('an interruption of a year that has not begun', [], 'INTERRUPTED 2026-03-02', 'LIMITATION_EVENT_NOT_POSSIBLE'),
    not('a second beginning', running, 'KNOWN 2026-03-02', 'LIMITATION_EVENT_NOT_POSSIBLE'),
    not('time that runs on and never stood', running, 'RESUMED 2026-03-02', 'LIMITATION_EVENT_NOT_POSSIBLE'),
    not('a second suspension', standing, 'SUSPENDED 2026-03-02', 'LIMITATION_EVENT_NOT_POSSIBLE'),
    not('an interruption before the beginning', running, 'INTERRUPTED 2026-01-11', 'LIMITATION_EVENT_TOO_EARLY'),
    not('time that runs on before it stood', standing, 'RESUMED 2026-02-01', 'LIMITATION_EVENT_TOO_EARLY'),
    not('a day that has not come', running, 'INTERRUPTED 2026-11-21', 'OCCURS_IN_FUTURE'),
    not('a day that does not exist', running, 'INTERRUPTED 2026-02-30', 'DATE_MALFORMED'),
    not('one of a year that is over', after(['KNOWN', '2025-03-03']), 'INTERRUPTED 2026-03-04', 'LIMITATION_OVER'),
  ])('$words is refused, with the way out', ({ clocks, event, on, code }) => {
    const outcome = record(clocks, { event, ground: groundsOf[event][0]!, on });
    expect(codes(outcome)).toContain(code);
    for (const { allowed } of outcome as Refusal[]) expect(allowed.length).toBeGreaterThan(0);
  });

  test.each(
    Object.keys(limitationEvents).flatMap((event) =>
      Object.keys(limitationGrounds).map((ground) => [event, ground] as [LimitationEvent, LimitationEntry['ground']]),
    ),
  )('%s on the ground %s is refused unless the law knows it', (event, ground) => {
    const clocks = { KNOWN: [], INTERRUPTED: running, SUSPENDED: running, RESUMED: standing }[event];
    const refused = codes(record(clocks, { event, ground, on: '2026-03-02' }));
    expect(refused.includes('LIMITATION_GROUND_NOT_OF_EVENT')).toBe(!groundsOf[event].includes(ground));
  });
});

test('whatever happens, the year ends where a count by hand says', () => {
  const row = ruleTable.find(({ id }) => id === 'ARB_LIMIT')!;
  const steps = fc.array(
    fc.tuple(fc.constantFrom('INTERRUPTED', 'SUSPENDED' as LimitationEvent), fc.nat(50), fc.nat(30)),
    {
      maxLength: 5,
    },
  );
  fc.assert(
    fc.property(fc.nat(200), steps, (day, lives) => {
      let today = addDays('2025-01-01', day);
      let clocks = after(['KNOWN', today]);
      let [start, pauses] = [today, [] as { from: string; to: string }[]];
      const happen = (event: LimitationEvent) => {
        clocks = foldClocks(clocks, record(clocks, { event, ground: groundsOf[event][0]!, on: today }) as Fact[]);
      };
      for (const [event, wait, length] of lives) {
        today = addDays(today, wait);
        happen(event);
        if (event === 'INTERRUPTED') [start, pauses] = [today, []];
        else {
          const from = today;
          today = addDays(today, length);
          happen('RESUMED');
          pauses = [...pauses, { from, to: today }];
        }
      }
      expect(clocks[0]!.dueAt.getTime()).toBe(askOracle({ row, start, pauses, extensionDays: 0 }).dueAt);
    }),
    { numRuns: 5_000 },
  );
});
