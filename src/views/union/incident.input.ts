import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import { OpeningInputType } from './opening.input.ts';
import { IncidentActEnum, IncidentFormEnum, IncidentOutcomeEnum } from './union-enums.ts';

@InputType('ReportIncidentInput', { description: '重大情况直报 / Reports a major incident' })
export class ReportIncidentInputType extends OpeningInputType {
  @Field(() => GraphQLDateTime, {
    description: '知悉时间（含时区），时限由此起算 / When it became known, with its offset; the hours run from here',
  })
  knownAt!: Date;

  @Field(() => IncidentFormEnum, { description: '口头或者书面 / Orally or in writing' })
  form!: keyof typeof IncidentFormEnum;

  @Field(() => ID, { nullable: true, description: '所依据的预警 / Warning it grew from' })
  warningId?: string | null;

  @Field(() => String, { description: '地点 / Place' })
  place!: string;

  @Field(() => GraphQLSafeInt, { description: '涉及人数 / People concerned' })
  headcount!: number;

  @Field(() => String, { description: '行为与经过，不写姓名 / What happens, nobody named' })
  conduct!: string;

  @Field(() => String, { nullable: true, description: '诉求 / What is demanded' })
  demand?: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '拖欠金额，分 / Arrears, in fen' })
  arrearsFen?: number | null;

  @Field(() => String, { nullable: true, description: '伤亡情况，不写姓名 / Injuries and deaths, nobody named' })
  casualties?: string | null;

  @Field(() => String, { nullable: true, description: '已采取的措施 / Measures taken' })
  measures?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      '是否仅为“已通过涉密渠道报告”的指引 / Whether this only points to a report through a classified channel',
  })
  classified!: boolean;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '直报表等 / Report form and others' })
  documents!: DocumentInputType[];
}

@InputType('RecordIncidentInput', { description: '记录重大情况进展 / Writes down what came next in an incident' })
export class RecordIncidentInputType extends ActInputType {
  @Field(() => ID, { description: '直报 / The report' })
  incidentId!: string;

  @Field(() => IncidentActEnum, { description: '发生了什么 / What happened' })
  act!: keyof typeof IncidentActEnum;

  @Field(() => String, {
    nullable: true,
    description: '续报或者复盘内容，不写姓名，至多5000字 / Follow-up or review, nobody named, at most 5,000 characters',
  })
  text?: string | null;

  @Field(() => IncidentOutcomeEnum, { nullable: true, description: '处置结束时必填 / Needed when handling ends' })
  outcome?: keyof typeof IncidentOutcomeEnum | null;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '直报表等 / Report form and others' })
  documents!: DocumentInputType[];
}
