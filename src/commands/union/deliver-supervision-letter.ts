import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import { letterClocks } from '../../domain/supervision/letter.ts';
import type { DeliveryMethod } from '../../domain/supervision/letter-terms.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { letterFor } from './own-letter.ts';

export interface DeliverSupervisionLetterInput extends ActInput {
  readonly letterId: string;
  readonly method: DeliveryMethod;
  /** True where the addressee refused it, which is ground enough for a suggestion. */
  readonly refused: boolean;
  /** The record of service: delivery is proved, never only said. */
  readonly proof: readonly DocumentEntry[];
}

/** Records delivery with its proof; the periods for the answer run from that day. */
export function deliverSupervisionLetter(input: DeliverSupervisionLetterInput, context: CommandContext) {
  return runAct({ operation: 'deliverSupervisionLetter', permission: 'union.act', input }, context, async (scene) => {
    const { disputeId, letterId, method, refused, proof } = input;
    const { at } = scene;
    const letter = await letterFor('DELIVER', input, scene);
    if (letter instanceof Refusal) return [letter];
    if (proof.length === 0) return [new Refusal('DOCUMENT_MISSING', { path: ['proof'], allowed: ['DELIVERY_PROOF'] })];
    const place = { disputeId, subjectId: letterId, bearerAgencyId: context.principal.agencyId, group: 'F17' } as const;
    return {
      facts: [
        ownFact('SupervisionLetterDelivered', disputeId, 'F17', { letterId, refused }),
        ...(input.referralId ? [] : letterClocks[letter.kind].map((rule) => startClock(rule, at.now, place, at))),
      ],
      rows: [
        {
          change: 'supervisionLetter',
          id: letterId,
          values: { deliveredOn: legalDateOf(at.now), deliveryMethod: method, deliveryRefused: refused },
        },
      ],
      step: { step: 'RECORD_DELIVERED', documents: proof },
    };
  });
}
