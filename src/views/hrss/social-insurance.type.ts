import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { InjuryApplicantEnum, InjuryStateEnum, InsuranceArrearsKindEnum, InsuranceStateEnum } from './hrss-terms.ts';

@ObjectType('InsuranceTransfer', {
  simpleResolvers: true,
  description: '社会保险稽核征缴 / Transfer of unpaid social insurance',
})
export class InsuranceTransferType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => ID, { nullable: true, description: '所涉劳动者 / Worker it is about' })
  partyId!: string | null;

  @Field(() => InsuranceStateEnum, { nullable: true, description: '办理状态 / State of the transfer' })
  state!: keyof typeof InsuranceStateEnum | null;

  @Field(() => InsuranceArrearsKindEnum, {
    nullable: true,
    description: '欠缴情形 / What is wrong with the contributions',
  })
  arrearsKind!: keyof typeof InsuranceArrearsKindEnum | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '欠缴期间起日 / First day of the period' })
  periodFrom!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '欠缴期间止日 / Last day of the period' })
  periodTo!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '月缴费工资基数，分 / Monthly wage base, in fen' })
  wageBaseFen!: number | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '接收时间 / When it was received' })
  receivedAt!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '补缴金额，分 / Amount paid, in fen' })
  paidFen!: number | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '办理结果时间 / When it was decided' })
  decidedAt!: string | null;
}

@ObjectType('InjuryRecognition', {
  simpleResolvers: true,
  description: '工伤认定 / Recognition of a work injury; no medical data',
})
export class InjuryRecognitionType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true, description: '职工 / Worker who was hurt' })
  partyId!: string | null;

  @Field(() => InjuryStateEnum, { nullable: true, description: '认定状态 / State of the recognition' })
  state!: keyof typeof InjuryStateEnum | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '事故发生或诊断之日 / Day of the accident or the diagnosis',
  })
  occurredOn!: string | null;

  @Field(() => InjuryApplicantEnum, { nullable: true, description: '申请人 / Who applied' })
  applicant!: keyof typeof InjuryApplicantEnum | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '受理时间 / When the application was accepted' })
  acceptedAt!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否适用十五日 / Facts and duties are clear: fifteen days' })
  isSimple!: boolean | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '认定时间 / When it was decided' })
  decidedAt!: string | null;
}
