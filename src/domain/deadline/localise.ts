import { legalDateOf } from '../../kernel/legal-date.ts';
import type { WorkingCalendar } from '../../kernel/working-days.ts';
import type { Fact, FactOf } from '../history/fact.ts';
import { recountStart } from './clocks.ts';
import { figureFor, type LocalFigure } from './local-figure.ts';

/** What periods are counted by: the calendar, and what places say instead of defaults. */
export interface CountingLaw {
  readonly calendar: WorkingCalendar;
  readonly figures: readonly LocalFigure[];
}

/** Clocks that start in a region are counted by its own figures; every other fact stays as it was decided. */
export function localise(facts: readonly Fact[], region: string, { figures, calendar }: CountingLaw): Fact[] {
  return facts.map((fact) => (fact.type === 'DeadlineStarted' ? localised(fact, region, { figures, calendar }) : fact));
}

function localised(
  fact: FactOf<'DeadlineStarted'>,
  region: string,
  { figures, calendar }: CountingLaw,
): FactOf<'DeadlineStarted'> {
  const { rule, startedAt } = fact.body;
  const figure = figureFor(figures, { rule, region, on: legalDateOf(new Date(startedAt)) });
  return figure ? recountStart(fact, figure, calendar) : fact;
}
