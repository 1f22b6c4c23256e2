import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { KeyedInput } from '../../graphql/types/inputs.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { AgencyType } from './agency.type.ts';

@ObjectType('HandOffMessage', {
  simpleResolvers: true,
  description: '移送双方之间的留言 / A message between the two sides of a hand-off',
})
export class HandOffMessageType {
  @Field(() => ID, { description: '留痕条目标识 / Id of its entry in history' })
  id!: string;

  @Field(() => AgencyType, { nullable: true, description: '留言单位 / Agency that wrote it' })
  agency!: AgencyType | null;

  @Field(() => GraphQLDateTime, { description: '留言时间 / When it was written' })
  at!: Date;

  @Field(() => String, { description: '内容，仅移送双方可见 / The words, for both sides alone' })
  body!: string;
}

export const HandOffMessageConnection = connectionOf(HandOffMessageType, 'HandOffMessage');

@InputType('AddHandOffMessageInput', { description: '给移送的另一方留言 / Writes to the other side of a hand-off' })
export class AddHandOffMessageInputType extends KeyedInput {
  @Field(() => ID, { description: '移送 / The referral' })
  referralId!: string;

  @Field(() => String, { description: '内容，1至2000字，不写身份证号与电话 / 1 to 2,000 characters' })
  body!: string;
}
