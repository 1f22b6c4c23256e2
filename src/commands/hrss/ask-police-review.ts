import { startClock } from '../../domain/deadline/clocks.ts';
import type { CommandContext } from '../command.ts';
import { actOnCrimeTransfer, type CrimeActInput } from './act-on-crime-transfer.ts';

export type AskPoliceReviewInput = CrimeActInput;

/** The inspection asks the police to review their refusal; they have three days again (TRANSF, to check). */
export function askPoliceReview(input: AskPoliceReviewInput, context: CommandContext) {
  const act = { act: 'askPoliceReview', permission: 'inspection.act', input } as const;
  return actOnCrimeTransfer(act, context, ({ transfer: { id, disputeId, policeAgencyId, agencyId }, at }) => {
    const place = { disputeId, subjectId: id, bearerAgencyId: policeAgencyId ?? agencyId, group: 'F15' } as const;
    return {
      to: 'REVIEW_ASKED',
      values: { reviewAskedAt: at.now },
      facts: [startClock('TR_POLICE', at.now, place, at)],
    };
  });
}
