import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';
import { ClaimTypeEnum } from '../../graphql/enums.ts';
import { AwardFinalityEnum, ReviewStateEnum } from './hrss-terms.ts';

@ObjectType('AwardItem', {
  simpleResolvers: true,
  description: '一项请求的裁决 / What one claim item is awarded',
})
export class AwardItemType {
  @Field(() => ID, { nullable: true, description: '请求项 / Claim item' })
  claimId!: string | null;

  @Field(() => ClaimTypeEnum, { nullable: true, description: '请求类型 / Type of the claim item' })
  claimType!: keyof typeof ClaimTypeEnum | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '裁决金额，分 / Amount awarded, in fen' })
  awardedFen!: number | null;

  @Field(() => Boolean, { nullable: true, description: '该项是否终局 / Whether this item is final (ARB-R 50)' })
  isFinal!: boolean | null;
}

@ObjectType('ArbitrationAward', {
  simpleResolvers: true,
  description: '仲裁裁决 / An award, partial or whole, by claim item',
})
export class ArbitrationAwardType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true, description: '所属仲裁案 / Arbitration it belongs to' })
  arbitrationId!: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否部分先行裁决 / Made on a part first (LDMAL 43)' })
  isPartial!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: '是否缺席裁决 / Made in the absence of the respondent (LDMAL 36)',
  })
  isDefault!: boolean | null;

  @Field(() => AwardFinalityEnum, { nullable: true, description: '是否终局 / Whether it is final' })
  finality!: keyof typeof AwardFinalityEnum | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '裁决金额，分 / Amount awarded, in fen' })
  awardedFen!: number | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '生效后履行天数 / Days from effect within which to pay' })
  performWithinDays!: number | null;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '当地月最低工资标准，分 / Monthly minimum wage it was measured by, in fen',
  })
  monthlyMinimumFen!: number | null;

  @Field(() => [AwardItemType], { nullable: true, description: '逐项裁决 / What each claim item is awarded' })
  items!: readonly AwardItemType[] | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '裁决时间 / When it was made' })
  awardedAt!: string | null;
}

@ObjectType('AgreementReview', {
  simpleResolvers: true,
  description: '调解协议仲裁审查 / Review of a mediation agreement',
})
export class AgreementReviewType {
  @Field(() => ID)
  id!: string;

  @Field(() => AgencyRef, { nullable: true })
  agency!: AgencyRef | null;

  @Field(() => ID, { nullable: true })
  referralId!: string | null;

  @Field(() => ID, { nullable: true, description: '所审查协议的给付义务 / Obligation of the agreement under review' })
  obligationId!: string | null;

  @Field(() => String, { nullable: true, description: '审查案号 / Number of the review' })
  docketNumber!: string | null;

  @Field(() => ReviewStateEnum, { nullable: true, description: '审查状态 / State of the review' })
  state!: keyof typeof ReviewStateEnum | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '受理时间 / When it was accepted' })
  acceptedAt!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '批准延长的工作日数 / Working days added by the head' })
  extensionDays!: number | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '决定时间 / When it was decided' })
  decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: '调解书文号 / Number of the mediation document' })
  documentNumber!: string | null;

  @Field(() => String, { nullable: true, description: '不予制作的理由 / Why it was refused' })
  refusalReason!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '劳动者签收之日 / Day the worker signed for it' })
  signedWorkerOn!: string | null;

  @Field(() => GraphQLLocalDate, { nullable: true, description: '用人单位签收之日 / Day the employer signed for it' })
  signedEmployerOn!: string | null;
}
