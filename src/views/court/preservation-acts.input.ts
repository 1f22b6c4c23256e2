import { GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type {
  EnforcementMeasure,
  Guarantee,
  LiftReason,
  PreservationKind,
  WaiverReason,
} from '../../domain/court/preservation-terms.ts';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import {
  GuaranteeEnum,
  LiftReasonEnum,
  MeasureEnum,
  PreservationDecisionEnum,
  PreservationKindEnum,
  WaiverReasonEnum,
} from './court-enums.ts';

@InputType('ApplyPreservationInput', { description: '申请保全 / Preservation applied for' })
export class ApplyPreservationInputType extends ActInputType {
  @Field(() => PreservationKindEnum, { description: '种类 / Kind' })
  kind!: PreservationKind;

  @Field(() => ID, { description: '申请人 / Applicant' })
  partyId!: string;

  @Field(() => GraphQLSafeInt, { description: '分 / Fen' })
  amountFen!: number;

  @Field(() => GuaranteeEnum, { description: '担保 / Security' })
  guarantee!: Guarantee;

  @Field(() => WaiverReasonEnum, { nullable: true, description: '减免担保理由 / Why security is reduced or waived' })
  waiverReason?: WaiverReason | null;

  @Field(() => Boolean, { defaultValue: false, description: '情况紧急 / Whether it is urgent' })
  urgent!: boolean;

  @Field(() => String, { nullable: true, description: '案号（财保、执保）/ Case number' })
  caseNumber?: string | null;
}

@InputType('RulePreservationInput', { description: '保全裁定 / Ruling on preservation' })
export class RulePreservationInputType extends ActInputType {
  @Field(() => ID, { description: '保全 / The measure' })
  preservationId!: string;

  @Field(() => PreservationDecisionEnum, { description: '裁定 / Ruling' })
  decision!: 'GRANTED' | 'REFUSED';

  @Field(() => [DocumentInputType], { defaultValue: [], description: '材料 / Documents' })
  documents!: DocumentInputType[];
}

@InputType('ExecutePreservationInput', { description: '实施保全 / The measure is taken' })
export class ExecutePreservationInputType extends ActInputType {
  @Field(() => ID, { description: '保全 / The measure' })
  preservationId!: string;

  @Field(() => MeasureEnum, { description: '措施 / What was taken hold of' })
  measure!: EnforcementMeasure;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '材料 / Documents' })
  documents!: DocumentInputType[];
}

@InputType('LiftPreservationInput', { description: '解除保全 / The measure ends' })
export class LiftPreservationInputType extends ActInputType {
  @Field(() => ID, { description: '保全 / The measure' })
  preservationId!: string;

  @Field(() => LiftReasonEnum, { description: '理由 / Reason' })
  reason!: LiftReason;
}

@InputType('StartPreservationTermInput', { description: '保全后的申请执行期 / Term after preservation' })
export class StartPreservationTermInputType extends ActInputType {
  @Field(() => ID, { description: '保全 / The measure' })
  preservationId!: string;

  @Field(() => GraphQLLocalDate, { description: '生效日，北京时间 / Day of effect, Asia/Shanghai' })
  effectiveOn!: string;
}
