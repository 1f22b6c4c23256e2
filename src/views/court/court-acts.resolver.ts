import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { docketCase } from '../../commands/court/docket-case.ts';
import { issueRuling } from '../../commands/court/issue-ruling.ts';
import { receiveComplaint } from '../../commands/court/receive-complaint.ts';
import { recordCollection } from '../../commands/court/record-collection.ts';
import { registerPreSuit } from '../../commands/court/register-pre-suit.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import {
  DocketCaseInputType,
  IssueRulingInputType,
  ReceiveComplaintInputType,
  RecordCollectionInputType,
  RegisterPreSuitInputType,
} from './court-acts.input.ts';
import { CourtDispute } from './court-view.type.ts';

@ObjectType('CourtActPayload', {
  simpleResolvers: true,
  description: '法院办理结果 / What an act of the court changed',
})
export class CourtActPayload {
  @Field(() => CourtDispute, { nullable: true })
  dispute?: CourtDispute;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}

const changed = ({ disputeId }: { disputeId: string }) => ({ dispute: { id: disputeId } });

@Resolver()
export class CourtActsResolver {
  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description: '登记收到诉状，七日立案期起算 / Writes down a complaint received; seven days to docket start',
  })
  async receiveComplaint(
    @Arg('input', () => ReceiveComplaintInputType) input: ReceiveComplaintInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await receiveComplaint({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, { description: '编立诉前调登记号 / Gives a number in the pre-suit register' })
  async registerPreSuit(
    @Arg('input', () => RegisterPreSuitInputType) input: RegisterPreSuitInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await registerPreSuit({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('court.act')
  @Mutation(() => CourtActPayload, {
    description: '立案；对移送即为接受 / Dockets a case; accepts the referral it answers',
  })
  async docketCase(@Arg('input', () => DocketCaseInputType) input: DocketCaseInputType, @Ctx() context: HubContext) {
    return payload(await docketCase({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('court.rule')
  @Mutation(() => CourtActPayload, {
    description: '裁定；对移送即为办结 / Rules on an application; completes the referral it answers',
  })
  async issueRuling(@Arg('input', () => IssueRulingInputType) input: IssueRulingInputType, @Ctx() context: HubContext) {
    return payload(await issueRuling({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }

  @Requires('court.enforce')
  @Mutation(() => CourtActPayload, { description: '登记执行到位款项 / Records what enforcement collected' })
  async recordCollection(
    @Arg('input', () => RecordCollectionInputType) input: RecordCollectionInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await recordCollection({ ...input, key: keyOf(input, context) }, context.command), context, changed);
  }
}
