import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { askArbitrationCorrection } from '../../commands/hrss/ask-arbitration-correction.ts';
import { certifyArbitrationOverdue } from '../../commands/hrss/certify-arbitration-overdue.ts';
import { extendArbitration } from '../../commands/hrss/extend-arbitration.ts';
import { receiveArbitration } from '../../commands/hrss/receive-arbitration.ts';
import { recordArbitrationAnswer } from '../../commands/hrss/record-arbitration-answer.ts';
import { recordArbitrationCorrection } from '../../commands/hrss/record-arbitration-correction.ts';
import { refuseArbitration } from '../../commands/hrss/refuse-arbitration.ts';
import { restartArbitration } from '../../commands/hrss/restart-arbitration.ts';
import { resumeArbitration } from '../../commands/hrss/resume-arbitration.ts';
import { suspendArbitration } from '../../commands/hrss/suspend-arbitration.ts';
import { withdrawArbitration } from '../../commands/hrss/withdraw-arbitration.ts';
import { acted } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import {
  ReceiveArbitrationInputType,
  AskArbitrationCorrectionInputType,
  RecordArbitrationCorrectionInputType,
  RefuseArbitrationInputType,
  RecordArbitrationAnswerInputType,
  WithdrawArbitrationInputType,
  SuspendArbitrationInputType,
  ResumeArbitrationInputType,
  RestartArbitrationInputType,
  ExtendArbitrationInputType,
  CertifyArbitrationOverdueInputType,
} from './arbitration-course-acts.input.ts';
import { HrssActPayload } from './hrss-acts.resolver.ts';

@Resolver()
export class ArbitrationCourseActsResolver {
  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description:
      '收到仲裁申请，五个工作日受理审查期起算 / Takes in an application; five working days to accept it start (LDMAL 29)',
  })
  receiveArbitration(
    @Arg('input', () => ReceiveArbitrationInputType) input: ReceiveArbitrationInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(receiveArbitration, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description:
      '一次性要求补正，补正期间不计入五个工作日；已要求过的拒绝为 ASKED_ONCE_ALREADY / Asks once for what is missing; the days until it comes do not count (LDMAL 28, ARB-R 31)',
  })
  askArbitrationCorrection(
    @Arg('input', () => AskArbitrationCorrectionInputType) input: AskArbitrationCorrectionInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(askArbitrationCorrection, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description: '登记已补正，审查期继续 / Records the correction; the days to accept run on',
  })
  recordArbitrationCorrection(
    @Arg('input', () => RecordArbitrationCorrectionInputType) input: RecordArbitrationCorrectionInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(recordArbitrationCorrection, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description:
      '不予受理，可向法院起诉；对移送即为退回 / Does not accept an application; the party may sue; declines the referral it came by (LDMAL 29)',
  })
  refuseArbitration(
    @Arg('input', () => RefuseArbitrationInputType) input: RefuseArbitrationInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(refuseArbitration, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description:
      '登记答辩；不答辩不影响审理 / Records the respondent’s answer; without one the case goes on (LDMAL 30)',
  })
  recordArbitrationAnswer(
    @Arg('input', () => RecordArbitrationAnswerInputType) input: RecordArbitrationAnswerInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(recordArbitrationAnswer, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description:
      '撤回或按撤回处理，可再申请；对移送即为办结 / Ends a case that was withdrawn; it may be brought again; completes the referral (LDMAL 36, ARB-R 35)',
  })
  withdrawArbitration(
    @Arg('input', () => WithdrawArbitrationInputType) input: WithdrawArbitrationInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(withdrawArbitration, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description: '中止审理，期间不计入审限 / Suspends a case; the time does not count towards the award (ARB-R 47)',
  })
  suspendArbitration(
    @Arg('input', () => SuspendArbitrationInputType) input: SuspendArbitrationInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(suspendArbitration, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description: '恢复审理，审限继续计算 / Resumes a case; the days for the award run on',
  })
  resumeArbitration(
    @Arg('input', () => ResumeArbitrationInputType) input: ResumeArbitrationInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(resumeArbitration, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description: '四十五日审限重新起算 / Starts the forty-five days for the award anew (ARB-R 46)',
  })
  restartArbitration(
    @Arg('input', () => RestartArbitrationInputType) input: RestartArbitrationInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(restartArbitration, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description:
      '经主任批准并书面通知后延长，合计不超过十五日；超过的拒绝为 DEADLINE_EXTENSION_TOO_LONG / Lengthens a complex case by up to fifteen natural days in all (LDMAL 43)',
  })
  extendArbitration(
    @Arg('input', () => ExtendArbitrationInputType) input: ExtendArbitrationInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(extendArbitration, input, context);
  }

  @Requires('hrss.act')
  @Mutation(() => HrssActPayload, {
    description:
      '出具逾期证明，可向法院起诉；有正当事由的除外；期限未满的拒绝为 PERIOD_STILL_RUNNING / Certifies lateness, so that the party may sue, unless there is a good cause (LDMAL 29, 43; LDI-1 12)',
  })
  certifyArbitrationOverdue(
    @Arg('input', () => CertifyArbitrationOverdueInputType) input: CertifyArbitrationOverdueInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(certifyArbitrationOverdue, input, context);
  }
}
