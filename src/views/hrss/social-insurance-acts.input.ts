import { GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { ActInputType } from '../../graphql/types/inputs.ts';
import { InjuryApplicantEnum, InsuranceArrearsKindEnum, InsuranceStateEnum } from './hrss-terms.ts';

@InputType()
export abstract class InsuranceActInputType extends ActInputType {
  @Field(() => ID, { description: '所属移送 / Transfer it is about' })
  transferId!: string;
}

@InputType()
export abstract class InjuryActInputType extends ActInputType {
  @Field(() => ID, { description: '所属工伤认定 / Recognition it is about' })
  recognitionId!: string;
}

@InputType('ReceiveInsuranceTransferInput', { description: '接收社保移送 / A transfer sheet is taken in' })
export class ReceiveInsuranceTransferInputType extends ActInputType {
  @Field(() => ID, { description: '所涉劳动者 / Worker it is about' })
  partyId!: string;

  @Field(() => InsuranceArrearsKindEnum, { description: '欠缴情形 / What is wrong' })
  arrearsKind!: keyof typeof InsuranceArrearsKindEnum;

  @Field(() => GraphQLLocalDate, { description: '期间起日，北京时间 / First day of the period, Asia/Shanghai' })
  periodFrom!: string;

  @Field(() => GraphQLLocalDate, { description: '期间止日，北京时间 / Last day of the period, Asia/Shanghai' })
  periodTo!: string;

  @Field(() => GraphQLSafeInt, { description: '月缴费工资基数，分 / Monthly wage base, in fen' })
  wageBaseFen!: number;
}

@InputType('DecideInsuranceTransferInput', { description: '社保办理结果 / What came of a transfer' })
export class DecideInsuranceTransferInputType extends InsuranceActInputType {
  @Field(() => InsuranceStateEnum, { description: '结果，RECEIVED 除外 / Outcome; not RECEIVED' })
  outcome!: keyof typeof InsuranceStateEnum;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '补缴金额，分 / Amount paid, in fen' })
  paidFen?: number | null;
}

@InputType('RecordInjuryInput', { description: '登记工伤 / An injury becomes known' })
export class RecordInjuryInputType extends ActInputType {
  @Field(() => ID, { description: '职工 / Worker who was hurt' })
  partyId!: string;

  @Field(() => GraphQLLocalDate, {
    description: '事故或诊断之日，北京时间 / Day of the accident or diagnosis, Asia/Shanghai',
  })
  occurredOn!: string;
}

@InputType('AcceptInjuryApplicationInput', { description: '受理工伤认定 / An application is accepted' })
export class AcceptInjuryApplicationInputType extends InjuryActInputType {
  @Field(() => InjuryApplicantEnum, { description: '申请人 / Who applies' })
  applicant!: keyof typeof InjuryApplicantEnum;

  @Field(() => Boolean, { description: '事实清楚、权利义务明确 / Facts and duties are clear' })
  isSimple!: boolean;
}

@InputType('DecideInjuryInput', { description: '工伤认定 / A recognition is decided' })
export class DecideInjuryInputType extends InjuryActInputType {
  @Field(() => Boolean, { description: '是否认定 / Whether it is recognised' })
  recognised!: boolean;
}

@InputType('RecordEmploymentEndInput', { description: '登记劳动合同终止 / A contract ended' })
export class RecordEmploymentEndInputType extends ActInputType {
  @Field(() => ID, { description: '劳动者 / Worker whose contract ended' })
  partyId!: string;

  @Field(() => GraphQLLocalDate, { description: '终止之日，北京时间 / Day it ended, Asia/Shanghai' })
  endedOn!: string;
}

@InputType('RecordPapersTransferredInput', { description: '登记档案社保已转移 / File and insurance were passed on' })
export class RecordPapersTransferredInputType extends ActInputType {
  @Field(() => ID, { description: '劳动者 / Worker whose papers were passed on' })
  partyId!: string;
}
