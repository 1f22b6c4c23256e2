import { Field, ID, InputType } from 'type-graphql';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import { AidExemptionEnum, SatisfactionEnum, UnionAidResultEnum } from './union-enums.ts';

@InputType('ApplyUnionAidInput', { description: '申请工会法律援助 / Enters an application for union aid' })
export class ApplyUnionAidInputType extends ActInputType {
  @Field(() => String, { description: '申请事项，至多2000字 / What aid is asked for, at most 2,000 characters' })
  matter!: string;

  @Field(() => AidExemptionEnum, {
    nullable: true,
    description: '免予核查经济困难的情形 / Ground on which no poverty test is made',
  })
  exemption?: keyof typeof AidExemptionEnum | null;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '申请表等 / Application form and others' })
  documents!: DocumentInputType[];
}

@InputType('AssignUnionAidLawyerInput', { description: '指派工会援助律师 / Puts a lawyer on a union aid case' })
export class AssignUnionAidLawyerInputType extends ActInputType {
  @Field(() => ID, { description: '援助 / The aid case' })
  unionAidId!: string;

  @Field(() => ID, { description: '承办律师 / The lawyer' })
  lawyerId!: string;

  @Field(() => Boolean, { description: '是否已排除利益冲突 / Whether a conflict of interest is ruled out' })
  conflictCleared!: boolean;

  @Field(() => String, {
    nullable: true,
    description: '更换律师的理由，更换时必填 / Why another lawyer takes over; needed for a replacement',
  })
  reason?: string | null;
}

@InputType('CloseUnionAidInput', { description: '工会援助结案 / Closes a union aid case' })
export class CloseUnionAidInputType extends ActInputType {
  @Field(() => ID, { description: '援助 / The aid case' })
  unionAidId!: string;

  @Field(() => UnionAidResultEnum, { description: '结果 / Result' })
  result!: keyof typeof UnionAidResultEnum;

  @Field(() => String, {
    description: '结案报告要点，至多10000字 / Gist of the closing report, at most 10,000 characters',
  })
  report!: string;

  @Field(() => SatisfactionEnum, { nullable: true, description: '职工评价 / How the worker rated it' })
  satisfaction?: keyof typeof SatisfactionEnum | null;

  @Field(() => [DocumentInputType], {
    defaultValue: [],
    description: '结案报告、满意度表等 / Closing report, rating form and others',
  })
  documents!: DocumentInputType[];
}
