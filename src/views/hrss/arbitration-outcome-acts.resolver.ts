import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { acceptAgreementReview } from '../../commands/hrss/accept-agreement-review.ts';
import { decideAgreementReview } from '../../commands/hrss/decide-agreement-review.ts';
import { extendAgreementReview } from '../../commands/hrss/extend-agreement-review.ts';
import { mediateArbitration } from '../../commands/hrss/mediate-arbitration.ts';
import { orderAdvanceExecution } from '../../commands/hrss/order-advance-execution.ts';
import { recordPartialAward } from '../../commands/hrss/record-partial-award.ts';
import { signAgreementReview } from '../../commands/hrss/sign-agreement-review.ts';
import { signArbitrationMediation } from '../../commands/hrss/sign-arbitration-mediation.ts';
import { acted } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import {
  RecordPartialAwardInputType,
  MediateArbitrationInputType,
  SignArbitrationMediationInputType,
  OrderAdvanceExecutionInputType,
  AcceptAgreementReviewInputType,
  ExtendAgreementReviewInputType,
  DecideAgreementReviewInputType,
  SignAgreementReviewInputType,
} from './arbitration-outcome-acts.input.ts';
import { HrssActPayload } from './hrss-acts.resolver.ts';

@Resolver()
export class ArbitrationOutcomeActsResolver {
  @Requires('hrss.award')
  @Mutation(() => HrssActPayload, {
    description: '对已清楚的部分先行裁决，案件继续 / Awards first what is clear; the case goes on (LDMAL 43)',
  })
  recordPartialAward(
    @Arg('input', () => RecordPartialAwardInputType) input: RecordPartialAwardInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(recordPartialAward, input, context);
  }

  @Requires('hrss.award')
  @Mutation(() => HrssActPayload, {
    description:
      '制作仲裁调解书，双方签收后生效 / Makes a mediation document; it binds once both sides signed for it (LDMAL 42)',
  })
  mediateArbitration(
    @Arg('input', () => MediateArbitrationInputType) input: MediateArbitrationInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(mediateArbitration, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description:
      '一方签收调解书；双方签收即生效，可强制执行，对移送即为办结 / One side signs for it; with the second it can be enforced and the referral is complete (LDMAL 42, 51)',
  })
  signArbitrationMediation(
    @Arg('input', () => SignArbitrationMediationInputType) input: SignArbitrationMediationInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(signArbitrationMediation, input, context);
  }

  @Requires('hrss.award')
  @Mutation(() => HrssActPayload, {
    description:
      '裁决先予执行，由法院执行 / Rules that a part is executed before the award; a court executes it (LDMAL 44)',
  })
  orderAdvanceExecution(
    @Arg('input', () => OrderAdvanceExecutionInputType) input: OrderAdvanceExecutionInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(orderAdvanceExecution, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description:
      '受理双方共同提出的调解协议审查，须在协议生效十五日内；对移送即为接受 / Accepts a joint application to review an agreement, made within fifteen days of its effect (ARB-R 74-76)',
  })
  acceptAgreementReview(
    @Arg('input', () => AcceptAgreementReviewInputType) input: AcceptAgreementReviewInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(acceptAgreementReview, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description: '经主任批准延长审查，最多五个工作日 / Lengthens a review by up to five working days (ARB-R 76)',
  })
  extendAgreementReview(
    @Arg('input', () => ExtendAgreementReviewInputType) input: ExtendAgreementReviewInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(extendAgreementReview, input, context);
  }

  @Requires('hrss.award')
  @Mutation(() => HrssActPayload, {
    description:
      '审查决定：制作调解书，或说明理由不予制作 / Decides a review: a mediation document is made, or refused with a reason (ARB-R 76-77)',
  })
  decideAgreementReview(
    @Arg('input', () => DecideAgreementReviewInputType) input: DecideAgreementReviewInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(decideAgreementReview, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description:
      '一方签收；双方签收即可强制执行，对移送即为办结 / One side signs for it; with the second the obligation can be enforced',
  })
  signAgreementReview(
    @Arg('input', () => SignAgreementReviewInputType) input: SignAgreementReviewInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(signAgreementReview, input, context);
  }
}
