import { describe, expect, test } from '@jest/globals';
import { replayDeadline } from '../../../src/domain/deadline/replay-deadline.ts';
import { deadlineRules } from '../../../src/domain/deadline/rules.ts';
import { endOfLegalDay } from '../../../src/kernel/legal-date.ts';
import { answerTo } from './ask.ts';
import { storyExamples } from './story-examples.ts';
import { workedExamples } from '../../law/worked-examples.ts';

describe('periods worked out by hand', () => {
  test.each(workedExamples)('$row $rule from $start is due $due', (example) => {
    const { row: _row, mark: _mark, nominalEnd, due, uncertain = false, ...facts } = example;
    const answer = answerTo(facts);
    const dueAt = due.includes('T') ? new Date(due) : endOfLegalDay(answer.dueOn);
    expect(answer).toMatchObject({ ruleId: example.rule, nominalEnd, calendarUncertain: uncertain, paused: false });
    expect(answer.dueAt).toEqual(dueAt);
    expect(answer.dueOn).toBe(due.slice(0, 10));
    expect(replayDeadline(answer.explanation)).toEqual(dueAt);
  });

  test.each(storyExamples)(
    '$step: $rule from $start is due $due',
    ({ due, uncertain = false, step: _step, ...facts }) => {
      expect(answerTo(facts)).toMatchObject({ dueOn: due, calendarUncertain: uncertain });
    },
  );
});

describe('the explanation of a due date', () => {
  test('names each rest day a working-day count passes over', () => {
    const { explanation } = answerTo({ rule: 'ASSIGN_ACCEPT', start: '2026-02-13' });
    const lines = explanation.map(({ kind, date, amount }) => `${kind} ${date} ${amount}`);
    expect(lines).toEqual([
      'START 2026-02-13 0',
      'COUNTED 2026-02-14 1',
      ...Array.from({ length: 9 }, (_, day) => `SKIPPED 2026-02-${15 + day} 1`),
      'COUNTED 2026-02-25 2',
    ]);
  });

  test('shows extension and pause before the nominal end, and rolling after it', () => {
    const { explanation } = answerTo({
      rule: 'PRESUIT_30',
      start: '2026-03-30',
      pauses: [{ from: '2026-04-10', to: '2026-04-11' }],
      extensionDays: 1,
    });
    expect(explanation.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      'START 2026-03-30',
      'COUNTED 2026-04-29',
      'EXTENDED 2026-04-30',
      'PAUSED 2026-05-01',
      'NOMINAL 2026-05-01',
      ...Array.from({ length: 5 }, (_, day) => `SKIPPED 2026-05-0${1 + day}`),
      'ROLLED 2026-05-06',
    ]);
  });

  test('owns up to the first day of a year whose calendar is not published', () => {
    const { explanation, calendarUncertain } = answerTo({ rule: 'ARB_ANSWER', start: '2026-12-25' });
    expect(calendarUncertain).toBe(true);
    expect(explanation.at(-1)).toMatchObject({ kind: 'UNCERTAIN', date: '2027-01-01', amount: 0 });
  });

  test('starts the uncertainty at the first day counted when the whole count lies in such a year', () => {
    const { explanation } = answerTo({ rule: 'ARB_ANSWER', start: '2027-03-01' });
    expect(explanation.at(-1)).toMatchObject({ kind: 'UNCERTAIN', date: '2027-03-02' });
  });

  test('does not call a count uncertain for the day of a hearing, which is not counted', () => {
    expect(answerTo({ rule: 'ARB_HEARING_NOTICE', start: '2027-01-01' }).calendarUncertain).toBe(false);
    expect(answerTo({ rule: 'ARB_HEARING_NOTICE', start: '2027-01-02' }).calendarUncertain).toBe(true);
  });

  test('has both languages on every line', () => {
    for (const { row: _row, mark: _mark, nominalEnd: _end, due: _due, uncertain: _flag, ...facts } of workedExamples) {
      for (const { reason } of answerTo(facts).explanation) expect([reason.zh, reason.en]).not.toContain('');
    }
  });

  test('cannot be replayed from the middle', () => {
    const { explanation } = answerTo({ rule: 'PRESUIT_30', start: '2026-04-01' });
    expect(() => replayDeadline(explanation.slice(1))).toThrow(RangeError);
  });
});

describe('conventions at the edges', () => {
  test('an instant counts from the day it is in China', () => {
    expect(answerTo({ rule: 'SUIT_15', start: '2026-03-01T15:59:59Z' }).dueOn).toBe('2026-03-16');
    expect(answerTo({ rule: 'SUIT_15', start: '2026-03-01T16:00:00Z' }).dueOn).toBe('2026-03-17');
  });

  test('months end on the last day of a shorter month', () => {
    expect(answerTo({ rule: 'TRIAL_SIMPLE', start: '2025-11-30' }).nominalEnd).toBe('2026-02-28');
    expect(answerTo({ rule: 'ARB_LIMIT', start: '2024-02-29' }).nominalEnd).toBe('2025-02-28');
  });

  test('in civil procedure an event on the hour leaves that hour out', () => {
    const due = (start: string) => answerTo({ rule: 'PRESERVE_48H', start }).dueAt;
    expect(due('2026-09-24T14:20:00+08:00')).toEqual(new Date('2026-09-26T15:00:00+08:00'));
    expect(due('2026-09-24T15:00:00+08:00')).toEqual(new Date('2026-09-26T16:00:00+08:00'));
    expect(due('2026-09-24T23:59:59+08:00')).toEqual(new Date('2026-09-27T00:00:00+08:00'));
  });

  test('the same working day means the next one when the matter arrives on a day of rest', () => {
    expect(answerTo({ rule: 'SAME_DAY', start: '2026-04-30' }).dueOn).toBe('2026-04-30');
    expect(answerTo({ rule: 'SAME_DAY', start: '2026-05-01' }).dueOn).toBe('2026-05-06');
  });

  test('a request to adjourn leaves three clear working days before the hearing', () => {
    expect(answerTo({ rule: 'ARB_ADJOURN', start: '2026-05-11' }).dueOn).toBe('2026-05-06');
  });

  test('a due date on a weekend that is worked is pointed out', () => {
    expect(answerTo({ rule: 'JC_APPLY', start: '2026-01-15' })).toMatchObject({
      dueOn: '2026-02-14',
      dueOnMakeUpDay: true,
    });
    expect(answerTo({ rule: 'JC_APPLY', start: '2026-01-16' }).dueOnMakeUpDay).toBe(false);
  });

  test('overlapping pauses leave no day out twice', () => {
    const pauses = [
      { from: '2026-03-20', to: '2026-03-25' },
      { from: '2026-03-10', to: '2026-03-22' },
    ] as const;
    expect(answerTo({ rule: 'PRESUIT_30', start: '2026-03-02', pauses }).nominalEnd).toBe('2026-04-16');
  });

  test('working days lost to a correction are given back', () => {
    const pauses = [{ from: '2026-03-03', to: '2026-03-06' }] as const;
    expect(answerTo({ rule: 'ARB_DOCKET', start: '2026-03-02', pauses }).dueOn).toBe('2026-03-12');
  });

  test('a pause without an end is said, and the due date stands as if the clock had resumed at once', () => {
    const pauses = [{ from: '2026-03-10', to: null }] as const;
    const answer = answerTo({ rule: 'PRESUIT_30', start: '2026-03-02', pauses });
    expect(answer).toMatchObject({ paused: true, dueOn: '2026-04-01' });
    expect(answer.explanation.at(-1)).toMatchObject({ kind: 'PAUSED', pause: { from: '2026-03-10', to: null } });
    expect(replayDeadline(answer.explanation)).toEqual(answer.dueAt);
  });

  test('a pause that began after the end is counted as given and flagged in words', () => {
    const pauses = [{ from: '2026-05-01', to: '2026-05-03' }] as const;
    const { nominalEnd, explanation } = answerTo({ rule: 'PRESUIT_30', start: '2026-03-02', pauses });
    expect(nominalEnd).toBe('2026-04-03');
    expect(explanation.find(({ kind }) => kind === 'PAUSED')?.reason.en).toContain('please check');
  });

  test('hours in a year without a calendar are certain, because no calendar is asked', () => {
    expect(answerTo({ rule: 'MI_ORAL', start: '2027-01-01T00:00:00+08:00' }).calendarUncertain).toBe(false);
  });

  test('a period that does not roll is still uncertain when its year has no calendar', () => {
    expect(deadlineRules.INSP_2Y.rolls).toBe(false);
    expect(answerTo({ rule: 'INSP_2Y', start: '2025-05-01' })).toMatchObject({
      dueOn: '2027-05-01',
      calendarUncertain: true,
    });
  });
});
