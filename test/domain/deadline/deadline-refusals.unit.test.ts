import { describe, expect, test } from '@jest/globals';
import { computeDeadline } from '../../../src/domain/deadline/compute-deadline.ts';
import { deadlineRefusalWords } from '../../../src/domain/deadline/deadline-refusal.ts';
import { type DeadlineRuleId, deadlineRules } from '../../../src/domain/deadline/rules.ts';
import type { LegalDate } from '../../../src/kernel/legal-date.ts';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { answerTo, ask, calendar } from './ask.ts';

const start = '2026-03-02';

describe('an unusable question is refused with its place and the way out', () => {
  test.each(['', '2026-3-2', '2026-02-30', '2026-13-01', '26-03-02', '0202-03-02', '2026-03-02 ', 'yesterday'])(
    'the start %j',
    (text) => {
      const expected = { code: 'DEADLINE_BAD_DATE', path: ['start'], allowed: ['YYYY-MM-DD'] };
      expect(ask({ rule: 'PRESUIT_30', start: text })).toMatchObject(expected);
    },
  );

  test.each([new Date(Number.NaN), new Date(8.64e15), new Date(-8.64e15)])('the instant %s', (instant) => {
    const question = { rule: deadlineRules.MI_ORAL, start: instant };
    expect(computeDeadline(question, calendar)).toMatchObject({ code: 'DEADLINE_BAD_DATE', path: ['start'] });
  });

  test('a day where hours need the instant', () => {
    expect(ask({ rule: 'PRESERVE_48H', start })).toMatchObject({ code: 'DEADLINE_INSTANT_NEEDED', path: ['start'] });
  });

  test.each([
    { from: '2026-03-01', to: '2026-03-05', code: 'DEADLINE_PAUSE_BEFORE_START', field: 'from', allowed: start },
    { from: '2026-03-10', to: '2026-03-09', code: 'DEADLINE_PAUSE_REVERSED', field: 'to', allowed: '2026-03-10' },
    { from: '2026-02-29', to: '2026-03-09', code: 'DEADLINE_BAD_DATE', field: 'from', allowed: 'YYYY-MM-DD' },
    { from: '2026-03-10', to: '2026-03-32', code: 'DEADLINE_BAD_DATE', field: 'to', allowed: 'YYYY-MM-DD' },
  ])('the pause $from to $to: $code', ({ from, to, code, field, allowed }) => {
    const good = { from: '2026-03-03', to: '2026-03-04' } as const;
    const pauses = [good, { from: from as LegalDate, to: to as LegalDate }];
    const refusal = ask({ rule: 'PRESUIT_30', start, pauses });
    expect(refusal).toMatchObject({ code, path: ['pauses', '1', field] });
    expect((refusal as Refusal).allowed).toContain(allowed);
  });

  test('a pause of a period that nothing stops', () => {
    const pauses = [{ from: '2026-03-10', to: '2026-03-12' }] as const;
    expect(ask({ rule: 'JC_APPLY', start, pauses })).toMatchObject({ code: 'DEADLINE_PAUSE_NOT_ALLOWED' });
  });

  test.each([-1, 1.5, Number.NaN, Infinity, 36_501])('an extension of %p days', (extensionDays) => {
    const expected = { code: 'DEADLINE_BAD_EXTENSION', path: ['extensionDays'], allowed: ['0..36500'] };
    expect(ask({ rule: 'PRESUIT_30', start, extensionDays })).toMatchObject(expected);
  });

  test('an extension of a period that has none', () => {
    const expected = { code: 'DEADLINE_EXTENSION_NOT_ALLOWED', path: ['extensionDays'], allowed: ['0'] };
    expect(ask({ rule: 'JC_APPLY', start, extensionDays: 1 })).toMatchObject(expected);
    expect(answerTo({ rule: 'JC_APPLY', start, extensionDays: 0 }).dueOn).toBe('2026-04-01');
  });

  test.each<[DeadlineRuleId, string, number]>([
    ['ARB_AWARD', start, 15],
    ['JC_REVIEW_15', start, 10],
    ['ONESTOP_15', start, 15],
    ['PET_DONE', start, 30],
    ['INSP_60', start, 30],
    ['ARBREV_5', start, 5],
    // Six months after 30 September 2026; one month after 28 February 2026.
    ['TRIAL_ORD', '2026-03-31', 181],
    ['TRIAL_SIMPLE', '2025-11-30', 28],
    ['TRIAL_SMALL', '2025-12-31', 28],
  ])('%s from %s takes %i more days and not one beyond', (rule, from, limit) => {
    expect(ask({ rule, start: from, extensionDays: limit })).not.toBeInstanceOf(Refusal);
    expect(ask({ rule, start: from, extensionDays: limit + 1 })).toMatchObject({
      code: 'DEADLINE_EXTENSION_TOO_LONG',
      allowed: [String(limit)],
    });
  });

  test('an extension by somebody the rule does not name', () => {
    const facts = { rule: 'PRESUIT_30', start, extensionDays: 10 } as const;
    expect(ask({ ...facts, extensionBy: 'HEAD' })).toMatchObject({
      code: 'DEADLINE_EXTENSION_WRONG_AUTHORITY',
      path: ['extensionBy'],
      allowed: ['ALL_PARTIES'],
    });
    expect(ask({ ...facts, extensionBy: 'ALL_PARTIES' })).not.toBeInstanceOf(Refusal);
  });

  test('the higher court may go beyond what the president of the court may give', () => {
    const facts = { rule: 'TRIAL_ORD', start: '2026-03-31', extensionDays: 300 } as const;
    expect(ask({ ...facts, extensionBy: 'PRESIDENT' })).toMatchObject({ code: 'DEADLINE_EXTENSION_TOO_LONG' });
    expect(answerTo({ ...facts, extensionBy: 'SUPERIOR_COURT' }).nominalEnd).toBe('2027-07-27');
  });
});

test('every refusal has its sentence in both languages', () => {
  for (const { zh, en } of Object.values(deadlineRefusalWords)) {
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).toMatch(/^[A-Z]/);
  }
});
