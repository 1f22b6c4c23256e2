import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { IncidentOutcomeEnum, IncidentStateEnum } from './union-enums.ts';

@ObjectType('IncidentFollowUp', {
  simpleResolvers: true,
  description: '续报 / A follow-up report',
})
export class IncidentFollowUpType {
  @Field(() => GraphQLDateTime, { nullable: true, description: '续报时间 / When it was made' })
  at!: string | null;

  @Field(() => String, { nullable: true, description: '最新情况，不写职工姓名 / What is new; no worker is named' })
  text!: string | null;
}

@ObjectType('IncidentReport', {
  simpleResolvers: true,
  description:
    '重大情况直报：只报事实，不写职工姓名；工作秘密 / A direct report of a major incident: facts only, no worker named; a work secret (R04)',
})
export class IncidentReportType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true, description: '办理单位 / Agency whose record it is' })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true, description: '所办理的移送 / Referral it travels with' })
  referralId!: string | null;

  @Field(() => ID, { nullable: true, description: '所依据的预警 / Warning it grew from' })
  warningId!: string | null;

  @Field(() => IncidentStateEnum, { nullable: true, description: '进展 / How far it has come' })
  state!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '知悉时间，时限由此起算 / When it became known; the hours run from here',
  })
  knownAt!: string | null;

  @Field(() => String, { nullable: true, description: '地点 / Place' })
  place!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '涉及人数 / People concerned' })
  headcount!: number | null;

  @Field(() => String, { nullable: true, description: '行为与经过 / What happens' })
  conduct!: string | null;

  @Field(() => String, { nullable: true, description: '诉求 / What is demanded' })
  demand!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '拖欠金额，分 / Arrears, in fen' })
  arrearsFen!: number | null;

  @Field(() => String, { nullable: true, description: '伤亡情况 / Injuries and deaths' })
  casualties!: string | null;

  @Field(() => String, { nullable: true, description: '已采取的措施 / Measures taken' })
  measures!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      '是否仅为“已通过涉密渠道报告”的指引 / Whether this only points to a report through a classified channel',
  })
  classified!: boolean | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '口头报告时间 / When it was reported orally' })
  oralAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '书面报告时间 / When it was reported in writing' })
  writtenAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '上级签收时间 / When the receiver acknowledged it' })
  acknowledgedAt!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '应签收时间（30分钟，设计值） / When it was to be acknowledged (30 minutes, a product default)',
  })
  acknowledgeDueAt!: string | null;

  @Field(() => [IncidentFollowUpType], { nullable: true, description: '续报 / Follow-up reports' })
  followUps!: IncidentFollowUpType[] | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '得到控制的时间 / When it was under control' })
  controlledAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '处置结束时间 / When handling ended' })
  closedAt!: string | null;

  @Field(() => IncidentOutcomeEnum, { nullable: true, description: '结果 / Outcome' })
  outcome!: string | null;

  @Field(() => String, { nullable: true, description: '复盘 / What was learned' })
  review!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '应复盘日（10日，设计值） / Day the review is due (10 days, a product default)',
  })
  reviewDueOn!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '复盘时间 / When it was reviewed' })
  reviewedAt!: string | null;
}
