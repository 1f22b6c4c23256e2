import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { askAidSupplement } from '../../commands/legal-aid/ask-aid-supplement.ts';
import { changeAidLawyer } from '../../commands/legal-aid/change-aid-lawyer.ts';
import { decideAidObjection } from '../../commands/legal-aid/decide-aid-objection.ts';
import { objectToAidDecision } from '../../commands/legal-aid/object-to-aid-decision.ts';
import { provideAidFirst } from '../../commands/legal-aid/provide-aid-first.ts';
import { rateAid } from '../../commands/legal-aid/rate-aid.ts';
import { recordAidStep } from '../../commands/legal-aid/record-aid-step.ts';
import { recordAidSupplement } from '../../commands/legal-aid/record-aid-supplement.ts';
import { reviewAidQuality } from '../../commands/legal-aid/review-aid-quality.ts';
import { submitAidReport } from '../../commands/legal-aid/submit-aid-report.ts';
import { terminateAid } from '../../commands/legal-aid/terminate-aid.ts';
import { acted } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import {
  AskAidSupplementInputType,
  RecordAidSupplementInputType,
  ProvideAidFirstInputType,
  ChangeAidLawyerInputType,
  TerminateAidInputType,
  ObjectToAidDecisionInputType,
  DecideAidObjectionInputType,
  RecordAidStepInputType,
  SubmitAidReportInputType,
  ReviewAidQualityInputType,
  RateAidInputType,
} from './aid-service-acts.input.ts';
import { LegalAidActPayload } from './legal-aid-acts.resolver.ts';

@Resolver()
export class AidServiceActsResolver {
  @Requires('legalAid.act')
  @Mutation(() => LegalAidActPayload, {
    description:
      '一次性要求补充，补充期间不计入七日 / Asks once for what is missing; the seven days stand still (LAL 43)',
  })
  askAidSupplement(
    @Arg('input', () => AskAidSupplementInputType) input: AskAidSupplementInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(askAidSupplement, input, context);
  }

  @Requires('legalAid.act')
  @Mutation(() => LegalAidActPayload, {
    description: '登记已补充，七日继续 / Records the supplement; the seven days run on',
  })
  recordAidSupplement(
    @Arg('input', () => RecordAidSupplementInputType) input: RecordAidSupplementInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(recordAidSupplement, input, context);
  }

  @Requires('legalAid.act')
  @Mutation(() => LegalAidActPayload, {
    description:
      '先行提供援助，事后审查；期限尚余七日以上的拒绝为 PERIOD_LONG_ENOUGH / Gives aid before the examination (LAL 44)',
  })
  provideAidFirst(
    @Arg('input', () => ProvideAidFirstInputType) input: ProvideAidFirstInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(provideAidFirst, input, context);
  }

  @Requires('legalAid.act')
  @Mutation(() => LegalAidActPayload, {
    description:
      '更换承办律师，原律师的查看权即时终止 / Puts another lawyer on the case; the sight of the one before ends',
  })
  changeAidLawyer(
    @Arg('input', () => ChangeAidLawyerInputType) input: ChangeAidLawyerInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(changeAidLawyer, input, context);
  }

  @Requires('legalAid.act')
  @Mutation(() => LegalAidActPayload, {
    description: '终止援助 / Ends aid early on a ground of the law (LAL 48)',
  })
  terminateAid(@Arg('input', () => TerminateAidInputType) input: TerminateAidInputType, @Ctx() context: HubContext) {
    return acted(terminateAid, input, context);
  }

  @Requires('legalAid.act')
  @Mutation(() => LegalAidActPayload, {
    description:
      '登记异议，司法行政部门五日审查期起算 / Records an objection; five days for the justice bureau start (LAL 49)',
  })
  objectToAidDecision(
    @Arg('input', () => ObjectToAidDecisionInputType) input: ObjectToAidDecisionInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(objectToAidDecision, input, context);
  }

  @Requires('legalAid.act')
  @Mutation(() => LegalAidActPayload, {
    description:
      '登记异议审查结果；责令给予的三日内指派 / Records what the justice bureau decided; where aid is ordered, three days to assign start (LAL 49)',
  })
  decideAidObjection(
    @Arg('input', () => DecideAidObjectionInputType) input: DecideAidObjectionInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(decideAidObjection, input, context);
  }

  @Requires('legalAid.serve')
  @Mutation(() => LegalAidActPayload, {
    description: '承办律师登记工作 / The lawyer writes down a step',
  })
  recordAidStep(@Arg('input', () => RecordAidStepInputType) input: RecordAidStepInputType, @Ctx() context: HubContext) {
    return acted(recordAidStep, input, context);
  }

  @Requires('legalAid.serve')
  @Mutation(() => LegalAidActPayload, {
    description: '承办律师提交结案报告 / The lawyer hands in the closing report (LAL 50)',
  })
  submitAidReport(
    @Arg('input', () => SubmitAidReportInputType) input: SubmitAidReportInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(submitAidReport, input, context);
  }

  @Requires('legalAid.act')
  @Mutation(() => LegalAidActPayload, {
    description: '质量评估，须先有结案报告 / Grades the service, with the report before it (LAL 59)',
  })
  reviewAidQuality(
    @Arg('input', () => ReviewAidQualityInputType) input: ReviewAidQualityInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(reviewAidQuality, input, context);
  }

  @Requires('legalAid.act')
  @Mutation(() => LegalAidActPayload, {
    description: '登记受援人评分，1至5 / Records the rating of the person aided, 1 to 5 (LAL 59)',
  })
  rateAid(@Arg('input', () => RateAidInputType) input: RateAidInputType, @Ctx() context: HubContext) {
    return acted(rateAid, input, context);
  }
}
