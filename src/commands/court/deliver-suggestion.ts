import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { dutyClock } from '../../domain/court/case-clocks.ts';
import type { CommandContext } from '../command.ts';
import { courtsOwn, onSuggestion, type SuggestionActInput } from './suggestion-act.ts';

/** Records its delivery; two months for the answer run from there (JS, figure to check). */
export function deliverSuggestion(input: SuggestionActInput, context: CommandContext) {
  return onSuggestion({ operation: 'deliverSuggestion', input }, context, (found, { at, loaded }) => {
    if (found.deliveredOn) return [new Refusal('ALREADY_SERVED', { path: ['suggestionId'] })];
    const { id: suggestionId, agencyId } = found;
    const { disputeId } = input;
    const deliveredOn = legalDateOf(at.now);
    return {
      facts: [
        courtsOwn('SuggestionDelivered', disputeId, { suggestionId, deliveredOn }),
        ...(loaded.referral ? [] : [dutyClock('JUD_2M', deliveredOn, { id: suggestionId, agencyId, disputeId }, at)]),
      ],
      rows: [{ change: 'suggestion', id: suggestionId, values: { deliveredOn } }],
    };
  });
}
