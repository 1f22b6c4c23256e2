import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { ClueDecisionEnum, ClueOutcomeEnum, ClueSubjectEnum } from './procuratorate-enums.ts';

@ObjectType('Clue', {
  simpleResolvers: true,
  description: '案件线索及审查结果 / A clue and what came of it (R26; PSG; PIL)',
})
export class ClueType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true, description: '办理单位 / Agency whose record it is' })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true, description: '移送线索的移送 / Referral the clue came with' })
  referralId!: string | null;

  @Field(() => ID, { nullable: true, description: '移送单位 / Agency it came from' })
  sourceAgencyId!: string | null;

  @Field(() => ClueSubjectEnum, { nullable: true, description: '线索类型 / What it is about' })
  subject!: string | null;

  @Field(() => String, { nullable: true, description: '线索摘要 / Gist of the clue' })
  summary!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '收到时间 / When it was received' })
  receivedAt!: string | null;

  @Field(() => ClueDecisionEnum, { nullable: true, description: '是否受理 / Whether it was taken on' })
  decision!: string | null;

  @Field(() => String, { nullable: true, description: '理由 / Reason' })
  reason!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '决定时间 / When that was decided' })
  decidedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '开始审查时间 / When review began' })
  reviewingAt!: string | null;

  @Field(() => ClueOutcomeEnum, { nullable: true, description: '审查结果 / Outcome' })
  outcome!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '审查终结时间 / When review ended' })
  endedAt!: string | null;
}
