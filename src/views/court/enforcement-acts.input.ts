import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { EnforcementEnding } from '../../commands/court/end-enforcement.ts';
import type { EnforcementMeasure } from '../../domain/court/preservation-terms.ts';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import { EnforcementEndingEnum, MeasureEnum } from './court-enums.ts';

@InputType('TakeMeasureInput', { description: '执行措施 / A measure of enforcement' })
export class TakeMeasureInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => MeasureEnum, { description: '措施 / Measure' })
  measure!: EnforcementMeasure;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '分 / Fen' })
  amountFen?: number | null;
}

@InputType('EndEnforcementInput', { description: '执行结案 / End of an enforcement case' })
export class EndEnforcementInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => EnforcementEndingEnum, { description: '结果 / Result' })
  result!: EnforcementEnding;

  @Field(() => String, { description: '理由 / Reason' })
  reason!: string;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '材料 / Documents' })
  documents!: DocumentInputType[];
}

@InputType('RefuseExecutionInput', { description: '不予执行 / Enforcement refused' })
export class RefuseExecutionInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => String, { description: '理由 / Reason' })
  reason!: string;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '材料 / Documents' })
  documents!: DocumentInputType[];
}

@InputType('ResumeEnforcementInput', { description: '恢复执行 / Enforcement resumed' })
export class ResumeEnforcementInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => String, { description: '如（2026）云0114执恢3号 / e.g. （2026）云0114执恢3号' })
  caseNumber!: string;
}
