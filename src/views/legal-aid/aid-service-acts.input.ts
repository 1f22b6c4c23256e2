import { GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import {
  AidTerminationGroundEnum,
  FirstAidGroundEnum,
  ObjectionOutcomeEnum,
  QualityGradeEnum,
  ServiceStepEnum,
} from './legal-aid-terms.ts';

@InputType()
export abstract class AidActInputType extends ActInputType {
  @Field(() => ID, { description: '所属援助案卷 / Aid file it is about' })
  aidFileId!: string;
}

@InputType('AskAidSupplementInput', { description: '要求补充 / What has to be supplemented' })
export class AskAidSupplementInputType extends AidActInputType {
  @Field(() => String, { description: '应补充的材料 / What is missing' })
  what!: string;
}

@InputType('RecordAidSupplementInput', { description: '登记补充 / What was missing has come' })
export class RecordAidSupplementInputType extends AidActInputType {}

@InputType('ProvideAidFirstInput', { description: '先行提供援助 / Aid is given first' })
export class ProvideAidFirstInputType extends AidActInputType {
  @Field(() => FirstAidGroundEnum, { description: '情形 / Ground' })
  ground!: keyof typeof FirstAidGroundEnum;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '将届满的时效或期限之末日，北京时间 / Last day of the period that presses, Asia/Shanghai',
  })
  periodEndsOn?: string | null;
}

@InputType('ChangeAidLawyerInput', { description: '更换律师 / Another lawyer takes over' })
export class ChangeAidLawyerInputType extends AidActInputType {
  @Field(() => ID, { description: '新承办律师 / Lawyer who takes over' })
  lawyerId!: string;
}

@InputType('TerminateAidInput', { description: '终止援助 / Aid ends early' })
export class TerminateAidInputType extends AidActInputType {
  @Field(() => AidTerminationGroundEnum, { description: '情形 / Ground' })
  ground!: keyof typeof AidTerminationGroundEnum;
}

@InputType('ObjectToAidDecisionInput', { description: '提出异议 / An objection is raised' })
export class ObjectToAidDecisionInputType extends AidActInputType {
  @Field(() => ID, { description: '司法行政部门 / Justice bureau that decides' })
  justiceAgencyId!: string;
}

@InputType('DecideAidObjectionInput', { description: '异议审查结果 / An objection is decided' })
export class DecideAidObjectionInputType extends AidActInputType {
  @Field(() => ObjectionOutcomeEnum, { description: '结果 / Outcome' })
  outcome!: keyof typeof ObjectionOutcomeEnum;
}

@InputType('RecordAidStepInput', { description: '律师工作 / A step of the lawyer' })
export class RecordAidStepInputType extends AidActInputType {
  @Field(() => ServiceStepEnum, { description: '工作内容 / What was done' })
  step!: keyof typeof ServiceStepEnum;

  @Field(() => String, { nullable: true, description: '记录 / Note' })
  note?: string | null;
}

@InputType('SubmitAidReportInput', { description: '结案报告 / The closing report' })
export class SubmitAidReportInputType extends AidActInputType {
  @Field(() => [DocumentInputType], {
    defaultValue: [],
    description: '结案报告等材料 / Documents, the closing report among them',
  })
  documents!: DocumentInputType[];
}

@InputType('ReviewAidQualityInput', { description: '质量评估 / Quality is reviewed' })
export class ReviewAidQualityInputType extends AidActInputType {
  @Field(() => QualityGradeEnum, { description: '等次 / Grade' })
  grade!: keyof typeof QualityGradeEnum;
}

@InputType('RateAidInput', { description: '受援人评分 / A rating' })
export class RateAidInputType extends AidActInputType {
  @Field(() => GraphQLSafeInt, { description: '评分，1至5 / Rating, 1 to 5' })
  rating!: number;
}
