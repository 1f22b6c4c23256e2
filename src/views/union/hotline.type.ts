import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { ContactAttemptType } from './contact-attempt.type.ts';
import { HotlineChannelEnum, HotlineOutcomeEnum, HotlineTierEnum, SatisfactionEnum } from './union-enums.ts';

@ObjectType('HotlineOrder', {
  simpleResolvers: true,
  description:
    '热线工单；同一争议可有多件，各有期限与答复 / A hotline order; several may lead to one dispute, each with its own clocks and its own answer (R01)',
})
export class HotlineOrderType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true, description: '办理单位 / Agency whose record it is' })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true, description: '工单所办理的移送 / Referral the order came with' })
  referralId!: string | null;

  @Field(() => HotlineChannelEnum, { nullable: true, description: '来自哪条热线 / Line it came by' })
  channel!: string | null;

  @Field(() => String, { nullable: true, description: '工单号 / Number of the order' })
  orderNumber!: string | null;

  @Field(() => String, { nullable: true, description: '诉求所在地行政区划代码 / Region code of the matter' })
  region!: string | null;

  @Field(() => String, { nullable: true, description: '诉求 / What the caller asks for' })
  demand!: string | null;

  @Field(() => HotlineTierEnum, {
    nullable: true,
    description: '难易等级，决定答复期限 / Tier, which sets the period for the answer',
  })
  tier!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '收到工单的时间 / When the order was received' })
  receivedAt!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '工单载明的办结日，优先于等级期限 / Day printed on a 12345 order; it goes before the tier’s period',
  })
  printedDueOn!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否要求匿名 / Whether the caller asked to stay unnamed' })
  anonymous!: boolean | null;

  @Field(() => String, { nullable: true, description: '来电人姓名；匿名时为空 / Caller’s name; empty when unnamed' })
  callerName!: string | null;

  @Field(() => String, { nullable: true, description: '来电号码 / Caller’s number' })
  callerPhone!: string | null;

  @Field(() => [ContactAttemptType], { nullable: true, description: '历次联系 / Each time contact was tried' })
  attempts!: ContactAttemptType[] | null;

  @Field(() => String, { nullable: true, description: '对来电人的答复 / Answer to the caller' })
  reply!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '答复时间 / When it was answered' })
  repliedAt!: string | null;

  @Field(() => HotlineOutcomeEnum, { nullable: true, description: '办理结果 / Outcome' })
  outcome!: string | null;

  @Field(() => SatisfactionEnum, { nullable: true, description: '回访评价 / How the caller rated it on the call-back' })
  rating!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '回访时间 / When the caller was called back' })
  calledBackAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '办结时间 / When it was closed' })
  closedAt!: string | null;
}
