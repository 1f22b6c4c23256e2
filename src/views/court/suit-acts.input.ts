import { GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { CourtResult, ExclusionGround, InformGround, TrialProcedure } from '../../domain/court/court-terms.ts';
import { ActInputType, DocumentInputType } from '../../graphql/types/inputs.ts';
import {
  CourtResultEnum,
  ExclusionGroundEnum,
  ExtensionByEnum,
  InformGroundEnum,
  JudgmentFormEnum,
  TrialProcedureEnum,
} from './court-enums.ts';

@InputType('CourtAwardInput', { description: '判给或约定每名劳动者的给付 / What one worker is given' })
export class CourtAwardInputType {
  @Field(() => ID, { description: '劳动者 / Worker' })
  partyId!: string;

  @Field(() => GraphQLSafeInt, { description: '分，可为0 / Fen, 0 allowed' })
  amountFen!: number;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '履行日，北京时间 / Day of payment, Asia/Shanghai' })
  dueOn?: string | null;
}

@InputType('RefuseComplaintInput', { description: '不予受理 / A complaint is not accepted' })
export class RefuseComplaintInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => String, { nullable: true, description: '理由 / Reason' })
  reason?: string | null;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '材料 / Documents' })
  documents!: DocumentInputType[];
}

@InputType('RecordAnswerInput', { description: '答辩 / A defendant’s answer' })
export class RecordAnswerInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => ID, { description: '答辩人 / Defendant' })
  partyId!: string;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '材料 / Documents' })
  documents!: DocumentInputType[];
}

@InputType('RecordHearingInput', { description: '开庭 / A hearing' })
export class RecordHearingInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => Boolean, { description: '是否公开开庭 / Whether the public was admitted' })
  isPublic!: boolean;
}

@InputType('ConvertProcedureInput', { description: '转换程序 / Change of procedure' })
export class ConvertProcedureInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => TrialProcedureEnum, { description: '转为的程序 / Procedure it goes over to' })
  to!: TrialProcedure;
}

@InputType('ExcludeTrialTimeInput', { description: '扣除审限 / Time outside the trial limit' })
export class ExcludeTrialTimeInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => ExclusionGroundEnum, { description: '事由 / Ground' })
  ground!: ExclusionGround;
}

@InputType('CountTrialTimeInput', { description: '恢复计算审限 / The trial limit runs again' })
export class CountTrialTimeInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;
}

@InputType('ExtendCourtTermInput', { description: '延长审限 / More time for a case' })
export class ExtendCourtTermInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => GraphQLSafeInt, { description: '自然日 / Natural days' })
  extensionDays!: number;

  @Field(() => ExtensionByEnum, { description: '批准主体 / Who approved' })
  extensionBy!: 'PRESIDENT' | 'SUPERIOR_COURT';
}

@InputType('JudgeCaseInput', { description: '裁判 / A decision' })
export class JudgeCaseInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => JudgmentFormEnum, { description: '判决或裁定 / Judgment or ruling' })
  form!: 'JUDGMENT' | 'RULING';

  @Field(() => CourtResultEnum, { description: '结果 / Result' })
  result!: CourtResult;

  @Field(() => [CourtAwardInputType], { defaultValue: [], description: '各劳动者应得 / What each worker is given' })
  awards!: CourtAwardInputType[];

  @Field(() => GraphQLSafeInt, { defaultValue: 0, description: '生效后履行期，自然日 / Natural days from effect' })
  performWithinDays!: number;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '材料 / Documents' })
  documents!: DocumentInputType[];
}

@InputType('RecordCourtMediationInput', { description: '民事调解书 / Court mediation document' })
export class RecordCourtMediationInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => [CourtAwardInputType], { description: '调解确定的给付 / What was agreed for each worker' })
  awards!: CourtAwardInputType[];

  @Field(() => [DocumentInputType], { defaultValue: [], description: '材料 / Documents' })
  documents!: DocumentInputType[];
}

@InputType('RecordAppealInput', { description: '上诉 / An appeal' })
export class RecordAppealInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => ID, { description: '上诉人 / Appellant' })
  partyId!: string;

  @Field(() => [ID], {
    defaultValue: [],
    description: '上诉所涉劳动者，空为全部 / Workers it is about; all when empty',
  })
  aboutPartyIds!: string[];
}

@InputType('RecordEffectInput', { description: '判决生效 / A judgment takes effect' })
export class RecordEffectInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => [ID], { description: '劳动者 / Workers' })
  partyIds!: string[];
}

@InputType('WithdrawSuitInput', { description: '撤诉 / Withdrawal of a suit' })
export class WithdrawSuitInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => String, { nullable: true, description: '理由 / Reason' })
  reason?: string | null;

  @Field(() => [DocumentInputType], { defaultValue: [], description: '材料 / Documents' })
  documents!: DocumentInputType[];
}

@InputType('InformCourtInput', { description: '移送其他法院 / Another court gets its part' })
export class InformCourtInputType extends ActInputType {
  @Field(() => ID, { description: '案件 / Case' })
  courtCaseId!: string;

  @Field(() => ID, { description: '法院 / The other court' })
  toAgencyId!: string;

  @Field(() => InformGroundEnum, { description: '事由 / Ground' })
  ground!: InformGround;
}
