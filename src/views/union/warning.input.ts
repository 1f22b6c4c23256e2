import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ActInputType } from '../../graphql/types/inputs.ts';
import { OpeningInputType } from './opening.input.ts';
import { KeyEmployerGroundEnum, WarningConductEnum, WarningSourceEnum, WarningVerdictEnum } from './union-enums.ts';

@InputType('RaiseWarningInput', { description: '登记预警 / Enters an early warning' })
export class RaiseWarningInputType extends OpeningInputType {
  @Field(() => WarningSourceEnum, { description: '信息来源 / Where the signal came from' })
  source!: keyof typeof WarningSourceEnum;

  @Field(() => GraphQLSafeInt, { defaultValue: 0, description: '欠薪投诉件数 / Complaints of unpaid wages' })
  wageComplaints!: number;

  @Field(() => GraphQLSafeInt, { defaultValue: 0, description: '检查发现的风险项 / Risk items found in a check' })
  riskItems!: number;

  @Field(() => GraphQLSafeInt, {
    defaultValue: 0,
    description: '30日内同一单位反映人数 / Workers of the same employer within 30 days',
  })
  workersOfMonth!: number;

  @Field(() => GraphQLSafeInt, { defaultValue: 0, description: '有共同请求的人数 / Workers with a common claim' })
  commonClaimWorkers!: number;

  @Field(() => GraphQLSafeInt, { defaultValue: 0, description: '拖欠金额，分 / Arrears, in fen' })
  arrearsFen!: number;

  @Field(() => GraphQLSafeInt, { defaultValue: 0, description: '聚集或者涉及人数 / People gathered or concerned' })
  people!: number;

  @Field(() => KeyEmployerGroundEnum, { nullable: true, description: '重点对象依据 / Why the employer is watched' })
  keyEmployer?: keyof typeof KeyEmployerGroundEnum | null;

  @Field(() => Boolean, { defaultValue: false, description: '是否有不利指标 / Whether there are negative indicators' })
  negativeIndicators!: boolean;

  @Field(() => [WarningConductEnum], { defaultValue: [], description: '行为表现 / Conduct seen' })
  conduct!: (keyof typeof WarningConductEnum)[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: '是否受市级以上关注 / Whether the city or higher has taken notice',
  })
  cityAttention!: boolean;
}

@InputType('VerifyWarningInput', { description: '核实预警 / Records the verification of a warning' })
export class VerifyWarningInputType extends ActInputType {
  @Field(() => ID, { description: '预警 / The warning' })
  warningId!: string;

  @Field(() => WarningVerdictEnum, { description: '核实结果 / What was found' })
  verdict!: keyof typeof WarningVerdictEnum;

  @Field(() => String, { description: '核实情况，不写姓名 / What was found, nobody named' })
  finding!: string;
}
