import { GraphQLDateTime, GraphQLNonNegativeInt } from 'graphql-scalars';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { RungName } from '../../domain/deadline/rungs.ts';
import { KeyedInput } from '../../graphql/types/inputs.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';
import { DeadlineType } from './deadline.type.ts';
import { DisputeType } from './dispute.type.ts';

@ObjectType('Notice', {
  simpleResolvers: true,
  description: '期限提醒，不含个人信息 / A warning about a clock; it holds no personal data',
})
export class NoticeType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, {
    description: '提醒级别：T5、T1、HALF、DUE、OVERDUE 等 / Rung of the ladder: T5, T1, HALF, DUE, OVERDUE …',
  })
  rung!: RungName;

  @Field(() => WordsType)
  title!: WordsType;

  @Field(() => GraphQLDateTime, { description: '到达该级别的时刻 / When the rung was reached' })
  firedAt!: string;

  @Field(() => GraphQLDateTime, { nullable: true, description: '本单位何时已读 / When your agency read it' })
  readAt!: string | null;

  @Field(() => DisputeType, { nullable: true })
  dispute?: DisputeType;

  disputeId!: string;

  @Field(() => DeadlineType, { nullable: true, description: '无权查看该期限时为 null / Null when it is not for you' })
  deadline!: DeadlineType | null;
}

export const NoticeConnection = connectionOf(NoticeType, 'Notice');

@ObjectType('InboxCounts', {
  simpleResolvers: true,
  description: '收件箱各列表此刻的数量 / How many rows each list of your inbox has now',
})
export class InboxCountsType {
  @Field(() => GraphQLNonNegativeInt, {
    description: '新到未签收：inbox(states: [SENT]) / Sent to you and not received yet',
  })
  fresh!: number;

  @Field(() => GraphQLNonNegativeInt, {
    description: '已签收待答复：inbox(states: [RECEIVED]) / Received and waiting for your answer',
  })
  awaitingAnswer!: number;

  @Field(() => GraphQLNonNegativeInt, {
    description:
      '在办：inbox(states: [SUPPLEMENTING, ACCEPTED, IN_PROGRESS, SUSPENDED]) / In hand, or waiting for more material',
  })
  running!: number;

  @Field(() => GraphQLNonNegativeInt, {
    description: '已办待对方确认 / You brought it back and the sender has not acknowledged',
  })
  awaitingAcknowledgement!: number;

  @Field(() => GraphQLNonNegativeInt, {
    description: '已退回待本单位确认 / It came back and waits for you to acknowledge',
  })
  returned!: number;

  @Field(() => GraphQLNonNegativeInt, {
    description: '五日内届满：deadlines(standing: DUE_SOON) / Run out within five days',
  })
  dueSoon!: number;

  @Field(() => GraphQLNonNegativeInt, { description: '逾期：deadlines(standing: OVERDUE) / Duties that ran out unmet' })
  overdue!: number;

  @Field(() => GraphQLNonNegativeInt, {
    description: '当事人期间已过：deadlines(standing: EXPIRED) / Periods of a party that ran out',
  })
  expired!: number;

  @Field(() => GraphQLNonNegativeInt, {
    description: '未读提醒：notices(unreadOnly: true) / Warnings nobody at your agency has read',
  })
  unreadNotices!: number;
}

@InputType('MarkNoticesReadInput', { description: '将提醒标为已读 / Marks warnings as read' })
export class MarkNoticesReadInputType extends KeyedInput {
  @Field(() => [ID], { description: '至多100条 / At most 100' })
  ids!: string[];
}

@ObjectType('MarkNoticesReadPayload', { simpleResolvers: true, description: '标为已读的结果 / What was marked' })
export class MarkNoticesReadPayload {
  @Field(() => GraphQLNonNegativeInt, { nullable: true, description: '标为已读的条数 / How many were marked' })
  marked?: number;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}
