import { GraphQLNonNegativeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import { DisputeType } from './dispute.type.ts';
import { ReferralType } from './referral.type.ts';

@ObjectType('DisputePayload', { simpleResolvers: true, description: '争议办理结果 / What an act on a dispute changed' })
export class DisputePayload {
  @Field(() => DisputeType, { nullable: true })
  dispute?: DisputeType;

  @Field(() => ID, { nullable: true, description: '新建对象的标识 / Id of what was added' })
  addedId?: string;

  @Field(() => [UserErrorType], { description: '已保存但请核对之处 / Saved, but please verify' })
  warnings!: UserErrorType[];

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}

@ObjectType('ReferralPayload', {
  simpleResolvers: true,
  description: '移送办理结果 / What an act on a referral changed',
})
export class ReferralPayload {
  @Field(() => ReferralType, { nullable: true })
  referral?: ReferralType;

  @Field(() => DisputeType, { nullable: true })
  dispute?: DisputeType;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}

@ObjectType('DismissPayload', { simpleResolvers: true, description: '处理结果 / What became of the proposal' })
export class DismissPayload {
  @Field(() => ID, { nullable: true, description: '已处理的提示 / The proposal that was dismissed' })
  proposalId?: string;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}

@ObjectType('SendReferralsItem', {
  simpleResolvers: true,
  description: '批量移送中一件的结果 / What became of one of many',
})
export class SendReferralsItemType {
  @Field(() => GraphQLNonNegativeInt, { description: '在输入中的序号，自0起 / Place in the input, from 0' })
  index!: number;

  @Field(() => ReferralType, { nullable: true, description: '新移送；被拒为 null / The referral; null when refused' })
  referral!: ReferralType | null;

  @Field(() => DisputeType, { nullable: true, description: '所在争议 / Its dispute' })
  dispute!: DisputeType | null;

  @Field(() => [UserErrorType], { description: '被拒的原因 / Why it was refused' })
  userErrors!: UserErrorType[];
}

@ObjectType('SendReferralsPayload', {
  simpleResolvers: true,
  description: '批量移送结果 / What became of many hand-offs',
})
export class SendReferralsPayload {
  @Field(() => [SendReferralsItemType], {
    nullable: true,
    description: '逐件结果，依输入次序 / One result an item, in order',
  })
  results?: SendReferralsItemType[];

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
