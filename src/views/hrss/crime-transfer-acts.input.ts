import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ActInputType } from '../../graphql/types/inputs.ts';
import { CrimeConductEnum, PaidStageEnum, PoliceDecisionEnum } from './hrss-terms.ts';
import { InspectionActInputType } from './inspection-acts.input.ts';

@InputType()
export abstract class CrimeActInputType extends ActInputType {
  @Field(() => ID, { description: '所属移送 / Transfer it is about' })
  transferId!: string;
}

@InputType('ProposeCrimeTransferInput', { description: '提出移送 / A transfer is proposed' })
export class ProposeCrimeTransferInputType extends InspectionActInputType {
  @Field(() => ID, { description: '未履行的支付决定 / Order to pay that was not obeyed' })
  orderId!: string;

  @Field(() => CrimeConductEnum, { description: '逃避支付的情形 / How the wages were withheld' })
  conduct!: keyof typeof CrimeConductEnum;

  @Field(() => GraphQLSafeInt, { description: '劳动者人数 / Number of workers' })
  workers!: number;

  @Field(() => GraphQLSafeInt, { description: '欠薪最长月数 / Longest arrears of one worker, in months' })
  months!: number;

  @Field(() => GraphQLSafeInt, { description: '单人最高欠薪，分 / Most that is owed to one worker, in fen' })
  largestFen!: number;

  @Field(() => GraphQLSafeInt, { description: '欠薪总额，分 / Total arrears, in fen' })
  totalFen!: number;
}

@InputType('DecideCrimeTransferInput', { description: '决定移送 / A transfer is decided' })
export class DecideCrimeTransferInputType extends CrimeActInputType {
  @Field(() => Boolean, { description: '是否移送 / Whether it is transferred' })
  transfers!: boolean;

  @Field(() => String, { description: '理由 / Reason' })
  reason!: string;
}

@InputType('SendCrimeTransferInput', { description: '移送公安 / A case goes to the police' })
export class SendCrimeTransferInputType extends CrimeActInputType {
  @Field(() => ID, { description: '公安机关 / The police' })
  policeAgencyId!: string;

  @Field(() => ID, { description: '抄送的检察院 / Procuratorate that gets a copy' })
  procuratorateAgencyId!: string;
}

@InputType('RecordPoliceDecisionInput', { description: '公安决定 / The police decide' })
export class RecordPoliceDecisionInputType extends CrimeActInputType {
  @Field(() => PoliceDecisionEnum, { description: '决定 / Decision' })
  decision!: keyof typeof PoliceDecisionEnum;

  @Field(() => String, { nullable: true, description: '公安案号 / Number of the police' })
  caseNumber?: string | null;

  @Field(() => String, { nullable: true, description: '不予立案或退回的理由 / Why they refused or returned it' })
  reason?: string | null;
}

@InputType('AskPoliceReviewInput', { description: '提请复议 / A review is asked for' })
export class AskPoliceReviewInputType extends CrimeActInputType {}

@InputType('RecordPaymentBeforeJudgmentInput', { description: '登记支付 / The arrears were paid' })
export class RecordPaymentBeforeJudgmentInputType extends CrimeActInputType {
  @Field(() => PaidStageEnum, { description: '所处阶段 / Stage at which they were paid' })
  stage!: keyof typeof PaidStageEnum;
}

@InputType('RecordIndictmentInput', { description: '提起公诉 / The case is indicted' })
export class RecordIndictmentInputType extends CrimeActInputType {}

@InputType('RecordCriminalJudgmentInput', { description: '刑事判决 / The case is judged' })
export class RecordCriminalJudgmentInputType extends CrimeActInputType {}
