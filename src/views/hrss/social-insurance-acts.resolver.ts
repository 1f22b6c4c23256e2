import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { acceptInjuryApplication } from '../../commands/hrss/accept-injury-application.ts';
import { decideInjury } from '../../commands/hrss/decide-injury.ts';
import { decideInsuranceTransfer } from '../../commands/hrss/decide-insurance-transfer.ts';
import { receiveInsuranceTransfer } from '../../commands/hrss/receive-insurance-transfer.ts';
import { recordEmploymentEnd } from '../../commands/hrss/record-employment-end.ts';
import { recordInjury } from '../../commands/hrss/record-injury.ts';
import { recordPapersTransferred } from '../../commands/hrss/record-papers-transferred.ts';
import { acted } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import {
  ReceiveInsuranceTransferInputType,
  DecideInsuranceTransferInputType,
  RecordEmploymentEndInputType,
  RecordInjuryInputType,
  RecordPapersTransferredInputType,
  AcceptInjuryApplicationInputType,
  DecideInjuryInputType,
} from './social-insurance-acts.input.ts';
import { HrssActPayload } from './hrss-acts.resolver.ts';

@Resolver()
export class SocialInsuranceActsResolver {
  @Requires('insurance.act')
  @Mutation(() => HrssActPayload, {
    description:
      '接收社保线索移送单，默认六十个工作日起算；对移送即为接受 / Takes in a transfer sheet; sixty working days start by default; accepts the referral (INSP 11)',
  })
  receiveInsuranceTransfer(
    @Arg('input', () => ReceiveInsuranceTransferInputType) input: ReceiveInsuranceTransferInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(receiveInsuranceTransfer, input, context);
  }

  @Requires('insurance.act')
  @Mutation(() => HrssActPayload, {
    description: '登记办理结果；对移送即为办结 / Records what came of it; completes the referral',
  })
  decideInsuranceTransfer(
    @Arg('input', () => DecideInsuranceTransferInputType) input: DecideInsuranceTransferInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(decideInsuranceTransfer, input, context);
  }

  @Requires('insurance.act')
  @Mutation(() => HrssActPayload, {
    description:
      '登记事故伤害，三十日与一年申请期起算 / Records an injury; thirty days and a year to apply run from its day (WII 17)',
  })
  recordInjury(@Arg('input', () => RecordInjuryInputType) input: RecordInjuryInputType, @Ctx() context: HubContext) {
    return acted(recordInjury, input, context);
  }

  @Requires('insurance.act')
  @Mutation(() => HrssActPayload, {
    description:
      '受理工伤认定，六十日或十五日起算；超过一年的拒绝为 INJURY_TOO_LATE / Accepts an application; sixty or fifteen days start (WII 17, 20)',
  })
  acceptInjuryApplication(
    @Arg('input', () => AcceptInjuryApplicationInputType) input: AcceptInjuryApplicationInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(acceptInjuryApplication, input, context);
  }

  @Requires('insurance.act')
  @Mutation(() => HrssActPayload, {
    description: '作出认定 / Decides whether it is a work injury (WII 20)',
  })
  decideInjury(@Arg('input', () => DecideInjuryInputType) input: DecideInjuryInputType, @Ctx() context: HubContext) {
    return acted(decideInjury, input, context);
  }

  @Requires('insurance.act')
  @Mutation(() => HrssActPayload, {
    description:
      '登记劳动合同终止，十五日档案与社保转移期起算 / Records the end of a contract; fifteen days to pass on file and insurance start (LCL 50)',
  })
  recordEmploymentEnd(
    @Arg('input', () => RecordEmploymentEndInputType) input: RecordEmploymentEndInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(recordEmploymentEnd, input, context);
  }

  @Requires('insurance.act')
  @Mutation(() => HrssActPayload, {
    description:
      '登记档案与社保已转移；没有期限的拒绝为 NO_CLOCK_RUNS / Records that file and insurance were passed on (LCL 50)',
  })
  recordPapersTransferred(
    @Arg('input', () => RecordPapersTransferredInputType) input: RecordPapersTransferredInputType,
    @Ctx() context: HubContext,
  ) {
    return acted(recordPapersTransferred, input, context);
  }
}
