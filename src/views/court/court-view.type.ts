import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { CourtProcedure } from '../../domain/referral/referral.ts';
import { CourtProcedureEnum } from '../../graphql/enums.ts';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';

const types = {
  PRE_SUIT: 'PRE_SUIT',
  CIVIL: 'CIVIL',
  CONFIRMATION: 'CONFIRMATION',
  ENFORCEMENT: 'ENFORCEMENT',
} as const;
export const CourtCaseTypeEnum = types;
registerEnumType(types, {
  name: 'CourtCaseType',
  description: '法院案件类型 / What a court opened a case for',
  valuesConfig: {
    PRE_SUIT: { description: '诉前（未立案）/ Complaint received, not docketed' },
    CIVIL: { description: '民事一审 / Civil suit' },
    CONFIRMATION: { description: '司法确认 / Judicial confirmation' },
    ENFORCEMENT: { description: '执行 / Enforcement' },
  },
});

@ObjectType('CourtCase', {
  simpleResolvers: true,
  description: '法院案卷中的一案 / One case of the court on this dispute',
})
export class CourtCaseType {
  @Field(() => ID)
  id!: string;

  @Field(() => types, { nullable: true })
  type!: keyof typeof types | null;

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

  @Field(() => CourtProcedureEnum, { nullable: true })
  procedure!: CourtProcedure | null;

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
