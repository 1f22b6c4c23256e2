import { Refusal } from '../../kernel/refusal.ts';
import type { CommandContext } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { courtsOwn, onSuggestion, type SuggestionActInput } from './suggestion-act.ts';

export interface EscalateSuggestionInput extends SuggestionActInput {
  /** Superior or competent body it is reported to. */
  readonly toAgencyId: string;
}

/** Reports a suggestion that was not adopted, or not answered, to the body above its addressee. */
export function escalateSuggestion(input: EscalateSuggestionInput, context: CommandContext) {
  return onSuggestion({ operation: 'escalateSuggestion', input }, context, (found, { at }) => {
    const { toAgencyId, disputeId } = input;
    if (!context.directory.agency(toAgencyId)) return [notFound('toAgencyId')];
    if (found.answer !== 'NO_REPLY' && found.answer !== 'NOT_ADOPTED')
      return [new Refusal('RESULT_NOT_POSSIBLE', { path: ['suggestionId'], allowed: ['answerSuggestion'] })];
    if (found.escalatedAt) return [new Refusal('ALREADY_CLOSED', { path: ['suggestionId'] })];
    return {
      facts: [courtsOwn('SuggestionEscalated', disputeId, { suggestionId: found.id })],
      rows: [{ change: 'suggestion', id: found.id, values: { escalatedToId: toAgencyId, escalatedAt: at.now } }],
    };
  });
}
