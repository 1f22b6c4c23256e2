import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { DisputeType } from './dispute.type.ts';
import { ReferralType } from './referral.type.ts';

export const requestStates = {
  DONE: 'DONE',
  RUNNING: 'RUNNING',
  UNKNOWN: 'UNKNOWN',
  EXPIRED: 'EXPIRED',
} as const;
export type RequestStateName = keyof typeof requestStates;
registerEnumType(requestStates, {
  name: 'RequestOutcomeState',
  description: '按幂等键查询的结果 / What became of a request, by its key',
  valuesConfig: {
    DONE: { description: '已生效 / It took effect' },
    RUNNING: { description: '批量请求尚未办完，可用同一键续办 / A bulk was cut off; the same key takes it up' },
    UNKNOWN: {
      description: '该键未产生任何效力，可用同一键重发 / Nothing was done under this key: send it again with the key',
    },
    EXPIRED: { description: '逾90日，结果不再提供 / Older than 90 days: its outcome is not told any more' },
  },
});

@ObjectType('RequestEffect', {
  simpleResolvers: true,
  description: '以该键办成的一件事 / One thing done under the key',
})
export class RequestEffectType {
  @Field(() => String, { description: '操作名称 / Name of the operation' })
  operation!: string;

  @Field(() => GraphQLDateTime, { description: '生效时间 / When it took effect' })
  at!: Date;

  @Field(() => GraphQLDateTime, { description: '结果保留至 / Until when its outcome is told' })
  keptUntil!: Date;

  @Field(() => DisputeType, {
    nullable: true,
    description: '所涉争议；现已无权查看则为 null / The dispute; null when it is not, or no longer, for you',
  })
  dispute?: DisputeType | null;

  @Field(() => ReferralType, {
    nullable: true,
    description: '所涉移送；现已无权查看则为 null / The referral; null when it is not, or no longer, for you',
  })
  referral?: ReferralType | null;

  @Field(() => [ID], {
    description: '所产生的其他记录的标识 / Ids of what else it made; none of a dispute that is not for you',
  })
  ids?: readonly string[];

  result!: Readonly<Record<string, unknown>>;
}

@ObjectType('RequestOutcome', {
  simpleResolvers: true,
  description: '一次请求的结果 / What became of a request',
})
export class RequestOutcomeType {
  @Field(() => requestStates, { description: '状态 / State' })
  state!: RequestStateName;

  @Field(() => [RequestEffectType], {
    description:
      '以该键办成的事，新的在前；同一键可用于不同操作 / What was done under the key, newest first; a key may serve several operations',
  })
  effects!: readonly RequestEffectType[];
}
