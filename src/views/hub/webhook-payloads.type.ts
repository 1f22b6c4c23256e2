import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType } from 'type-graphql';
import { UserErrorType } from '../../graphql/types/user-error.type.ts';

@ObjectType('WebhookPayload', { simpleResolvers: true, description: '回调地址办理结果 / What was done' })
export class WebhookPayload {
  @Field(() => ID, { nullable: true, description: '回调地址标识 / Id of the endpoint' })
  endpointId?: string;

  @Field(() => [UserErrorType])
  userErrors!: UserErrorType[];
}

@ObjectType('WebhookKeysPayload', {
  simpleResolvers: true,
  description: '新密钥，仅显示一次 / New keys, shown once',
})
export class WebhookKeysPayload extends WebhookPayload {
  @Field(() => String, {
    nullable: true,
    description:
      '共享密钥 whsec_，仅在生成时显示，重复请求时为空 / Shared secret, shown when it is made and to no repeat of the request',
  })
  secret?: string;

  @Field(() => String, { nullable: true, description: 'Ed25519 公钥 whpk_ / Public key' })
  publicKey?: string;
}

@ObjectType('TestWebhookPayload', { simpleResolvers: true, description: '测试事件办理结果 / What was done' })
export class TestWebhookPayload extends WebhookPayload {
  @Field(() => ID, { nullable: true, description: '测试事件标识 / Id of the test event' })
  eventId?: string;
}

@ObjectType('ReplayWebhookPayload', { simpleResolvers: true, description: '重发办理结果 / What was done' })
export class ReplayWebhookPayload extends WebhookPayload {
  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: '将重发的事件数，一次至多一万 / Events that will be sent again, ten thousand at most',
  })
  events?: number;
}
