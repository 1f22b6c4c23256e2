import { legalDateOf, type LegalDate } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { FactOf } from '../history/fact.ts';
import { computeDeadline, type DeadlineAnswer } from './compute-deadline.ts';
import type { Deadline } from './deadline.ts';
import type { AppliedFigure } from './deadline-rule.ts';
import { figureFor, ruleWith } from './local-figure.ts';
import type { CountingLaw } from './localise.ts';
import { deadlineRules } from './rules.ts';

/** A clock that runs or stands, with what a recount compares. */
export interface OpenClock extends Deadline {
  readonly nominalEnd: LegalDate | null;
  readonly dueOn: LegalDate;
  readonly calendarUncertain: boolean;
}

/** What another calendar or another figure does to one clock. */
export interface Recounted {
  readonly clock: OpenClock;
  /** `MOVES` ends at another instant; `CONFIRMED` ends where it did, and what was uncertain about it is not any more. */
  readonly effect: 'MOVES' | 'CONFIRMED';
  readonly figure: AppliedFigure | null;
  readonly answer: DeadlineAnswer;
}

/**
 * Which open clocks of a region would end elsewhere under a law, and where. Nothing is changed by asking; what applies
 * the law writes exactly these.
 */
export function recount(clocks: readonly OpenClock[], region: string, law: CountingLaw): Recounted[] {
  return clocks.flatMap((clock) => {
    const { rule, startedAt, pauses, extensionDays } = clock;
    const startDate = legalDateOf(startedAt);
    const figure = figureFor(law.figures, { rule, region, on: startDate });
    const start = deadlineRules[rule].unit === 'HOUR' ? startedAt : startDate;
    const question = { rule: ruleWith(deadlineRules[rule], figure), start, pauses, extensionDays };
    const answer = computeDeadline(question, law.calendar);
    // A figure may be shorter than what was added to a longer one; the clock then stays as it was agreed.
    if (answer instanceof Refusal) return [];
    const effect = effectOf(clock, answer);
    return effect ? [{ clock, effect, figure, answer }] : [];
  });
}

function effectOf(clock: OpenClock, answer: DeadlineAnswer): Recounted['effect'] | null {
  const moves = answer.dueAt.getTime() !== clock.dueAt.getTime() || answer.nominalEnd !== clock.nominalEnd;
  if (moves) return 'MOVES';
  return answer.calendarUncertain === clock.calendarUncertain ? null : 'CONFIRMED';
}

/** The facts that put a recount into force. */
export function recountFacts(recounted: readonly Recounted[]): FactOf<'DeadlineMoved'>[] {
  return recounted.map(({ clock, figure, answer }) => ({
    type: 'DeadlineMoved',
    disputeId: clock.disputeId,
    ...(clock.referralId ? { referralId: clock.referralId } : {}),
    group: clock.group ?? 'F0',
    audience: 'PARTICIPANTS',
    body: {
      deadlineId: clock.id,
      cause: 'RECALCULATED',
      extensionDays: clock.extensionDays,
      pauses: [...clock.pauses],
      figure,
      nominalEnd: answer.nominalEnd,
      dueOn: answer.dueOn,
      dueAt: answer.dueAt.toISOString(),
      calendarUncertain: answer.calendarUncertain,
    },
  }));
}
