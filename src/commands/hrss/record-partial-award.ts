import type { CommandContext } from '../command.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';
import { measureAward, type AwardEntry } from './award-items.ts';
import { awardFaults } from './record-award.ts';

export interface RecordPartialAwardInput extends ArbitrationActInput, AwardEntry {
  /** Days from effect within which to pay. */
  readonly performWithinDays: number;
}

/** An arbitrator awards first what is clear already; the case goes on for the rest (LDMAL 43). */
export function recordPartialAward(input: RecordPartialAwardInput, context: CommandContext) {
  const { disputeId, arbitrationId, finality, awardedFen, performWithinDays } = input;
  const act = { act: 'recordPartialAward', permission: 'hrss.award', input } as const;
  return actOnArbitration(act, context, async ({ work, loaded, at }) => {
    const { region } = loaded.file.dispute;
    const measured = await measureAward(input, { work, disputeId, region, now: at.now });
    const faults = [...awardFaults(input), ...measured.faults];
    if (faults.length > 0) return faults;
    const { items, monthlyMinimumFen } = measured;
    const id = at.newId('arbitrationAward');
    const award = { awardedFen, finality, performWithinDays, awardedAt: at.now };
    return {
      rows: [
        {
          into: 'arbitrationAward',
          values: {
            id,
            disputeId,
            arbitrationId,
            ...award,
            isPartial: true,
            isDefault: false,
            items,
            monthlyMinimumFen,
          },
        },
      ],
    };
  });
}
