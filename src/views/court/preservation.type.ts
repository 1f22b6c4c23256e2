import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import {
  GuaranteeEnum,
  LiftReasonEnum,
  MeasureEnum,
  PreservationDecisionEnum,
  PreservationKindEnum,
  SuggestionAnswerEnum,
  WaiverReasonEnum,
} from './court-enums.ts';

@ObjectType('Preservation', {
  simpleResolvers: true,
  description: '保全或先予执行 / Preservation or advance execution',
})
export class PreservationType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: '法院 / Court' })
  agencyId!: string | null;

  @Field(() => ID, { nullable: true, description: '所依移送 / Referral it came by' })
  referralId!: string | null;

  @Field(() => PreservationKindEnum, { nullable: true, description: '种类 / Kind' })
  kind!: keyof typeof PreservationKindEnum | null;

  @Field(() => ID, { nullable: true, description: '申请人 / Applicant' })
  partyId!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '分 / Fen' })
  amountFen!: number | null;

  @Field(() => GuaranteeEnum, { nullable: true, description: '担保 / Security' })
  guarantee!: keyof typeof GuaranteeEnum | null;

  @Field(() => WaiverReasonEnum, { nullable: true, description: '减免担保理由 / Why security was reduced or waived' })
  waiverReason!: keyof typeof WaiverReasonEnum | null;

  @Field(() => String, { nullable: true, description: '案号 / Case number' })
  caseNumber!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '接受申请时间 / When the application was accepted' })
  appliedAt!: string | null;

  @Field(() => PreservationDecisionEnum, { nullable: true, description: '决定，未决为空 / Decision; null while open' })
  decision!: keyof typeof PreservationDecisionEnum | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '决定时间 / When it was decided' })
  decidedAt!: string | null;

  @Field(() => MeasureEnum, { nullable: true, description: '所采措施 / Measure taken' })
  measure!: keyof typeof MeasureEnum | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '实施时间 / When it was taken' })
  executedAt!: string | null;

  @Field(() => LiftReasonEnum, { nullable: true, description: '解除理由 / Why it ended' })
  liftReason!: keyof typeof LiftReasonEnum | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '解除时间 / When it ended' })
  liftedAt!: string | null;
}

@ObjectType('JudicialSuggestion', {
  simpleResolvers: true,
  description: '司法建议 / A judicial suggestion and its answer',
})
export class JudicialSuggestionType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID, { nullable: true, description: '法院 / Court' })
  agencyId!: string | null;

  @Field(() => ID, { nullable: true, description: '所依移送 / Referral it came by' })
  referralId!: string | null;

  @Field(() => String, { nullable: true, description: '编号 / Number as displayed' })
  number!: string | null;

  @Field(() => ID, { nullable: true, description: '建议对象（单位）/ Addressee on the hub' })
  addresseeAgencyId!: string | null;

  @Field(() => ID, { nullable: true, description: '建议对象（当事人）/ Addressee that is a party' })
  addresseePartyId!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '发出时间 / When it was issued' })
  issuedAt!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '送达日，北京时间 / Day of delivery, Asia/Shanghai' })
  deliveredOn!: string | null;

  @Field(() => SuggestionAnswerEnum, { nullable: true, description: '反馈，未反馈为空 / Answer; null while none' })
  answer!: keyof typeof SuggestionAnswerEnum | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '反馈日，北京时间 / Day of the answer, Asia/Shanghai' })
  answeredOn!: string | null;

  @Field(() => ID, { nullable: true, description: '上报单位 / Body it was reported to' })
  escalatedToId!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '上报时间 / When it was reported' })
  escalatedAt!: string | null;
}
