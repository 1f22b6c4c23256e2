import { startClock } from '../../domain/deadline/clocks.ts';
import { alongTrack } from '../../domain/record/along-track.ts';
import type { AidExemption } from '../../domain/union-aid/union-aid-terms.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { textFaults } from '../text-faults.ts';

export interface ApplyUnionAidInput extends ActInput {
  readonly matter: string;
  readonly exemption?: AidExemption | null | undefined;
  readonly documents: readonly DocumentEntry[];
}

/**
 * Enters a worker's application for the union's own aid; it is decided within seven days by analogy (LAL 43, 68;
 * UNION-A). Where a referral brought it, the referral's clock runs and no second one is started.
 */
export function applyUnionAid(input: ApplyUnionAidInput, context: CommandContext) {
  return runAct({ operation: 'applyUnionAid', permission: 'union.act', input }, context, ({ at, loaded }) => {
    const { disputeId, matter, exemption, referralId, documents } = input;
    const faults = textFaults({ matter }, 2000);
    if (faults.length > 0) return faults;
    const id = at.newId('unionAid');
    const place = { disputeId, subjectId: id, bearerAgencyId: context.principal.agencyId, group: 'F8' } as const;
    return {
      facts: [
        ownFact('UnionAidApplied', disputeId, 'F8', { unionAidId: id }),
        ...(referralId ? [] : [startClock('LA_DECIDE', at.now, place, at)]),
        ...alongTrack(loaded.file.dispute, 'AID', 'APPLIED'),
      ],
      rows: [
        {
          into: 'unionAid',
          values: {
            id,
            disputeId,
            referralId: referralId ?? null,
            matter,
            exemption: exemption ?? null,
            appliedAt: at.now,
          },
        },
      ],
      papers: documents,
    };
  });
}
