import { endOfLegalDay } from '../../kernel/legal-date.ts';
import { addPeriod } from './add-period.ts';
import type { DeadlineStep } from './deadline-step.ts';

/**
 * Follows an explanation to its instant without a calendar: every step that moved the count says by how much.
 *
 * @throws RangeError when the steps do not begin with `START`; such a list was not made by `computeDeadline`
 */
export function replayDeadline(explanation: readonly DeadlineStep[]): Date {
  const [start, ...moves] = explanation;
  if (start?.kind !== 'START') throw new RangeError('An explanation begins with its START');
  if (start.at) {
    const passed = moves.reduce((sum, { amount }) => sum + amount, 0);
    return new Date(start.at.getTime() + passed * 3_600_000);
  }
  return endOfLegalDay(moves.reduce((date, move) => addPeriod(date, move), start.date));
}
