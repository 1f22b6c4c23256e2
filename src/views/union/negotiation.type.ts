import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { NegotiationKindEnum, NegotiationOutcomeEnum, NegotiationStateEnum } from './union-enums.ts';

@ObjectType('Negotiation', {
  simpleResolvers: true,
  description: '协商：职工个人协商或者集体协商 / A negotiation: of one worker, or collective (R06; LDMAL 4; LCL 51-54)',
})
export class NegotiationType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true, description: '办理单位 / Agency whose record it is' })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true, description: '所办理的移送 / Referral it answers' })
  referralId!: string | null;

  @Field(() => NegotiationKindEnum, {
    nullable: true,
    description: '个人协商或者集体协商 / Of one worker, or collective',
  })
  kind!: string | null;

  @Field(() => String, { nullable: true, description: '协商事项，不写让步 / What it is about; no concessions' })
  topic!: string | null;

  @Field(() => NegotiationStateEnum, { nullable: true, description: '进展 / How far it has come' })
  state!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '要求或者要约送达时间 / When the request or the offer reached the other side',
  })
  requestedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '对方答复时间 / When the other side answered' })
  repliedAt!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '协商次数 / Sessions held' })
  sessions!: number | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '最近一次协商 / When the last session was held' })
  lastSessionAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '签订时间 / When it was signed' })
  signedAt!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '集体合同报送时间 / When the collective contract was submitted to HRSS',
  })
  submittedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '人社部门收到文本时间 / When HRSS received the text' })
  hrssReceivedAt!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '集体合同生效时间 / When the collective contract took effect',
  })
  effectiveAt!: string | null;

  @Field(() => NegotiationOutcomeEnum, { nullable: true, description: '结果 / Outcome' })
  outcome!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '结束时间 / When it ended' })
  endedAt!: string | null;
}
