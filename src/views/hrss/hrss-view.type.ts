import { GraphQLDateTime, GraphQLLocalDate, GraphQLSafeInt } from 'graphql-scalars';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { AgencyRef } from '../../graphql/types/agency-ref.type.ts';

const finalities = { FINAL: 'FINAL', NON_FINAL: 'NON_FINAL', MIXED: 'MIXED' } as const;
export const AwardFinalityEnum = finalities;
registerEnumType(finalities, {
  name: 'AwardFinality',
  description: '裁决是否终局 / Whether an award is final (LDMAL 47)',
  valuesConfig: {
    FINAL: { description: '终局 / Final' },
    NON_FINAL: { description: '非终局 / Not final' },
    MIXED: { description: '部分终局 / Final in part' },
  },
});

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

  @Field(() => finalities, { nullable: true })
  finality!: keyof typeof finalities | null;

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
}

@ObjectType('HrssView', {
  simpleResolvers: true,
  description: '人社视图：仲裁机构自己的案卷 / The human-resources view: the arbitration commission’s own file',
})
export class HrssViewType {
  @Field(() => [ArbitrationType])
  arbitrations!: ArbitrationType[];
}

/** The shared dispute as this view knows it: its key, and the one field the view adds. */
@Directive('@key(fields: "id")')
@ObjectType('Dispute', { simpleResolvers: true })
export class HrssDispute {
  @Field(() => ID)
  id!: string;

  @Field(() => HrssViewType, {
    nullable: true,
    description: '仲裁案卷；无可见内容时为 null / The commission’s file; null when it holds nothing you may see',
  })
  hrss?: HrssViewType | null;
}
