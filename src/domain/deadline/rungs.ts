import type { LegalDate } from '../../kernel/legal-date.ts';
import type { Words } from '../../kernel/words.ts';
import type { DeadlineRule } from './deadline-rule.ts';

/** `T5` is five days before; `HALF` half of a period in hours; `DUE` the last day or hour; `OVERDUE` after it. */
export type RungName = `T${number}` | 'HALF' | 'DUE' | 'OVERDUE';

/** One step of the ladder of warnings about a clock. */
export interface Rung {
  readonly name: RungName;
  /** `MORNING`: at nine in China, `daysBefore` days before the last day; `HALF`, `END`: at that part of the period. */
  readonly at: 'MORNING' | 'HALF' | 'END';
  readonly daysBefore: number;
}

/** Days before the last day on which everybody is warned; product default. */
const usualWarnings: readonly number[] = [5, 1];

/** Time of day in China at which a warning of days goes out; product default. */
export const morningOfWarnings = '09:00';

/**
 * The ladder of a rule. A period of days is warned of some days before, on its last day, and when it is over; one of
 * hours at half time, at its end, and when it is over.
 */
export function rungsOf({ unit, warns = usualWarnings }: Pick<DeadlineRule, 'unit' | 'warns'>): readonly Rung[] {
  const over: Rung = { name: 'OVERDUE', at: 'END', daysBefore: 0 };
  if (unit === 'HOUR') {
    return [{ name: 'HALF', at: 'HALF', daysBefore: 0 }, { name: 'DUE', at: 'END', daysBefore: 0 }, over];
  }
  const before = warns.map((days): Rung => ({ name: `T${days}`, at: 'MORNING', daysBefore: days }));
  return [...before, { name: 'DUE', at: 'MORNING', daysBefore: 0 }, over];
}

/** What a warning says. It names the period and its last day, and nobody. */
export function rungWords(name: RungName, rule: DeadlineRule, dueOn: LegalDate): Words {
  const { zh, en } = when(name, rule);
  return { zh: `${rule.title.zh}：${zh}（${dueOn}）`, en: `${rule.title.en}: ${en} (${dueOn})` };
}

/** The same for whoever takes part in the dispute without being told which period it is. */
export const hiddenRungWords: Words = {
  zh: '本争议有一项期限已逾期，承办单位已收到提醒',
  en: 'A period of this dispute is over; the agency that handles it has been warned',
};

function when(name: RungName, { nature }: DeadlineRule): Words {
  if (name === 'HALF') return { zh: '期限已过一半', en: 'half of the period is over' };
  if (name === 'DUE') return { zh: '期限即将届满', en: 'the period is about to end' };
  if (name === 'OVERDUE') {
    return nature === 'PARTY_PERIOD'
      ? { zh: '当事人期间已经届满', en: 'the period of the party is over' }
      : { zh: '已逾期', en: 'overdue' };
  }
  const days = name.slice(1);
  return { zh: `${days}日后届满`, en: `ends in ${days} ${days === '1' ? 'day' : 'days'}` };
}
