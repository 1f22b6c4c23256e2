import { describe, expect, test } from '@jest/globals';
import { retentionFigureFaults, retentionPeriods, yearsOf } from '../../../src/domain/retention/retention-periods.ts';
import { retentionOf, type LegalHold, type RetentionFile } from '../../../src/domain/retention/retention.ts';

/** Default periods, copied by hand from the reference: years, basis, how sure. */
const table: Readonly<Record<string, [years: number, law: string, article: string, mark: string]>> = {
  COURT_LONG: [60, 'COURT-ARCHIVES', '案卷保管期限', 'TO_CHECK'],
  COURT_SHORT: [30, 'COURT-ARCHIVES', '案卷保管期限', 'TO_CHECK'],
  ARBITRATION_AWARD: [10, 'ARB-R', '24', 'SURE'],
  ARBITRATION_OTHER: [5, 'ARB-R', '24', 'SURE'],
  UNION: [10, 'UNION-A', '地方规定', 'TO_CHECK'],
  STATE_AID: [60, 'LA-ARCHIVES', '档案管理规定', 'TO_CHECK'],
  PEOPLES_MEDIATION: [5, 'PML', '27', 'TO_CHECK'],
  CONSENT: [3, 'PIPL', '56', 'SURE'],
  HUB: [3, 'CSL', '21', 'TO_CHECK'],
};

const at = (text: string) => new Date(text);
const closedAt = at('2026-03-02T02:00:00Z');
const file = (more: Partial<RetentionFile> = {}): RetentionFile => ({
  ...{ region: '530114', closedAt, erasedAt: null, kinds: ['CONSENT'], holds: [], proposals: [] },
  ...more,
});
const hold = (placedAt: string, more: Partial<LegalHold> = {}): LegalHold => ({
  ...{ id: 'lgh_1', ground: 'LITIGATION', agencyId: 'agy_1', untilOn: null, liftedAt: null },
  placedAt: at(placedAt),
  ...more,
});
const until = (of: RetentionFile, now = '2040-01-01T00:00:00Z') =>
  retentionOf(of, [], at(now)).until?.toISOString() ?? null;

describe('how long a record is kept', () => {
  test('is by the table of the law', () => {
    const program = Object.fromEntries(
      Object.entries(retentionPeriods).map(([kind, { years, basis, mark }]) => [
        kind,
        [years, basis.law, basis.article, mark],
      ]),
    );
    expect(program).toEqual(table);
  });

  test('begins with the closing and ends with the last day, in China', () => {
    expect(until(file())).toBe('2029-03-02T16:00:00.000Z');
    expect(until(file({ closedAt: at('2028-02-28T17:00:00Z') }))).toBe('2031-02-28T16:00:00.000Z');
    expect(until(file({ closedAt: null }))).toBeNull();
  });

  test('is that of the file that is kept longest', () => {
    const { kind, until: end } = retentionOf(file({ kinds: ['CONSENT', 'ARBITRATION_AWARD', 'UNION'] }), [], closedAt);
    expect([kind, end?.toISOString()]).toEqual(['ARBITRATION_AWARD', '2036-03-02T16:00:00.000Z']);
    expect(retentionOf(file({ kinds: [] }), [], closedAt).kind).toBe('HUB');
  });
});

describe('a hold', () => {
  test('stops the clock while it is in place', () => {
    const held = file({ holds: [hold('2027-01-01T00:00:00Z')] });
    expect(until(held)).toBeNull();
    expect(retentionOf(held, [], at('2026-06-01T00:00:00Z')).until?.toISOString()).toBe('2029-03-02T16:00:00.000Z');
  });

  test('adds what it stopped, to the millisecond', () => {
    const liftedAt = at('2027-01-11T00:00:00Z');
    expect(until(file({ holds: [hold('2027-01-01T00:00:00Z', { liftedAt })] }))).toBe('2029-03-12T16:00:00.000Z');
  });

  test('ends by itself with its last day', () => {
    const holds = [hold('2027-01-01T16:00:00Z', { untilOn: '2027-01-11' })];
    expect(until(file({ holds }), '2027-01-11T15:59:59Z')).toBeNull();
    expect(until(file({ holds }), '2027-01-11T16:00:00Z')).toBe('2029-03-12T16:00:00.000Z');
  });

  test('placed before the closing counts from the closing, and two at once stop it once', () => {
    const before = hold('2025-01-01T00:00:00Z', { liftedAt: at('2026-03-03T02:00:00Z') });
    const after = hold('2026-03-02T12:00:00Z', { liftedAt: at('2026-03-04T02:00:00Z') });
    expect(until(file({ holds: [before] }))).toBe('2029-03-03T16:00:00.000Z');
    expect(until(file({ holds: [after, before] }))).toBe('2029-03-04T16:00:00.000Z');
    expect(until(file({ holds: [hold('2025-01-01T00:00:00Z', { liftedAt: closedAt })] }))).toBe(
      '2029-03-02T16:00:00.000Z',
    );
  });
});

describe('what a place says instead', () => {
  const source = { zh: '某地档案规定', en: 'Archive rules of a place' };
  const figure = (kind: 'UNION' | 'CONSENT', years: number, regionPrefix = '5301') => ({
    ...{ kind, years, regionPrefix, source, validFrom: '2026-01-01' as const },
  });

  test('holds in its region, from its day, the smallest region first', () => {
    const figures = [figure('UNION', 30, '53'), figure('UNION', 20)];
    expect(yearsOf('UNION', figures, { region: '530114', on: '2026-03-02' })).toBe(20);
    expect(yearsOf('UNION', figures, { region: '532800', on: '2026-03-02' })).toBe(30);
    expect(yearsOf('UNION', figures, { region: '110105', on: '2026-03-02' })).toBe(10);
    expect(yearsOf('UNION', figures, { region: '530114', on: '2025-12-31' })).toBe(10);
  });

  test('never shortens a period that is sure by law', () => {
    expect(retentionFigureFaults([figure('CONSENT', 2)]).map(({ en }) => en)).toEqual([
      'CONSENT 5301: not shorter than the 3 years of the law',
    ]);
    expect(retentionFigureFaults([figure('CONSENT', 5), figure('UNION', 2)])).toEqual([]);
    expect(retentionFigureFaults([figure('UNION', 0)])).toHaveLength(1);
    expect(retentionFigureFaults([figure('UNION', 9, '5')])).toHaveLength(1);
  });
});
