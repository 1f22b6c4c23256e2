import { countFault } from '../../kernel/count.ts';
import { isAmount } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { arbitrationOf } from './own-arbitration.ts';

export interface RecordAwardInput extends ActInput {
  readonly arbitrationId: string;
  readonly finality: 'FINAL' | 'NON_FINAL' | 'MIXED';
  /** Whole fen, 0 when nothing is awarded. */
  readonly awardedFen: number;
  /** Days from effect within which to pay. */
  readonly performWithinDays: number;
  readonly documents: readonly DocumentEntry[];
}

/** An arbitrator records the award (LDMAL 43–47); the referral it came by is completed. */
export function recordAward(input: RecordAwardInput, context: CommandContext) {
  return runAct({ operation: 'recordAward', permission: 'hrss.award', input }, context, async ({ work, at }) => {
    const { disputeId, arbitrationId, finality, awardedFen, performWithinDays } = input;
    const found = await arbitrationOf(work, arbitrationId, { disputeId, agencyId: context.principal.agencyId });
    if (found instanceof Refusal) return [found];
    if (found['awardedAt']) return [new Refusal('ALREADY_AWARDED', { path: ['arbitrationId'] })];
    const faults: Refusal[] = [];
    if (!isAmount(awardedFen, 0))
      faults.push(
        new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: ['awardedFen'], allowed: ['a whole number of fen, 0 or more'] }),
      );
    faults.push(...[countFault(performWithinDays, ['performWithinDays'])].filter((fault) => fault !== null));
    if (faults.length > 0) return faults;
    return {
      facts: [ownFact('AwardMade', disputeId, 'F12', { arbitrationId, finality })],
      rows: [
        {
          change: 'arbitration',
          id: arbitrationId,
          values: { awardedAt: at.now, finality, awardedFen, performWithinDays },
        },
      ],
      step: {
        step: 'COMPLETE',
        outcome: finality === 'FINAL' ? 'AWARDED_FINAL' : 'AWARDED_NON_FINAL',
        documents: input.documents,
      },
    };
  });
}
