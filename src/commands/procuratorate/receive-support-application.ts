import { startClock } from '../../domain/deadline/clocks.ts';
import { alongTrack } from '../../domain/record/along-track.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { textFaults } from '../text-faults.ts';

export interface ReceiveSupportApplicationInput extends ActInput {
  readonly difficulty: string;
  readonly documents: readonly DocumentEntry[];
}

/**
 * Enters a worker's application for support of the worker's own suit (CPL 15). It is reviewed within fifteen days, a
 * product default; the fifteen days for suit run on meanwhile and are not lengthened by it.
 */
export function receiveSupportApplication(input: ReceiveSupportApplicationInput, context: CommandContext) {
  return runAct(
    { operation: 'receiveSupportApplication', permission: 'procuratorate.act', input },
    context,
    ({ at, loaded }) => {
      const { disputeId, difficulty, referralId, documents } = input;
      const faults = textFaults({ difficulty }, 2000);
      if (faults.length > 0) return faults;
      const id = at.newId('support');
      const place = { disputeId, subjectId: id, bearerAgencyId: context.principal.agencyId, group: 'F15' } as const;
      return {
        facts: [
          ownFact('SupportApplied', disputeId, 'F15', { supportId: id }),
          ...(referralId ? [] : [startClock('SUPPORT_REVIEW_15', at.now, place, at)]),
          ...alongTrack(loaded.file.dispute, 'PROCURATORIAL', 'CLUE_RECEIVED', 'ACCEPTED', 'REVIEWING'),
        ],
        rows: [
          {
            into: 'support',
            values: { id, disputeId, referralId: referralId ?? null, difficulty, appliedAt: at.now },
          },
        ],
        papers: documents,
      };
    },
  );
}
