import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { JointLevelEnum, JointOutcomeEnum, JointStateEnum } from './hrss-terms.ts';

@ObjectType('JointHandling', {
  simpleResolvers: true,
  description: '联合处置 / Joint handling by several agencies',
})
export class JointHandlingType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => JointLevelEnum, { nullable: true, description: '等级 / Level of the matter' })
  level!: keyof typeof JointLevelEnum | null;

  @Field(() => JointStateEnum, { nullable: true, description: '处置状态 / State of the handling' })
  state!: keyof typeof JointStateEnum | null;

  @Field(() => String, { nullable: true, description: '启动理由 / Why several agencies are needed' })
  reason!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '启动时间 / When it was opened' })
  openedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '召集时间 / When the group met' })
  convenedAt!: string | null;

  @Field(() => ID, { nullable: true, description: '牵头单位 / Agency that leads' })
  leadAgencyId!: string | null;

  @Field(() => String, { nullable: true, description: '处置方案 / The plan' })
  plan!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '方案时间 / When it was planned' })
  plannedAt!: string | null;

  @Field(() => String, { nullable: true, description: '会议纪要 / Minutes of the meeting' })
  minutes!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '纪要时间 / When the minutes were written' })
  minutedAt!: string | null;

  @Field(() => String, { nullable: true, description: '评估 / What the review found' })
  review!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '评估时间 / When it was reviewed' })
  reviewedAt!: string | null;

  @Field(() => JointOutcomeEnum, { nullable: true, description: '结果 / How it ended' })
  outcome!: keyof typeof JointOutcomeEnum | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '结束时间 / When it ended' })
  closedAt!: string | null;
}

@ObjectType('JointMember', {
  simpleResolvers: true,
  description: '联合处置成员 / A member of the group',
})
export class JointMemberType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true, description: '所属联合处置 / Joint handling it belongs to' })
  jointId!: string | null;

  @Field(() => ID, { nullable: true, description: '成员单位 / Agency that takes part' })
  memberAgencyId!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '加入时间 / When it joined' })
  joinedAt!: string | null;
}

@ObjectType('JointAction', {
  simpleResolvers: true,
  description: '联合处置任务 / An action of the plan, with owner and date',
})
export class JointActionType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true, description: '所属联合处置 / Joint handling it belongs to' })
  jointId!: string | null;

  @Field(() => ID, { nullable: true, description: '责任单位 / Agency that has to do it' })
  ownerAgencyId!: string | null;

  @Field(() => String, { nullable: true, description: '任务 / What has to be done' })
  what!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '完成期限 / Day by which it has to be done' })
  dueOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '完成之日 / Day it was done' })
  doneOn!: string | null;

  @Field(() => String, { nullable: true, description: '完成情况 / What came of it' })
  result!: string | null;
}
