import { countFault } from '../../kernel/count.ts';
import { isAmount } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Arbitration } from '../../domain/arbitration/arbitration.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf, softStage } from '../record-act.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';
import { measureAward, type AwardEntry } from './award-items.ts';

export interface RecordAwardInput extends ArbitrationActInput, AwardEntry {
  /** Days from effect within which to pay. */
  readonly performWithinDays: number;
  /** Made in the absence of the respondent (LDMAL 36). */
  readonly isDefault: boolean;
  readonly documents: readonly DocumentEntry[];
}

/** An arbitrator records the award (LDMAL 43–47); the referral it came by is completed. */
export function recordAward(input: RecordAwardInput, context: CommandContext) {
  const { disputeId, arbitrationId, finality, awardedFen, performWithinDays, isDefault } = input;
  const first = ({ awardedAt }: Arbitration) =>
    awardedAt ? new Refusal('ALREADY_AWARDED', { path: ['arbitrationId'] }) : null;
  const act = { act: 'recordAward', permission: 'hrss.award', input, first } as const;
  return actOnArbitration(act, context, async ({ arbitration, work, loaded, at }) => {
    const { region } = loaded.file.dispute;
    const measured = await measureAward(input, { work, disputeId, region, now: at.now });
    const faults = [...awardFaults(input), ...measured.faults];
    if (faults.length > 0) return faults;
    const { items, monthlyMinimumFen } = measured;
    const id = at.newId('arbitrationAward');
    const award = { awardedFen, finality, performWithinDays, awardedAt: at.now };
    const byItself = input.referralId
      ? []
      : [
          ...stopClocks(clocksOf(loaded, arbitration, 'ARB_AWARD', 'ARB_ANSWER', 'ARB_TRIBUNAL'), at.now, 'F0'),
          ...softStage(loaded.file, 'AWARDED', context.principal.agencyId),
        ];
    return {
      to: 'AWARDED',
      values: award,
      facts: [ownFact('AwardMade', disputeId, 'F12', { arbitrationId, finality }), ...byItself],
      rows: [
        {
          into: 'arbitrationAward',
          values: { id, disputeId, arbitrationId, ...award, isPartial: false, isDefault, items, monthlyMinimumFen },
        },
      ],
      step: {
        step: 'COMPLETE',
        outcome: isDefault ? 'DEFAULT_AWARD' : finality === 'FINAL' ? 'AWARDED_FINAL' : 'AWARDED_NON_FINAL',
        documents: input.documents,
      },
    };
  });
}

/** Faults of an award's amount and of its term. */
export function awardFaults({
  awardedFen,
  performWithinDays,
}: Pick<RecordAwardInput, 'awardedFen' | 'performWithinDays'>): Refusal[] {
  const amount = isAmount(awardedFen, 0)
    ? null
    : new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: ['awardedFen'], allowed: ['a whole number of fen, 0 or more'] });
  return [amount, countFault(performWithinDays, ['performWithinDays'])].filter((fault) => fault !== null);
}
