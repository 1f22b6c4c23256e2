import type { DueDate } from '../../seeds/demo/story.ts';
import type { ExpectedClock } from './story-dates.ts';

/** What is wrong with the clocks a step set: an expected one that is missing, or one of an expected rule with another date. */
export function unexpected(expected: readonly ExpectedClock[], due: readonly DueDate[]): string[] {
  return expected.flatMap(({ rule, dueOn, nominalEnd, uncertain = false }) => {
    const found = due.filter((clock) => clock.rule === rule);
    if (found.length === 0) return [`${rule}: no such clock`];
    return found
      .filter(
        (clock) =>
          clock.dueOn !== dueOn || (nominalEnd && clock.nominalEnd !== nominalEnd) || clock.uncertain !== uncertain,
      )
      .map(
        (clock) =>
          `${rule}: due ${clock.dueOn} (nominal ${clock.nominalEnd}, uncertain ${clock.uncertain}), expected ${dueOn}`,
      );
  });
}
