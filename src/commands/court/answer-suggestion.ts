import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { suggestionAnswers, type SuggestionAnswer } from '../../domain/court/court-terms.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { CommandContext } from '../command.ts';
import { courtsOwn, onSuggestion, type SuggestionActInput } from './suggestion-act.ts';

export interface AnswerSuggestionInput extends SuggestionActInput {
  readonly answer: SuggestionAnswer;
}

/** Records the addressee's answer, or that none came in time. */
export function answerSuggestion(input: AnswerSuggestionInput, context: CommandContext) {
  return onSuggestion({ operation: 'answerSuggestion', input }, context, (found, { at, loaded }) => {
    const { answer, disputeId } = input;
    if (!Object.hasOwn(suggestionAnswers, answer))
      return [new Refusal('NOTHING_GIVEN', { path: ['answer'], allowed: Object.keys(suggestionAnswers) })];
    if (!found.deliveredOn)
      return [new Refusal('NOT_DELIVERED_YET', { path: ['suggestionId'], allowed: ['deliverSuggestion'] })];
    if (found.answer) return [new Refusal('ALREADY_ANSWERED', { path: ['suggestionId'] })];
    const term = loaded.deadlines.filter(({ rule, subjectId }) => rule === 'JUD_2M' && subjectId === found.id);
    const open = term.find(({ dueAt }) => dueAt >= at.now);
    if (answer === 'NO_REPLY' && open)
      return [new Refusal('REPLY_PERIOD_RUNNING', { path: ['answer'], allowed: [`> ${legalDateOf(open.dueAt)}`] })];
    return {
      facts: [
        courtsOwn('SuggestionAnswered', disputeId, { suggestionId: found.id, answer }),
        ...stopClocks(term, at.now, 'F0'),
      ],
      rows: [{ change: 'suggestion', id: found.id, values: { answer, answeredOn: legalDateOf(at.now) } }],
    };
  });
}
