import { Refusal } from '../../kernel/refusal.ts';
import type { SuggestionEscalation } from '../../domain/procuratorate/suggestion-terms.ts';
import { alongTrack } from '../../domain/record/along-track.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { suggestionFor } from './own-suggestion.ts';

export interface EscalateProcuratorialSuggestionInput extends ActInput {
  readonly suggestionId: string;
  readonly escalation: SuggestionEscalation;
}

/**
 * Records what followed a suggestion that was not adopted or not answered: the superior is told, the people's congress,
 * or a public-interest suit is filed, which only a public-interest suggestion leads to (PSG; PIL 21).
 */
export function escalateProcuratorialSuggestion(input: EscalateProcuratorialSuggestionInput, context: CommandContext) {
  return runAct(
    { operation: 'escalateProcuratorialSuggestion', permission: 'procuratorate.act', input },
    context,
    async (scene) => {
      const { disputeId, suggestionId, escalation } = input;
      const { at, loaded } = scene;
      const found = await suggestionFor('ESCALATE', input, scene);
      if (found instanceof Refusal) return [found];
      const isSuit = escalation === 'PUBLIC_INTEREST_SUIT';
      if (isSuit && found['publicInterest'] !== true)
        return [
          new Refusal('SUIT_ONLY_IN_PUBLIC_INTEREST', {
            path: ['escalation'],
            allowed: ['SUPERIOR', 'CONGRESS_REPORT'],
          }),
        ];
      return {
        facts: [
          ownFact('ProcuratorialSuggestionEscalated', disputeId, 'F15', { suggestionId, escalation }),
          ...(isSuit ? alongTrack(loaded.file.dispute, 'PROCURATORIAL', 'PUBLIC_INTEREST_FILED') : []),
        ],
        rows: [{ change: 'procuratorialSuggestion', id: suggestionId, values: { escalation, escalatedAt: at.now } }],
      };
    },
  );
}
