import { Refusal } from '../../kernel/refusal.ts';
import {
  reviewActs,
  type AgreementReview,
  type ReviewAct,
  type ReviewState,
} from '../../domain/arbitration/agreement-review.ts';
import { ownFact, runAct, type ActInput, type ActScene } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow } from '../own-row.ts';
import { deedOn, type Deed } from '../record-act.ts';

/** What every act on a review names. */
export interface ReviewActInput extends ActInput {
  readonly reviewId: string;
}

/** Runs one act of the commission on its review of an agreement. */
export function actOnReview(
  {
    act,
    permission,
    input,
  }: {
    readonly act: ReviewAct;
    readonly permission: 'hrss.act' | 'hrss.award';
    readonly input: ReviewActInput;
  },
  context: CommandContext,
  decide: (scene: ActScene & { readonly review: AgreementReview }) => Deed<ReviewState> | Refusal[],
) {
  const { disputeId, reviewId } = input;
  return runAct({ operation: act, permission, input }, context, async (scene) => {
    const owner = { disputeId, agencyId: context.principal.agencyId, path: 'reviewId' };
    const found = await ownRow(scene.work, 'agreementReview', reviewId, owner);
    if (found instanceof Refusal) return [found];
    const review = found as unknown as AgreementReview;
    return deedOn(
      {
        table: reviewActs,
        act,
        state: review.state,
        path: 'reviewId',
        told: (state, values) => ({
          facts: [ownFact('AgreementReviewProceeded', disputeId, 'F12', { reviewId, act, state })],
          rows: [{ change: 'agreementReview', id: reviewId, values: { ...values, state } }],
        }),
      },
      () => decide({ ...scene, review }),
    );
  });
}
