import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import { lastDueOn } from '../../domain/obligation/obligation.ts';
import { ownFact } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { byItself } from '../record-act.ts';
import { actOnReview, type ReviewActInput } from './act-on-review.ts';

export interface SignAgreementReviewInput extends ReviewActInput {
  readonly side: 'WORKER' | 'EMPLOYER';
  /** The mediation document, with the second signature, where a referral is completed by it. */
  readonly documents: readonly DocumentEntry[];
}

/**
 * One side signs for the mediation document of a review; with the second the obligation can be enforced, and two years
 * for enforcement run from its last day (LDMAL 42; CPL 250).
 */
export function signAgreementReview(input: SignAgreementReviewInput, context: CommandContext) {
  const { disputeId, side } = input;
  const column = side === 'WORKER' ? 'signedWorkerOn' : 'signedEmployerOn';
  const other = side === 'WORKER' ? 'signedEmployerOn' : 'signedWorkerOn';
  const act = { act: 'signAgreementReview', permission: 'hrss.act', input } as const;
  return actOnReview(act, context, ({ review, loaded, at }) => {
    if (review[column])
      return [new Refusal('SIGNED_ALREADY', { path: ['side'], allowed: [side === 'WORKER' ? 'EMPLOYER' : 'WORKER'] })];
    const values = { [column]: legalDateOf(at.now) };
    const obligation = loaded.file.obligations.find(({ id }) => id === review.obligationId);
    if (!review[other] || !obligation) return { values };
    const place = {
      disputeId,
      subjectId: obligation.id,
      bearerAgencyId: context.principal.agencyId,
      group: 'F10',
    } as const;
    const confirming = loaded.deadlines.filter(
      ({ rule, subjectId }) => rule === 'JC_APPLY' && subjectId === obligation.id,
    );
    return {
      to: 'EFFECTIVE',
      values,
      facts: byItself(input, [
        ownFact('ObligationEnforceable', disputeId, 'F10', { obligationId: obligation.id, from: at.now.toISOString() }),
        ...stopClocks(confirming, at.now, 'F10', 'VOID'),
        startClock('ENF_2Y', lastDueOn(obligation), place, at),
      ]),
      step: { step: 'COMPLETE', outcome: 'GRANTED', documents: input.documents },
    };
  });
}
