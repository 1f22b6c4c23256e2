import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ActInputType } from '../../graphql/types/inputs.ts';
import { JointLevelEnum, JointOutcomeEnum } from './hrss-terms.ts';

@InputType()
export abstract class JointActInputType extends ActInputType {
  @Field(() => ID, { description: '所属联合处置 / Joint handling it is about' })
  jointId!: string;
}

@InputType('JointActionInput', { description: '一项任务 / One action of the plan' })
export class JointActionInputType {
  @Field(() => ID, { description: '责任单位 / Agency that has to do it' })
  ownerAgencyId!: string;

  @Field(() => String, { description: '任务 / What has to be done' })
  what!: string;

  @Field(() => GraphQLLocalDate, { description: '完成期限，北京时间 / Day by which it has to be done, Asia/Shanghai' })
  dueOn!: string;
}

@InputType('OpenJointHandlingInput', { description: '启动联合处置 / A joint handling is opened' })
export class OpenJointHandlingInputType extends ActInputType {
  @Field(() => JointLevelEnum, { description: '等级 / Level' })
  level!: keyof typeof JointLevelEnum;

  @Field(() => String, { description: '理由 / Why several agencies are needed' })
  reason!: string;

  @Field(() => [ID], { description: '成员单位 / Agencies that are to take part' })
  memberAgencyIds!: string[];
}

@InputType('ConveneJointHandlingInput', { description: '召集 / The group meets' })
export class ConveneJointHandlingInputType extends JointActInputType {
  @Field(() => ID, { description: '牵头单位 / Agency that leads' })
  leadAgencyId!: string;
}

@InputType('PlanJointHandlingInput', { description: '方案 / The plan' })
export class PlanJointHandlingInputType extends JointActInputType {
  @Field(() => String, { description: '方案 / The plan' })
  plan!: string;

  @Field(() => [JointActionInputType], { description: '任务 / The actions' })
  actions!: JointActionInputType[];
}

@InputType('RecordJointActionInput', { description: '任务完成 / An action is done' })
export class RecordJointActionInputType extends JointActInputType {
  @Field(() => ID, { description: '任务 / The action' })
  actionId!: string;

  @Field(() => String, { description: '完成情况 / What came of it' })
  result!: string;
}

@InputType('RecordJointMinutesInput', { description: '会议纪要 / The minutes' })
export class RecordJointMinutesInputType extends JointActInputType {
  @Field(() => String, { description: '纪要 / The minutes' })
  minutes!: string;
}

@InputType('ReviewJointHandlingInput', { description: '评估 / The review' })
export class ReviewJointHandlingInputType extends JointActInputType {
  @Field(() => String, { description: '评估 / What the review found' })
  review!: string;
}

@InputType('CloseJointHandlingInput', { description: '结束 / The end' })
export class CloseJointHandlingInputType extends JointActInputType {
  @Field(() => JointOutcomeEnum, { description: '结果 / Outcome' })
  outcome!: keyof typeof JointOutcomeEnum;
}
