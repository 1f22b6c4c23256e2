import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { endEnforcement, refuseExecution } from '../../commands/court/end-enforcement.ts';
import { resumeEnforcement } from '../../commands/court/resume-enforcement.ts';
import { takeMeasure } from '../../commands/court/take-measure.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { CourtActPayload, courtPayload } from './court-act-payload.ts';
import {
  EndEnforcementInputType,
  RefuseExecutionInputType,
  ResumeEnforcementInputType,
  TakeMeasureInputType,
} from './enforcement-acts.input.ts';

@Resolver()
export class CourtEnforcementActsResolver {
  @Requires('court.enforce')
  @Mutation(() => CourtActPayload, {
    description:
      '采取执行措施（民诉法251–255条）/ Takes a measure of enforcement (CPL 251–255); what an inquiry found stays outside. Amounts are fen. Refused: NOT_DOCKETED_YET, ALREADY_CLOSED',
  })
  takeMeasure(@Arg('input', () => TakeMeasureInputType) input: TakeMeasureInputType, @Ctx() context: HubContext) {
    return courtPayload(takeMeasure, input, context);
  }

  @Requires('court.enforce')
  @Mutation(() => CourtActPayload, {
    description:
      '执行结案：部分执行、和解、终结本次执行 / Ends an enforcement case: in part, settled, or for now. Refused: ALREADY_CLOSED, RESULT_NOT_POSSIBLE, REFERRAL_REQUIRED',
  })
  endEnforcement(
    @Arg('input', () => EndEnforcementInputType) input: EndEnforcementInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(endEnforcement, input, context);
  }

  @Requires('court.rule')
  @Mutation(() => CourtActPayload, {
    description:
      '裁定不予执行；收到后三十日内可起诉（解释一24条）/ Rules that an award is not enforced; thirty days to sue after receipt (LDI-1 24). Refused: ALREADY_CLOSED, NOT_DOCKETED_YET',
  })
  refuseExecution(
    @Arg('input', () => RefuseExecutionInputType) input: RefuseExecutionInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(refuseExecution, input, context);
  }

  @Requires('court.enforce')
  @Mutation(() => CourtActPayload, {
    description:
      '恢复执行，编执恢号 / Resumes a case that was ended for now; it gets a number of type 执恢 (CPL 265). Refused: NOT_SUSPENDED, CASE_NUMBER_TAKEN, CASE_NUMBER_OF_OTHER_TYPE',
  })
  resumeEnforcement(
    @Arg('input', () => ResumeEnforcementInputType) input: ResumeEnforcementInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(resumeEnforcement, input, context);
  }
}
