import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import {
  KeyEmployerGroundEnum,
  WarningConductEnum,
  WarningLevelEnum,
  WarningReasonEnum,
  WarningSourceEnum,
  WarningVerdictEnum,
} from './union-enums.ts';

@ObjectType('Warning', {
  simpleResolvers: true,
  description:
    '预警及其等级；不含举报人身份 / An early warning and its level; it says nothing of who reported it (R03; WAGE 38)',
})
export class WarningType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true, description: '办理单位 / Agency whose record it is' })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true, description: '所办理的移送 / Referral it came with' })
  referralId!: string | null;

  @Field(() => WarningSourceEnum, { nullable: true, description: '信息来源 / Where the signal came from' })
  source!: string | null;

  @Field(() => WarningLevelEnum, {
    nullable: true,
    description: '按触发条件算出的等级 / Level worked out from the triggers',
  })
  level!: string | null;

  @Field(() => [WarningReasonEnum], {
    nullable: true,
    description: '达到等级的触发条件 / Triggers that were met, by name',
  })
  reasons!: string[] | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '欠薪投诉件数 / Complaints of unpaid wages' })
  wageComplaints!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '用工检查发现的风险项 / Risk items found in a check' })
  riskItems!: number | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '30日内同一单位反映人数 / Workers of the same employer within 30 days',
  })
  workersOfMonth!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '有共同请求的人数 / Workers with a common claim' })
  commonClaimWorkers!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '拖欠金额，分 / Arrears, in fen' })
  arrearsFen!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '聚集或者涉及人数 / People gathered or concerned' })
  people!: number | null;

  @Field(() => KeyEmployerGroundEnum, { nullable: true, description: '重点对象依据 / Why the employer is watched' })
  keyEmployer!: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '重点对象是否有不利指标 / Whether a watched employer shows negative indicators',
  })
  negativeIndicators!: boolean | null;

  @Field(() => [WarningConductEnum], { nullable: true, description: '行为表现 / Conduct seen, by name' })
  conduct!: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否受市级以上关注 / Whether the city or higher has taken notice',
  })
  cityAttention!: boolean | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '收到预警的时间 / When it was received' })
  raisedAt!: string | null;

  @Field(() => WarningVerdictEnum, { nullable: true, description: '核实结果 / What verification found' })
  verdict!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '核实时间 / When it was verified' })
  verifiedAt!: string | null;

  @Field(() => String, { nullable: true, description: '核实情况 / What was found' })
  finding!: string | null;
}
