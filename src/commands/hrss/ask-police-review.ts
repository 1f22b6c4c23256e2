import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnCrimeTransfer, type CrimeActInput } from './act-on-crime-transfer.ts';

export type AskPoliceReviewInput = CrimeActInput;

/** The inspection asks the police to review their refusal; they have three days again (TRANSF, to check). */
export function askPoliceReview(input: AskPoliceReviewInput, context: CommandContext) {
  const act = { act: 'askPoliceReview', permission: 'inspection.act', input } as const;
  return actOnCrimeTransfer(act, context, ({ transfer, loaded, at }) => {
    const { id, disputeId, policeAgencyId, agencyId } = transfer;
    const place = { disputeId, subjectId: id, bearerAgencyId: policeAgencyId ?? agencyId, group: 'F15' } as const;
    return {
      to: 'REVIEW_ASKED',
      values: { reviewAskedAt: at.now },
      facts: [
        ...stopClocks(clocksOf(loaded, { id }, 'TR_REVIEW'), at.now, 'F14'),
        startClock('TR_POLICE', at.now, place, at),
        // The track has no way back from a refusal: a review is a second round of it.
        ...softTrack(loaded.file.dispute, 'CRIMINAL', 'TRANSFER_PROPOSED', 'TRANSFERRED'),
      ],
    };
  });
}
