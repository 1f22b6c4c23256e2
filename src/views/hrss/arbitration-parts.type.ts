import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { ArbitrationPaperEnum, PaperServiceMethodEnum, RecusalGroundEnum, ServedSideEnum } from './hrss-terms.ts';

@ObjectType('ArbitrationService', {
  simpleResolvers: true,
  description: '仲裁文书送达 / Service of one paper on one addressee',
})
export class ArbitrationServiceType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true, description: '所属仲裁案 / Arbitration it belongs to' })
  arbitrationId!: string | null;

  @Field(() => ArbitrationPaperEnum, { nullable: true, description: '所送达文书 / Paper that was served' })
  paper!: keyof typeof ArbitrationPaperEnum | null;

  @Field(() => ServedSideEnum, { nullable: true, description: '受送达方 / Side it was served on' })
  side!: keyof typeof ServedSideEnum | null;

  @Field(() => ID, { nullable: true, description: '受送达人 / Addressee' })
  partyId!: string | null;

  @Field(() => PaperServiceMethodEnum, { nullable: true, description: '送达方式 / How it was served' })
  method!: keyof typeof PaperServiceMethodEnum | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '公告之日 / Day of the public notice' })
  publishedOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '送达之日 / Day of service' })
  servedOn!: string | null;
}

@ObjectType('ArbitrationHearing', {
  simpleResolvers: true,
  description: '仲裁开庭 / A hearing and its notice',
})
export class ArbitrationHearingType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true, description: '所属仲裁案 / Arbitration it belongs to' })
  arbitrationId!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '开庭之日 / Day of the hearing' })
  hearingOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '通知之日 / Day of the notice' })
  noticedOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '最迟通知之日 / Latest day of a lawful notice' })
  noticeDueOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '最迟请求延期之日 / Latest day to ask for another day',
  })
  adjournDueOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '决定延期之日 / Day it was put off' })
  adjournedOn!: string | null;

  @Field(() => ID, { nullable: true, description: '请求延期的当事人 / Party that asked' })
  adjournedBy!: string | null;

  @Field(() => String, { nullable: true, description: '延期理由 / Why it was put off' })
  adjournReason!: string | null;
}

@ObjectType('ArbitratorRecusal', {
  simpleResolvers: true,
  description: '仲裁员回避 / A decision on recusal',
})
export class ArbitratorRecusalType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true, description: '所属仲裁案 / Arbitration it belongs to' })
  arbitrationId!: string | null;

  @Field(() => ID, { nullable: true, description: '被申请回避的仲裁员 / Arbitrator it is about' })
  arbitratorId!: string | null;

  @Field(() => RecusalGroundEnum, { nullable: true, description: '回避事由 / Why it was asked for' })
  ground!: keyof typeof RecusalGroundEnum | null;

  @Field(() => Boolean, { nullable: true, description: '是否准许 / Whether the arbitrator steps down' })
  granted!: boolean | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '决定时间 / When it was decided' })
  decidedAt!: string | null;
}

@ObjectType('AdvanceRuling', {
  simpleResolvers: true,
  description: '先予执行裁决 / Ruling on advance execution',
})
export class AdvanceRulingType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true, description: '所属仲裁案 / Arbitration it belongs to' })
  arbitrationId!: string | null;

  @Field(() => ID, { nullable: true, description: '受给付的劳动者 / Worker it pays' })
  partyId!: string | null;

  @Field(() => ID, { nullable: true, description: '所依据的请求 / Claim item it is about' })
  claimId!: string | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '先予执行金额，分 / Amount to be executed in advance, in fen',
  })
  amountFen!: number | null;

  @Field(() => Boolean, { nullable: true, description: '是否免予担保 / Whether the guarantee was waived' })
  guaranteeWaived!: boolean | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '裁决时间 / When it was ruled' })
  ruledAt!: string | null;
}
