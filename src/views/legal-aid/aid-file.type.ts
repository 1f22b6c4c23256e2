import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { CloseAidFileInput } from '../../commands/legal-aid/close-aid-file.ts';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import {
  AidRefusalEnum,
  AidStateEnum,
  AidTerminationGroundEnum,
  FirstAidGroundEnum,
  MeansTestExemptionEnum,
  ObjectionOutcomeEnum,
  QualityGradeEnum,
} from './legal-aid-terms.ts';

const decisions = { APPROVED: 'APPROVED', REFUSED: 'REFUSED' } as const;
export const AidDecisionEnum = decisions;
registerEnumType(decisions, {
  name: 'AidDecision',
  description: '法律援助决定 / What the legal-aid centre decided',
  valuesConfig: {
    APPROVED: { description: '予以援助 / Aid is given' },
    REFUSED: { description: '不予援助 / Aid is refused' },
  },
});

const results = {
  CLOSED_WON: 'CLOSED_WON',
  CLOSED_SETTLED: 'CLOSED_SETTLED',
  CLOSED_PARTLY: 'CLOSED_PARTLY',
  CLOSED_LOST: 'CLOSED_LOST',
  TERMINATED_48: 'TERMINATED_48',
} as const satisfies { [Result in CloseAidFileInput['result']]: Result };
export const AidResultEnum = results;
registerEnumType(results, {
  name: 'AidResult',
  description: '法律援助结案结果 / How an aid file ended',
  valuesConfig: {
    CLOSED_WON: { description: '胜诉结案 / Closed: won' },
    CLOSED_SETTLED: { description: '调解结案 / Closed: settled' },
    CLOSED_PARTLY: { description: '部分支持结案 / Closed: won in part' },
    CLOSED_LOST: { description: '败诉结案 / Closed: lost' },
    TERMINATED_48: { description: '终止援助（法律援助法第四十八条）/ Aid was terminated (LAL 48)' },
  },
});

@ObjectType('AidFile', {
  simpleResolvers: true,
  description: '法律援助案卷 / One file of the legal-aid centre on this dispute',
})
export class AidFileType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => String, { nullable: true, description: '申请编号 / Number of the application' })
  applicationNumber!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  receivedAt!: string | null;

  @Field(() => decisions, { nullable: true })
  decision!: keyof typeof decisions | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  decidedAt!: string | null;

  @Field(() => ID, { nullable: true, description: '援助律师 / Lawyer who was assigned' })
  lawyerId!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  assignedAt!: string | null;

  @Field(() => String, { nullable: true, description: '办案思路 / First thoughts on the case' })
  strategy!: string | null;

  @Field(() => results, { nullable: true })
  result!: keyof typeof results | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  closedAt!: string | null;

  @Field(() => AidStateEnum, { nullable: true, description: '援助状态 / State of the file' })
  state!: keyof typeof AidStateEnum | null;

  @Field(() => MeansTestExemptionEnum, {
    nullable: true,
    description: '免予核查经济困难的情形 / Why no test of means is made',
  })
  exemption!: keyof typeof MeansTestExemptionEnum | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '要求补充之日 / Day the one supplement was asked for' })
  supplementAskedOn!: string | null;

  @Field(() => String, { nullable: true, description: '应补充的材料 / What has to be supplemented' })
  supplementWhat!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '补充之日 / Day it was supplemented' })
  supplementedOn!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '先行提供援助的时间 / When aid was given before the examination',
  })
  provisionalAt!: string | null;

  @Field(() => FirstAidGroundEnum, { nullable: true, description: '先行提供的情形 / Why aid was given first' })
  provisionalGround!: keyof typeof FirstAidGroundEnum | null;

  @Field(() => AidRefusalEnum, { nullable: true, description: '不予援助的理由 / Why aid was refused' })
  refusalGround!: keyof typeof AidRefusalEnum | null;

  @Field(() => String, { nullable: true, description: '不予援助的说明 / The reason in words' })
  refusalText!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '提出异议的时间 / When an objection was raised' })
  objectedAt!: string | null;

  @Field(() => ID, { nullable: true, description: '审查异议的司法行政部门 / Justice bureau that decides on it' })
  justiceAgencyId!: string | null;

  @Field(() => ObjectionOutcomeEnum, { nullable: true, description: '异议审查结果 / What the justice bureau decided' })
  objectionOutcome!: keyof typeof ObjectionOutcomeEnum | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '异议审查时间 / When it decided' })
  objectionDecidedAt!: string | null;

  @Field(() => AidTerminationGroundEnum, { nullable: true, description: '终止援助的情形 / Why aid ended early' })
  terminationGround!: keyof typeof AidTerminationGroundEnum | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '终止时间 / When aid ended early' })
  terminatedAt!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '提交结案报告的时间 / When the closing report was handed in',
  })
  reportedAt!: string | null;

  @Field(() => QualityGradeEnum, { nullable: true, description: '质量评估等次 / Grade of the quality review' })
  qualityGrade!: keyof typeof QualityGradeEnum | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '质量评估时间 / When quality was reviewed' })
  qualityReviewedAt!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '受援人评分，1至5 / Rating by the person aided, 1 to 5' })
  rating!: number | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '评分时间 / When it was rated' })
  ratedAt!: string | null;
}
