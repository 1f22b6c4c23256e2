import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { convertProcedure } from '../../commands/court/convert-procedure.ts';
import { countTrialTime, excludeTrialTime } from '../../commands/court/count-trial-time.ts';
import { extendCourtTerm } from '../../commands/court/extend-court-term.ts';
import { informCourt } from '../../commands/court/inform-court.ts';
import { judgeCase } from '../../commands/court/judge-case.ts';
import { recordAnswer } from '../../commands/court/record-answer.ts';
import { recordAppeal } from '../../commands/court/record-appeal.ts';
import { recordCourtMediation } from '../../commands/court/record-court-mediation.ts';
import { recordEffect } from '../../commands/court/record-effect.ts';
import { recordHearing } from '../../commands/court/record-hearing.ts';
import { refuseComplaint } from '../../commands/court/refuse-complaint.ts';
import { withdrawSuit } from '../../commands/court/withdraw-suit.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { CourtActPayload, courtPayload } from './court-act-payload.ts';
import {
  ConvertProcedureInputType,
  CountTrialTimeInputType,
  ExcludeTrialTimeInputType,
  ExtendCourtTermInputType,
  InformCourtInputType,
  JudgeCaseInputType,
  RecordAnswerInputType,
  RecordAppealInputType,
  RecordCourtMediationInputType,
  RecordEffectInputType,
  RecordHearingInputType,
  RefuseComplaintInputType,
  WithdrawSuitInputType,
} from './suit-acts.input.ts';

@Resolver()
export class CourtSuitActsResolver {
  @Requires('court.rule')
  @Mutation(() => CourtActPayload, {
    description:
      '裁定不予受理（民诉法126条）；送达后十日内可上诉 / Rules that a complaint is not accepted (CPL 126). Served, the ruling can be appealed for ten natural days. Refused: NOT_FOUND, CASE_NOT_OF_TYPE, ALREADY_RULED, REFERRAL_REQUIRED',
  })
  refuseComplaint(
    @Arg('input', () => RefuseComplaintInputType) input: RefuseComplaintInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(refuseComplaint, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '收到答辩状，逾期不影响审理（民诉法128条）/ Receives a defendant’s answer; a late one is taken too (CPL 128: 15 natural days). Refused: NOT_FOUND, CLOCK_NOT_RUNNING',
  })
  recordAnswer(@Arg('input', () => RecordAnswerInputType) input: RecordAnswerInputType, @Ctx() context: HubContext) {
    return courtPayload(recordAnswer, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '登记开庭 / Records that a hearing was held at occurredAt (Asia/Shanghai day). Refused: NOT_FOUND, NOT_DOCKETED_YET',
  })
  recordHearing(@Arg('input', () => RecordHearingInputType) input: RecordHearingInputType, @Ctx() context: HubContext) {
    return courtPayload(recordHearing, input, context);
  }

  @Requires('court.rule')
  @Mutation(() => CourtActPayload, {
    description:
      '转换审理程序，审限自立案起算（民诉法169、170条）/ Takes a case over to a fuller procedure; the new limit runs from docketing (CPL 169, 170). Refused: PROCEDURE_NOT_OPEN, ALREADY_RULED',
  })
  convertProcedure(
    @Arg('input', () => ConvertProcedureInputType) input: ConvertProcedureInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(convertProcedure, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '扣除审限（民诉法解释243条）/ From this day on time is outside the trial limit (CPL-I 243). Refused: CLOCK_NOT_RUNNING',
  })
  excludeTrialTime(
    @Arg('input', () => ExcludeTrialTimeInputType) input: ExcludeTrialTimeInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(excludeTrialTime, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '恢复计算审限 / From this day on the trial limit runs again; the natural days between are added to its end. Refused: NOTHING_EXCLUDED',
  })
  countTrialTime(
    @Arg('input', () => CountTrialTimeInputType) input: CountTrialTimeInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(countTrialTime, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '延长审限，院长批准有上限，再延长由上级法院批准（民诉法152、164、168、183、187条）/ Lengthens the limit by natural days: the president up to the cap, beyond it the higher court (CPL 152, 164, 168, 183, 187). Refused: CLOCK_NOT_RUNNING, DEADLINE_EXTENSION_TOO_LONG, DEADLINE_EXTENSION_WRONG_AUTHORITY',
  })
  extendCourtTerm(
    @Arg('input', () => ExtendCourtTermInputType) input: ExtendCourtTermInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(extendCourtTerm, input, context);
  }

  @Requires('court.rule')
  @Mutation(() => CourtActPayload, {
    description:
      '作出判决或裁定；金额以分计，生效后方可执行 / Decides a suit or an appeal; amounts are fen and due only after effect. Refused: ALREADY_RULED, NOT_DOCKETED_YET, RESULT_NOT_POSSIBLE, AMOUNT_NOT_WHOLE_FEN',
  })
  judgeCase(@Arg('input', () => JudgeCaseInputType) input: JudgeCaseInputType, @Ctx() context: HubContext) {
    return courtPayload(judgeCase, input, context);
  }

  @Requires('court.rule')
  @Mutation(() => CourtActPayload, {
    description:
      '制作民事调解书，双方签收后生效（民诉法100条）/ Records a mediation document; it takes effect when both sides have signed for it (CPL 100). Refused: ALREADY_RULED, NOT_DOCKETED_YET, NOTHING_GIVEN',
  })
  recordCourtMediation(
    @Arg('input', () => RecordCourtMediationInputType) input: RecordCourtMediationInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(recordCourtMediation, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '登记上诉，各方期限分别计算（民诉法171条）/ Records one party’s appeal within its own period (CPL 171: 15 days, rulings 10). Refused: NO_APPEAL_OPEN, APPEAL_TOO_LATE',
  })
  recordAppeal(@Arg('input', () => RecordAppealInputType) input: RecordAppealInputType, @Ctx() context: HubContext) {
    return courtPayload(recordAppeal, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '登记判决对各劳动者生效 / Records that a judgment took effect for these workers; what it gives becomes enforceable. Refused: NOT_JUDGED_YET, NOT_SERVED_ON_ALL, APPEAL_PERIOD_RUNNING, APPEALED_AGAINST, ALREADY_EFFECTIVE',
  })
  recordEffect(@Arg('input', () => RecordEffectInputType) input: RecordEffectInputType, @Ctx() context: HubContext) {
    return courtPayload(recordEffect, input, context);
  }

  @Requires('court.rule')
  @Mutation(() => CourtActPayload, {
    description:
      '准许撤诉（民诉法148条）/ Permits the plaintiff to withdraw; the suit can be brought again (CPL 148). Refused: ALREADY_RULED, REFERRAL_REQUIRED',
  })
  withdrawSuit(@Arg('input', () => WithdrawSuitInputType) input: WithdrawSuitInputType, @Ctx() context: HubContext) {
    return courtPayload(withdrawSuit, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '使其他法院参与：上诉移送、撤销终局裁决、申请上一级法院执行 / Gives another court its part: on appeal (CPL 173), to set a final award aside (LDMAL 49), for enforcement after six months (CPL 237). Refused: COURT_EXPECTED, COURT_LEVEL_WRONG, NO_APPEAL_OPEN, SIX_MONTHS_NOT_OVER',
  })
  informCourt(@Arg('input', () => InformCourtInputType) input: InformCourtInputType, @Ctx() context: HubContext) {
    return courtPayload(informCourt, input, context);
  }
}
