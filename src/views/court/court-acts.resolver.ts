import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { docketCase } from '../../commands/court/docket-case.ts';
import { issueRuling } from '../../commands/court/issue-ruling.ts';
import { receiveComplaint } from '../../commands/court/receive-complaint.ts';
import { recordCollection } from '../../commands/court/record-collection.ts';
import { registerPreSuit } from '../../commands/court/register-pre-suit.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import {
  DocketCaseInputType,
  IssueRulingInputType,
  ReceiveComplaintInputType,
  RecordCollectionInputType,
  RegisterPreSuitInputType,
} from './court-acts.input.ts';
import { CourtActPayload, courtPayload } from './court-act-payload.ts';

@Resolver()
export class CourtActsResolver {
  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description: '登记收到诉状，七日立案期起算 / Writes down a complaint received; seven days to docket start',
  })
  receiveComplaint(
    @Arg('input', () => ReceiveComplaintInputType) input: ReceiveComplaintInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(receiveComplaint, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, { description: '编立诉前调登记号 / Gives a number in the pre-suit register' })
  registerPreSuit(
    @Arg('input', () => RegisterPreSuitInputType) input: RegisterPreSuitInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(registerPreSuit, input, context);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description:
      '立案；对移送即为接受。劳动争议未经仲裁须有法定事由；终局裁决用人单位不得起诉 / Dockets a case; accepts the referral it answers. Refused: CASE_NUMBER_MALFORMED, CASE_NUMBER_OF_OTHER_TYPE, CASE_NUMBER_TAKEN, ALREADY_DOCKETED, ARBITRATION_COMES_FIRST (LDMAL 5; LDI-1 1, 12, 13, 15, 51), FINAL_AWARD_SET_ASIDE_ONLY (LDMAL 49), SUIT_TOO_LATE (LDMAL 50), PLAINTIFF_REQUIRED',
  })
  docketCase(@Arg('input', () => DocketCaseInputType) input: DocketCaseInputType, @Ctx() context: HubContext) {
    return courtPayload(docketCase, input, context);
  }

  @Requires('court.rule')
  @Mutation(() => CourtActPayload, {
    description: '裁定；对移送即为办结 / Rules on an application; completes the referral it answers',
  })
  issueRuling(@Arg('input', () => IssueRulingInputType) input: IssueRulingInputType, @Ctx() context: HubContext) {
    return courtPayload(issueRuling, input, context);
  }

  @Requires('court.enforce')
  @Mutation(() => CourtActPayload, { description: '登记执行到位款项 / Records what enforcement collected' })
  recordCollection(
    @Arg('input', () => RecordCollectionInputType) input: RecordCollectionInputType,
    @Ctx() context: HubContext,
  ) {
    return courtPayload(recordCollection, input, context);
  }
}
