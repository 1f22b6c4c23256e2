import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { CourtCaseTypeEnum, DecisionFormEnum, PaymentOrderBasisEnum, TrialProcedureEnum } from './court-enums.ts';
import {
  CourtEntryType,
  CourtNumberType,
  CourtObjectionType,
  CourtReferralType,
  CourtServiceType,
} from './court-records.type.ts';
import { JudicialSuggestionType, PreservationType } from './preservation.type.ts';

@ObjectType('CourtCase', {
  simpleResolvers: true,
  description: '法院案卷中的一案 / One case of the court on this dispute',
})
export class CourtCaseType {
  @Field(() => ID)
  id!: string;

  @Field(() => CourtCaseTypeEnum, { nullable: true })
  type!: keyof typeof CourtCaseTypeEnum | null;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true, description: '所涉给付义务 / Obligation it is about' })
  subjectId!: string | null;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '诉前调登记号，不是案号 / Number in the pre-suit register; not a case number',
  })
  registerNumber!: string | null;

  @Field(() => String, { nullable: true, description: '案号 / Case number (法〔2015〕137号)' })
  caseNumber!: string | null;

  @Field(() => TrialProcedureEnum, { nullable: true, description: '审理程序 / Procedure of the trial' })
  procedure!: keyof typeof TrialProcedureEnum | null;

  @Field(() => ID, { nullable: true, description: '起诉或申请的一方 / Who sued or applied' })
  partyId!: string | null;

  @Field(() => ID, { nullable: true, description: '被上诉的一审案件 / Case appealed against' })
  parentId!: string | null;

  @Field(() => PaymentOrderBasisEnum, { nullable: true, description: '支付令依据 / Law a payment order rests on' })
  basis!: keyof typeof PaymentOrderBasisEnum | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '申请金额，分 / Amount applied for, in fen' })
  claimedFen!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '一并收到的诉状件数 / Complaints received together' })
  copies!: number | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  receivedAt!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  docketedAt!: string | null;

  @Field(() => String, { nullable: true, description: '裁判结果代码 / Outcome code of the ruling' })
  ruling!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  ruledAt!: string | null;

  @Field(() => DecisionFormEnum, { nullable: true, description: '裁判形式 / Form of the decision' })
  form!: keyof typeof DecisionFormEnum | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '判给或约定的总额，分 / What the decision gives all workers together, in fen',
  })
  awardedFen!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '生效后履行期，自然日 / Natural days from effect' })
  performWithinDays!: number | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '生效日，北京时间 / Day of effect, Asia/Shanghai' })
  effectiveOn!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '已执行到位，分 / Collected so far, in fen' })
  collectedFen!: number | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  closedAt!: string | null;
}

@ObjectType('CourtView', {
  simpleResolvers: true,
  description: '法院视图：法院自己的案卷 / The court view: the court’s own file',
})
export class CourtViewType {
  @Field(() => [CourtCaseType])
  cases!: CourtCaseType[];

  @Field(() => [CourtNumberType], { description: '案号沿革 / Every number of each case' })
  caseNumbers!: CourtNumberType[];

  @Field(() => [CourtServiceType], { description: '送达记录 / Service on each party' })
  courtServices!: CourtServiceType[];

  @Field(() => [CourtEntryType], { description: '办案日志 / Diary of the cases' })
  courtEntries!: CourtEntryType[];

  @Field(() => [CourtObjectionType], { description: '异议与顺延申请 / Objections and requests for more time' })
  courtObjections!: CourtObjectionType[];

  @Field(() => [PreservationType], { description: '保全与先予执行 / Preservation and advance execution' })
  preservations!: PreservationType[];

  @Field(() => [JudicialSuggestionType], { description: '司法建议 / Judicial suggestions' })
  judicialSuggestions!: JudicialSuggestionType[];

  @Field(() => [CourtReferralType], {
    description: '委派、委托与邀请调解 / Mediation the court assigned, entrusted or invited help for (R08, R09, R10)',
  })
  assignedMediations!: CourtReferralType[];

  @Field(() => [CourtReferralType], { description: '协助执行与协查 / Requests for assistance (R34)' })
  assistanceRequests!: CourtReferralType[];
}

/** The shared dispute as this view knows it: its key, and the one field the view adds. */
@Directive('@key(fields: "id")')
@ObjectType('Dispute', { simpleResolvers: true })
export class CourtDispute {
  @Field(() => ID)
  id!: string;

  @Field(() => CourtViewType, {
    nullable: true,
    description: '法院案卷；无可见内容时为 null / The court’s file; null when it holds nothing you may see',
  })
  court?: CourtViewType | null;
}
