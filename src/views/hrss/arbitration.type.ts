import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { SuspensionGroundEnum } from '../../graphql/enums.ts';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import {
  ArbitrationRefusalGroundEnum,
  ArbitrationStateEnum,
  AwardFinalityEnum,
  OverdueExcuseEnum,
  RestartGroundEnum,
  WithdrawalGroundEnum,
} from './hrss-terms.ts';

@ObjectType('Arbitration', {
  simpleResolvers: true,
  description: '仲裁案卷中的一案 / One case of the arbitration commission on this dispute',
})
export class ArbitrationType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  agencyId!: string | null;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '仲裁案号，无全国统一格式 / Number the commission gave it; there is no national form',
  })
  docketNumber!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  acceptedAt!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '申请书副本送达被申请人之日 / Day the copy of the application was served on the respondent',
  })
  copyServedOn!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  awardedAt!: string | null;

  @Field(() => AwardFinalityEnum, { nullable: true })
  finality!: keyof typeof AwardFinalityEnum | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '裁决金额，分 / Amount awarded, in fen' })
  awardedFen!: number | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '生效后履行天数 / Days from effect within which to pay',
  })
  performWithinDays!: number | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '裁决书送达劳动者之日 / Day the award was served on the worker',
  })
  servedWorkerOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '裁决书送达用人单位之日 / Day the award was served on the employer',
  })
  servedEmployerOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '裁决生效之日 / Day the award took effect' })
  effectiveOn!: string | null;

  @Field(() => ArbitrationStateEnum, { nullable: true, description: '案件状态 / State of the case' })
  state!: keyof typeof ArbitrationStateEnum | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '收到仲裁申请的时间 / When the application was received',
  })
  receivedAt!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '要求一次性补正之日 / Day the one correction was asked for',
  })
  correctionAskedOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '补正期限届满之日 / Last day to correct' })
  correctionDueOn!: string | null;

  @Field(() => String, { nullable: true, description: '应补正的内容 / What has to be corrected' })
  correctionWhat!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '补正之日 / Day it was corrected' })
  correctedOn!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '不予受理的时间 / When it was not accepted' })
  refusedAt!: string | null;

  @Field(() => ArbitrationRefusalGroundEnum, {
    nullable: true,
    description: '不予受理的理由 / Why it was not accepted',
  })
  refusalGround!: keyof typeof ArbitrationRefusalGroundEnum | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '被申请人答辩之日 / Day the respondent answered' })
  answeredOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '告知仲裁庭组成之日 / Day the parties were told of the tribunal',
  })
  tribunalToldOn!: string | null;

  @Field(() => [ID], { nullable: true, description: '仲裁庭成员 / Arbitrators who sit' })
  tribunal!: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: '首席或独任仲裁员 / Arbitrator who presides or sits alone' })
  presiderId!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '中止审理之日 / Day the case was suspended' })
  suspendedOn!: string | null;

  @Field(() => SuspensionGroundEnum, { nullable: true, description: '中止事由 / Why it is suspended' })
  suspensionGround!: keyof typeof SuspensionGroundEnum | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '批准延长的天数 / Days added by the head of the commission',
  })
  extensionDays!: number | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '审限重新起算之日 / Day the period for the award started anew',
  })
  restartedOn!: string | null;

  @Field(() => RestartGroundEnum, { nullable: true, description: '重新起算的事由 / Why it started anew' })
  restartGround!: keyof typeof RestartGroundEnum | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '调解书确定的金额，分 / Amount of the mediation document, in fen',
  })
  mediatedFen!: number | null;

  @Field(() => ID, { nullable: true, description: '调解书应受给付的劳动者 / Worker the mediation document pays' })
  mediatedPartyId!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '调解书确定的给付日 / Day by which it is payable' })
  mediatedDueOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '劳动者签收调解书之日 / Day the worker signed for it' })
  mediationSignedWorkerOn!: string | null;

  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: '用人单位签收调解书之日 / Day the employer signed for it',
  })
  mediationSignedEmployerOn!: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '未经裁决结束的时间 / When it ended without award' })
  endedAt!: string | null;

  @Field(() => WithdrawalGroundEnum, { nullable: true, description: '撤回的事由 / Why it ended without award' })
  withdrawalGround!: keyof typeof WithdrawalGroundEnum | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '逾期证明出具之日 / Day lateness was certified' })
  overdueCertifiedOn!: string | null;

  @Field(() => OverdueExcuseEnum, {
    nullable: true,
    description: '逾期的正当事由 / Why lateness does not open the way to court',
  })
  overdueExcuse!: keyof typeof OverdueExcuseEnum | null;
}
