import { startClock } from '../../domain/deadline/clocks.ts';
import { reviewFaults, type ReviewApplication } from '../../domain/arbitration/agreement-review.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { textFaults } from '../record-act.ts';

export interface AcceptAgreementReviewInput extends ActInput, ReviewApplication {
  /** The commission's own number. */
  readonly docketNumber: string;
}

/**
 * The commission accepts a joint application to review a mediation agreement, made within fifteen days of its effect;
 * five working days for the review start (R12; ARB-R 74-76).
 */
export function acceptAgreementReview(input: AcceptAgreementReviewInput, context: CommandContext) {
  return runAct({ operation: 'acceptAgreementReview', permission: 'hrss.act', input }, context, ({ loaded, at }) => {
    const { disputeId, obligationId, docketNumber } = input;
    const faults = [...reviewFaults(input, loaded.file.obligations, at), ...textFaults({ docketNumber })];
    if (faults.length > 0) return faults;
    const id = at.newId('agreementReview');
    const referralId = loaded.referral?.id ?? null;
    const place = { disputeId, subjectId: id, bearerAgencyId: context.principal.agencyId, group: 'F0' } as const;
    const clock = referralId ? [] : [startClock('ARBREV_5', at.now, place, at)];
    return {
      facts: [
        ownFact('AgreementReviewProceeded', disputeId, 'F12', {
          reviewId: id,
          act: 'acceptAgreementReview',
          state: 'ACCEPTED',
        }),
        ...clock,
      ],
      rows: [
        {
          into: 'agreementReview',
          values: { id, disputeId, referralId, obligationId, docketNumber, state: 'ACCEPTED', acceptedAt: at.now },
        },
      ],
      step: { step: 'ACCEPT', caseNumber: docketNumber, documents: [] },
    };
  });
}
