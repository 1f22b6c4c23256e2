import { startClock } from '../../domain/deadline/clocks.ts';
import { stageMovers } from '../../domain/dispute/change-stage.ts';
import { stageMove } from '../../domain/dispute/dispute-facts.ts';
import { replyRule } from '../../domain/negotiation/negotiation-acts.ts';
import type { NegotiationKind } from '../../domain/negotiation/negotiation-terms.ts';
import { textFault } from '../../domain/party/check-party.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';

export interface OpenNegotiationInput extends ActInput {
  readonly kind: NegotiationKind;
  /** What is to be negotiated; offers and concessions stay out of the hub. */
  readonly topic: string;
  readonly documents: readonly DocumentEntry[];
}

/**
 * Opens a negotiation with the day its request or offer reached the other side: five days for one worker's request
 * (NEG-R 10), twenty for a collective offer (集体合同规定 32).
 */
export function openNegotiation(input: OpenNegotiationInput, context: CommandContext) {
  return runAct({ operation: 'openNegotiation', permission: 'union.act', input }, context, ({ at, loaded }) => {
    const { disputeId, kind, topic, referralId, documents } = input;
    const fault = textFault(topic, ['topic'], 2000);
    if (fault) return [fault];
    const id = at.newId('negotiation');
    const isStaged =
      !referralId && kind === 'INDIVIDUAL' && stageMovers(loaded.file).includes(context.principal.agencyId);
    const place = { disputeId, subjectId: id, bearerAgencyId: context.principal.agencyId, group: 'F10' } as const;
    return {
      facts: [
        ownFact('NegotiationOpened', disputeId, 'F10', { negotiationId: id, kind }),
        ...(referralId ? [] : [startClock(replyRule[kind], at.now, place, at)]),
        ...(isStaged ? stageMove(loaded.file.dispute, 'NEGOTIATION_STARTED') : []),
      ],
      rows: [
        {
          into: 'negotiation',
          values: {
            id,
            disputeId,
            referralId: referralId ?? null,
            kind,
            topic,
            state: 'REQUESTED',
            requestedAt: at.now,
            sessions: 0,
          },
        },
      ],
      ...(referralId ? { step: { step: 'RECORD_DELIVERED', documents } as const } : { papers: documents }),
    };
  });
}
