import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { DocketedCaseType } from '../../commands/court/docket-terms.ts';
import type { TrialProcedure } from '../../domain/court/court-terms.ts';
import type { ChannelGround } from '../../domain/dispute/dispute-terms.ts';
import { ChannelGroundEnum } from '../../graphql/enums.ts';
import { ActInputType, DocumentInputType, KeyedInput } from '../../graphql/types/inputs.ts';
import { CourtCaseTypeEnum, TrialProcedureEnum } from './court-enums.ts';

@InputType('ReceiveComplaintInput', { description: '法院收到诉状 / A court received a complaint' })
export class ReceiveComplaintInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => GraphQLSafeInt, { defaultValue: 1, description: '一并收到的诉状件数 / Complaints received together' })
  copies!: number;

  @Field(() => Boolean, {
    description: '劳动者是否同意诉前调解 / Whether the worker agreed to mediation before filing',
  })
  mediationAgreed!: boolean;

  @Field(() => ID, { nullable: true, description: '起诉的一方 / Who sues' })
  partyId?: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  occurredAt?: Date | null;
}

@InputType('RegisterPreSuitInput', { description: '编立诉前调登记号 / Entry in the pre-suit register' })
export class RegisterPreSuitInputType extends KeyedInput {
  @Field(() => ID)
  disputeId!: string;

  @Field(() => ID)
  courtCaseId!: string;

  @Field(() => String, { description: '如（2025）云0114民诉前调88号 / e.g. （2025）云0114民诉前调88号' })
  registerNumber!: string;

  @Field(() => GraphQLDateTime, { nullable: true })
  occurredAt?: Date | null;
}

@InputType('DocketCaseInput', { description: '法院立案 / A court dockets a case' })
export class DocketCaseInputType extends ActInputType {
  @Field(() => CourtCaseTypeEnum)
  type!: DocketedCaseType;

  @Field(() => String)
  caseNumber!: string;

  @Field(() => TrialProcedureEnum, {
    nullable: true,
    description: '审理程序，不填为普通程序 / Procedure of the trial; ordinary when not given',
  })
  procedure?: TrialProcedure | null;

  @Field(() => ID, {
    nullable: true,
    description: '已收到的诉状或申请 / Complaint or application received before',
  })
  courtCaseId?: string | null;

  @Field(() => ID, { nullable: true, description: '起诉、上诉或申请的一方 / Who sues, appeals or applies' })
  partyId?: string | null;

  @Field(() => ChannelGroundEnum, {
    nullable: true,
    description: '法院记明的可不经仲裁的依据 / Ground the court records for taking it before arbitration',
  })
  channelGround?: ChannelGround | null;

  @Field(() => ID, { nullable: true, description: '所涉给付义务 / Obligation it is about' })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: '被上诉的一审案件 / Case appealed against' })
  parentId?: string | null;
}

@InputType('IssueRulingInput', { description: '法官裁定 / A judge rules' })
export class IssueRulingInputType extends ActInputType {
  @Field(() => ID)
  courtCaseId!: string;

  @Field(() => String, { description: '结果代码，见移送种类 / Outcome code as the kind of the referral names it' })
  ruling!: string;

  @Field(() => String, { nullable: true })
  reason?: string | null;

  @Field(() => [DocumentInputType], { defaultValue: [] })
  documents!: DocumentInputType[];
}

@InputType('CollectedPaymentInput', { description: '执行到位的一笔款项 / One payment that was collected' })
export class CollectedPaymentInputType {
  @Field(() => ID)
  instalmentId!: string;

  @Field(() => GraphQLSafeInt, { description: '分 / Fen' })
  amountFen!: number;

  @Field(() => GraphQLLocalDate)
  paidOn!: string;
}

@InputType('RecordCollectionInput', { description: '执行到位 / What enforcement collected' })
export class RecordCollectionInputType extends ActInputType {
  @Field(() => ID)
  courtCaseId!: string;

  @Field(() => [CollectedPaymentInputType])
  payments!: CollectedPaymentInputType[];

  @Field(() => String, {
    nullable: true,
    description: '结案结果代码，不填为继续执行 / Outcome code; enforcement goes on when not given',
  })
  outcome?: string | null;

  @Field(() => String, { nullable: true })
  reason?: string | null;
}
