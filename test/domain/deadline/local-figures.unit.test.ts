import { describe, expect, test } from '@jest/globals';
import { localFigures } from '../../../seeds/local-figures.ts';
import { answerDeadlineLine } from '../../../src/cli/answer-deadline-line.ts';
import { extendClocks, startClock } from '../../../src/domain/deadline/clocks.ts';
import { computeDeadline } from '../../../src/domain/deadline/compute-deadline.ts';
import type { Deadline } from '../../../src/domain/deadline/deadline.ts';
import { localFigureFaults } from '../../../src/domain/deadline/local-figure-faults.ts';
import { figureFor, ruleWith, type LocalFigure } from '../../../src/domain/deadline/local-figure.ts';
import { localise } from '../../../src/domain/deadline/localise.ts';
import { replayDeadline } from '../../../src/domain/deadline/replay-deadline.ts';
import { type DeadlineRuleId, deadlineRules } from '../../../src/domain/deadline/rules.ts';
import { ruleCatalogue } from '../../law/rule-catalogue.ts';
import { calendar, law } from './ask.ts';

const figure = (over: Partial<LocalFigure>): LocalFigure => ({ ...localFigures[0]!, ...over });
const moment = { now: new Date('2026-03-02T02:00:00Z'), calendar, newId: (kind: string) => `${kind}_1` };
const place = { disputeId: 'dsp_1', bearerAgencyId: 'agy_1', group: 'F17' as const };

describe('the figures of places', () => {
  test('are all of rules that are not settled by law', () => {
    expect(localFigureFaults(localFigures)).toEqual([]);
  });

  test.each(ruleCatalogue.filter(({ mark }) => mark === 'SURE').map(({ id }) => id))(
    '%s is sure by law and takes none',
    (id) => {
      const faults = localFigureFaults([
        figure({ rule: id as DeadlineRuleId, ...deadlineRules[id as DeadlineRuleId] }),
      ]);
      expect(faults.some(({ zh, en }) => en.includes('sure by law') && en.includes(id) && zh.includes(id))).toBe(true);
    },
  );

  test.each<[string, Partial<LocalFigure>]>([
    ['no such rule', { rule: 'NO_RULE' as DeadlineRuleId }],
    ['region prefix', { regionPrefix: '360' }],
    ['whole number', { amount: 0 }],
    ['hours', { unit: 'HOUR' }],
    ['YYYY-MM-DD', { validFrom: '2025-02-30' }],
    ['source', { source: { zh: '', en: '' } }],
  ])('are refused with %s', (words, over) => {
    expect(localFigureFaults([figure(over)]).map(({ en }) => en)).toEqual([expect.stringContaining(words)]);
  });

  test('are refused when one stands twice', () => {
    expect(localFigureFaults([figure({}), figure({ amount: 30 })])).toHaveLength(1);
  });

  test('hold in their region and from their day on; the smallest region and the newest figure win', () => {
    const figures = [
      figure({ amount: 45, regionPrefix: '36' }),
      figure({}),
      figure({ amount: 50, validFrom: '2026-07-01' }),
    ];
    const amount = (region: string, on: `${number}-${number}-${number}`) =>
      figureFor(figures, { rule: 'UNION_OPINION_REPLY', region, on })?.amount ?? null;
    expect(amount('360102', '2026-03-02')).toBe(60);
    expect(amount('360102', '2026-07-01')).toBe(50);
    expect(amount('360700', '2026-03-02')).toBe(45);
    expect(amount('530114', '2026-03-02')).toBeNull();
    expect(amount('360102', '2024-12-31')).toBeNull();
  });
});

describe('a clock that starts in Nanchang', () => {
  const start = startClock('UNION_OPINION_REPLY', moment.now, place, moment);
  const [there] = localise([start], '360102', law);
  const [elsewhere] = localise([start], '530114', law);

  test('is counted by the figure of the city, every other by the default', () => {
    expect(elsewhere).toBe(start);
    expect(start.body).toMatchObject({ dueOn: '2026-03-23' });
    expect(there!.body).toMatchObject({ nominalEnd: '2026-05-01', dueOn: '2026-05-06', figure: { amount: 60 } });
  });

  test('says so in its arithmetic, which still leads to the same instant', () => {
    const rule = ruleWith(deadlineRules.UNION_OPINION_REPLY, localFigures[0]!);
    const answer = computeDeadline({ rule, start: '2026-03-02' }, calendar);
    if (!('explanation' in answer)) throw new Error(answer.code);
    expect(answer.explanation[1]).toMatchObject({ kind: 'LOCAL_FIGURE', amount: 0 });
    expect(answer.explanation[1]!.reason.zh).toContain('待核');
    expect(answer.explanation[1]!.reason.en).toContain('local figure of 60 days');
    expect(replayDeadline(answer.explanation)).toEqual(answer.dueAt);
  });

  test('keeps the figure when something moves it later', () => {
    const rule = 'UNION_OPINION_REPLY' as const;
    const body = there!.body as { figure: NonNullable<Deadline['figure']>; dueAt: string };
    const clock: Deadline = {
      id: 'ddl_1',
      disputeId: 'dsp_1',
      referralId: null,
      subjectId: null,
      rule,
      bearerAgencyId: 'agy_1',
      state: 'RUNNING',
      startedAt: moment.now,
      dueAt: new Date(body.dueAt),
      extensionDays: 0,
      figure: body.figure,
      pauses: [],
    };
    const moved = extendClocks([clock], 0, moment, 'F17');
    expect(moved).toMatchObject([{ body: { dueOn: '2026-05-06' } }]);
  });
});

describe('npm run deadlines with a region', () => {
  const answered = (line: object) => JSON.parse(answerDeadlineLine(JSON.stringify(line), 1, law).answer);
  const question = { rule: 'UNION_OPINION_REPLY', start: '2026-03-02' };

  test('counts by the figure of the place, and by the default elsewhere', () => {
    expect(answered({ ...question, region: '360100' }).due).toBe('2026-05-06');
    expect(answered({ ...question, region: '530114' }).due).toBe('2026-03-23');
    expect(answered(question).due).toBe('2026-03-23');
  });

  test.each([['36'.repeat(2)], [360100], ['南昌']])('refuses %p, which is no region', (region) => {
    expect(answered({ ...question, region })).toMatchObject({ error: { path: ['region'] } });
  });
});
