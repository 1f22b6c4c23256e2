import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import { replyPeriod } from '../../domain/procuratorate/suggestion-terms.ts';
import type { DeliveryMethod } from '../../domain/supervision/letter-terms.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { suggestionFor } from './own-suggestion.ts';

export interface DeliverProcuratorialSuggestionInput extends ActInput {
  readonly suggestionId: string;
  readonly method: DeliveryMethod;
  /** The record of service: delivery is proved, never only said. */
  readonly proof: readonly DocumentEntry[];
}

/** Records delivery with its proof: two months for the answer, fifteen days where a public-interest matter is urgent. */
export function deliverProcuratorialSuggestion(input: DeliverProcuratorialSuggestionInput, context: CommandContext) {
  return runAct(
    { operation: 'deliverProcuratorialSuggestion', permission: 'procuratorate.act', input },
    context,
    async (scene) => {
      const { disputeId, suggestionId, method, proof, referralId } = input;
      const { at } = scene;
      const found = await suggestionFor('DELIVER', input, scene);
      if (found instanceof Refusal) return [found];
      if (proof.length === 0)
        return [new Refusal('DOCUMENT_MISSING', { path: ['proof'], allowed: ['DELIVERY_PROOF'] })];
      const { agencyId } = context.principal;
      const place = { disputeId, subjectId: suggestionId, bearerAgencyId: agencyId, group: 'F15' } as const;
      const rule = replyPeriod({ urgent: found['urgent'] === true });
      return {
        facts: [
          ownFact('ProcuratorialSuggestionDelivered', disputeId, 'F15', { suggestionId }),
          ...(referralId ? [] : [startClock(rule, at.now, place, at)]),
        ],
        rows: [
          {
            change: 'procuratorialSuggestion',
            id: suggestionId,
            values: { deliveredOn: legalDateOf(at.now), deliveryMethod: method },
          },
        ],
        step: { step: 'RECORD_DELIVERED', documents: proof },
      };
    },
  );
}
