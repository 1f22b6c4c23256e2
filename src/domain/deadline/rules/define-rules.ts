import type { DeadlineRule, DeadlineUnit, HourStart, Period } from '../deadline-rule.ts';

/** A rule as written down: what is usual is left out and filled in by `defineRules`. */
type RuleText = Omit<
  DeadlineRule,
  'id' | 'amount' | 'unit' | 'direction' | 'rolls' | 'hourStart' | 'extension' | 'excludedTime'
> & {
  readonly period: Period & { readonly hourStart?: HourStart };
} & Partial<Pick<DeadlineRule, 'direction' | 'rolls' | 'extension' | 'excludedTime'>>;

/** 日: natural days. */
export function days(amount: number): Period {
  return { amount, unit: 'DAY' };
}

/** 工作日: working days. */
export function workingDays(amount: number): Period {
  return { amount, unit: 'WORKING_DAY' };
}

/** 月: calendar months. */
export function months(amount: number): Period {
  return { amount, unit: 'MONTH' };
}

/** 年: calendar years. */
export function years(amount: number): Period {
  return { amount, unit: 'YEAR' };
}

/** 时: hours, and where their count begins. */
export function hours(amount: number, hourStart: HourStart): Period & { hourStart: HourStart } {
  return { amount, unit: 'HOUR', hourStart };
}

const rollingUnits: readonly DeadlineUnit[] = ['DAY', 'MONTH', 'YEAR'];

/**
 * Completes a group of rules. Left out means: forward; rolling where the unit is a natural day, a month or a year
 * (CPL 85 and CC 203, applied to every body by default); no extension; nothing excluded.
 */
export function defineRules<Id extends string>(texts: Record<Id, RuleText>): Readonly<Record<Id, DeadlineRule>> {
  const rules = Object.entries<RuleText>(texts).map(([id, { period, ...text }]) => {
    const rule: DeadlineRule = {
      id,
      amount: period.amount,
      unit: period.unit,
      direction: 'FORWARD',
      rolls: rollingUnits.includes(period.unit),
      hourStart: period.hourStart ?? null,
      extension: null,
      excludedTime: null,
      ...text,
    };
    return [id, rule];
  });
  return Object.fromEntries(rules) as Record<Id, DeadlineRule>;
}
