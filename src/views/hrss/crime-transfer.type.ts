import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { CrimeConductEnum, CrimeTransferStateEnum, PaidStageEnum, PoliceDecisionEnum } from './hrss-terms.ts';

@ObjectType('CrimeTransfer', {
  simpleResolvers: true,
  description: '涉嫌犯罪移送 / Transfer of a suspected refusal to pay wages',
})
export class CrimeTransferType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true, description: '所属监察案 / Inspection it comes from' })
  inspectionId!: string | null;

  @Field(() => ID, { nullable: true, description: '未履行的支付决定 / Order to pay that was not obeyed' })
  orderId!: string | null;

  @Field(() => CrimeTransferStateEnum, { nullable: true, description: '移送状态 / State of the transfer' })
  state!: keyof typeof CrimeTransferStateEnum | null;

  @Field(() => CrimeConductEnum, { nullable: true, description: '逃避支付的情形 / How the wages were withheld' })
  conduct!: keyof typeof CrimeConductEnum | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '涉及劳动者人数 / Number of workers' })
  workers!: number | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '欠薪最长月数 / Longest arrears of one worker, in months',
  })
  months!: number | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '单人最高欠薪，分 / Most that is owed to one worker, in fen',
  })
  largestFen!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '欠薪总额，分 / Total arrears, in fen' })
  totalFen!: number | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '提出移送的时间 / When it was proposed' })
  proposedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '决定时间 / When the head decided' })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: '决定理由 / Why it was decided so' })
  decisionReason!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '移送时间 / When it was sent to the police' })
  sentAt!: string | null;

  @Field(() => ID, { nullable: true, description: '受移送公安机关 / Police it was sent to' })
  policeAgencyId!: string | null;

  @Field(() => PoliceDecisionEnum, { nullable: true, description: '公安决定 / What the police decided' })
  policeDecision!: keyof typeof PoliceDecisionEnum | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '公安决定时间 / When the police decided' })
  policeDecidedAt!: string | null;

  @Field(() => String, { nullable: true, description: '公安案号 / Number of the police' })
  policeCaseNumber!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '提请复议的时间 / When a review of the refusal was asked for',
  })
  reviewAskedAt!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '支付之日 / Day the arrears were paid after all' })
  paidOn!: string | null;

  @Field(() => PaidStageEnum, { nullable: true, description: '支付所处阶段 / Stage at which they were paid' })
  paidStage!: keyof typeof PaidStageEnum | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '提起公诉的时间 / When it was indicted' })
  indictedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '判决时间 / When it was judged' })
  judgedAt!: string | null;
}
