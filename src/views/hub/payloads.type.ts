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
  @Field(() => ID, { nullable: true })
  proposalId?: string;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
