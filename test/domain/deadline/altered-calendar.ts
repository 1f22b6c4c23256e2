import { publishedYears } from '../../../seeds/calendars/index.ts';
import { type LegalDate, yearOf } from '../../../src/kernel/legal-date.ts';
import { WorkingCalendar } from '../../../src/kernel/working-days.ts';

/** The published calendar with days of rest or work added, or a make-up day struck out. */
export function alteredCalendar({
  rest = [],
  makeUp = [],
  strike = [],
}: {
  readonly rest?: readonly LegalDate[];
  readonly makeUp?: readonly LegalDate[];
  readonly strike?: readonly LegalDate[];
}): WorkingCalendar {
  return new WorkingCalendar(
    publishedYears.map((published) => ({
      ...published,
      rest: [...published.rest, ...rest.filter((date) => yearOf(date) === published.year)],
      makeUp: [...published.makeUp, ...makeUp.filter((date) => yearOf(date) === published.year)].filter(
        (date) => !strike.includes(date),
      ),
    })),
  );
}
