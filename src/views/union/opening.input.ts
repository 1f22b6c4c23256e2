import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { IntakeChannel, RelationType } from '../../domain/dispute/dispute-terms.ts';
import { IntakeChannelEnum, RelationTypeEnum } from '../../graphql/enums.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';

/** A dispute as a union first enters it: what a window or a caller can say at once. */
@InputType('UnionIntakeInput', {
  description:
    '尚无争议时一并登记：窗口或者来电能说明的最少信息 / What a dispute is registered with when there is none yet',
})
export class UnionIntakeInputType {
  @Field(() => String, {
    nullable: true,
    description:
      '行政区划代码，6、9或12位，不填为本单位所在地 / Region code of 6, 9 or 12 digits; your own when not given',
  })
  region?: string | null;

  @Field(() => GraphQLSafeInt, { defaultValue: 1, description: '涉及人数 / Workers concerned' })
  headcount!: number;

  @Field(() => RelationTypeEnum, { nullable: true, description: '用工关系 / Relation between worker and employer' })
  relationType?: RelationType | null;

  @Field(() => String, { nullable: true, description: '用人单位名称 / Name of the employer' })
  employerName?: string | null;

  @Field(() => String, { nullable: true, description: '统一社会信用代码 / Unified social credit code of the employer' })
  employerCode?: string | null;

  @Field(() => String, { nullable: true, description: '劳动者姓名；匿名时不填 / Worker’s name; left out when unnamed' })
  workerName?: string | null;

  @Field(() => String, { nullable: true, description: '劳动者电话 / Worker’s telephone' })
  workerPhone?: string | null;

  @Field(() => IntakeChannelEnum, {
    nullable: true,
    description: '来源渠道，不填按办理事项确定 / Channel; follows from the act when not given',
  })
  channel?: IntakeChannel | null;
}

/** What an act takes that may stand before any dispute. */
@InputType()
export abstract class OpeningInputType extends KeyedInput {
  @Field(() => ID, {
    nullable: true,
    description: '所附争议；不填则须填 registration 一并登记 / Dispute it is attached to; else give registration',
  })
  disputeId?: string | null;

  @Field(() => UnionIntakeInputType, {
    nullable: true,
    description: '一并登记的争议 / Dispute that is registered with it',
  })
  registration?: UnionIntakeInputType | null;

  @Field(() => ID, { nullable: true, description: '所办理的移送 / Referral the act answers' })
  referralId?: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '所见移送版本 / Version of that referral you saw' })
  version?: number | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '发生时间（含时区），不填为现在 / When it happened, with its offset; now when not given',
  })
  occurredAt?: Date | null;
}
