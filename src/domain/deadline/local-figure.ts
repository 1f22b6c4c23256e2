import type { LegalDate } from '../../kernel/legal-date.ts';
import type { AppliedFigure, DeadlineRule, DeadlineUnit } from './deadline-rule.ts';
import type { DeadlineRuleId } from './rules.ts';

/** What one place says instead of the default of a rule that is not settled nationwide. */
export interface LocalFigure extends AppliedFigure {
  readonly rule: DeadlineRuleId;
}

/**
 * The figure of the smallest region that has one, the newest in force on the day; null where the default holds.
 *
 * @param on legal day of the start event
 */
export function figureFor(
  figures: readonly LocalFigure[],
  { rule, region, on }: { rule: string; region: string; on: LegalDate },
): AppliedFigure | null {
  const inForce = figures
    .filter((each) => each.rule === rule && region.startsWith(each.regionPrefix) && each.validFrom <= on)
    .sort((a, b) => a.regionPrefix.length - b.regionPrefix.length || (a.validFrom < b.validFrom ? -1 : 1));
  const last = inForce.at(-1);
  if (!last) return null;
  const { rule: _rule, ...applied } = last;
  return applied;
}

const rollingUnits: readonly DeadlineUnit[] = ['DAY', 'MONTH', 'YEAR'];

/** The rule as it stands under a local figure; everything but its length, and what follows from its unit, is kept. */
export function ruleWith(rule: DeadlineRule, figure: AppliedFigure | null | undefined): DeadlineRule {
  if (!figure) return rule;
  const { amount, unit } = figure;
  return { ...rule, amount, unit, rolls: rollingUnits.includes(unit), localFigure: figure };
}
