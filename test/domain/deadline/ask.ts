import { publishedYears } from '../../../seeds/calendars/index.ts';
import { localFigures } from '../../../seeds/local-figures.ts';
import {
  type DeadlineAnswer,
  type DeadlineQuestion,
  type DeadlineRefusal,
  computeDeadline,
} from '../../../src/domain/deadline/compute-deadline.ts';
import { type DeadlineRuleId, deadlineRules } from '../../../src/domain/deadline/rules.ts';
import type { LegalDate } from '../../../src/kernel/legal-date.ts';
import { Refusal } from '../../../src/kernel/refusal.ts';
import { WorkingCalendar } from '../../../src/kernel/working-days.ts';

export const calendar = new WorkingCalendar(publishedYears);

/** The calendar, and the figures of places as they are configured. */
export const law = { calendar, figures: localFigures };

type Facts = Omit<DeadlineQuestion, 'rule' | 'start'> & { readonly rule: DeadlineRuleId; readonly start: string };

/** Asks with a rule by name and a start as text: an instant where it holds a time, otherwise a date. */
export function ask({ rule, start, ...facts }: Facts, given = calendar): DeadlineAnswer | DeadlineRefusal {
  const from = start.includes('T') ? new Date(start) : (start as LegalDate);
  return computeDeadline({ rule: deadlineRules[rule], start: from, ...facts }, given);
}

/** The answer, where the test means a question that has one. */
export function answerTo(facts: Facts, given = calendar): DeadlineAnswer {
  const answer = ask(facts, given);
  if (answer instanceof Refusal) throw new Error(`${answer.code} at ${answer.path.join('.')}`);
  return answer;
}
