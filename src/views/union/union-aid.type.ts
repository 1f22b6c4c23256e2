import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { AidExemptionEnum, SatisfactionEnum, UnionAidOutcomeEnum, UnionAidResultEnum } from './union-enums.ts';

@ObjectType('UnionAidDecision', {
  simpleResolvers: true,
  description: '工会对法律援助申请的决定 / A decision of the union on its own legal aid (TUL 30; LAL 68)',
})
export class UnionAidDecisionType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => UnionAidOutcomeEnum, { nullable: true })
  decision!: keyof typeof UnionAidOutcomeEnum | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  decidedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '申请时间 / When aid was applied for' })
  appliedAt!: string | null;

  @Field(() => String, { nullable: true, description: '申请事项 / What aid is asked for' })
  matter!: string | null;

  @Field(() => AidExemptionEnum, {
    nullable: true,
    description: '免予核查经济困难的情形 / Ground on which no poverty test is made',
  })
  exemption!: string | null;

  @Field(() => ID, { nullable: true, description: '承办律师 / Lawyer on the case' })
  lawyerId!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '指派时间 / When the lawyer was put on it' })
  assignedAt!: string | null;

  @Field(() => UnionAidResultEnum, { nullable: true, description: '结案结果 / Result' })
  result!: string | null;

  @Field(() => String, { nullable: true, description: '结案报告要点 / Gist of the closing report' })
  report!: string | null;

  @Field(() => SatisfactionEnum, { nullable: true, description: '职工评价 / How the worker rated it' })
  satisfaction!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '结案时间 / When the case was closed' })
  closedAt!: string | null;
}
