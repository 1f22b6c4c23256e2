import { GraphQLDateTime, GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import type { DeliveryState, EndpointState } from '../../domain/webhook/webhook-endpoint.ts';
import { connectionOf } from '../../graphql/types/page-info.type.ts';
import { WordsType } from '../../graphql/types/words.type.ts';

const endpointStates = { ACTIVE: 'ACTIVE', PAUSED: 'PAUSED', DISABLED: 'DISABLED' } as const;
registerEnumType(endpointStates, {
  name: 'WebhookState',
  description: '回调地址的状态 / How an endpoint stands',
  valuesConfig: {
    ACTIVE: { description: '启用 / Told what happens' },
    PAUSED: { description: '已暂停，事件留待恢复后依次投递 / Paused; events wait, in order' },
    DISABLED: { description: '接收方应答 410，平台已停用 / The receiver answered 410, and the hub stopped' },
  },
});

export const deliveryStates = { WAITING: 'WAITING', DELIVERED: 'DELIVERED', DEAD: 'DEAD' } as const;
registerEnumType(deliveryStates, {
  name: 'WebhookDeliveryState',
  description: '投递状态 / How an event of an endpoint stands',
  valuesConfig: {
    WAITING: { description: '等待投递或重试 / Waits to be sent, or sent again' },
    DELIVERED: { description: '接收方已应答 2xx / The receiver answered 2xx' },
    DEAD: { description: '超过重试期限，可重发 / Given up after the last retry; can be replayed' },
  },
});

@ObjectType('WebhookPublicKey', {
  simpleResolvers: true,
  description: '回调签名公钥 / Public key that signatures v1a are checked with',
})
export class WebhookPublicKeyType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Ed25519 公钥，whpk_ 开头 / Ed25519, whpk_ and base64' })
  publicKey!: string;

  @Field(() => GraphQLDateTime, { description: '生成时间 / When it was made' })
  madeAt!: Date;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '停止签名的时间，最新的为空 / When it stops signing; null for the newest',
  })
  endsAt!: Date | null;
}

@ObjectType('WebhookEndpoint', {
  simpleResolvers: true,
  description: '回调地址 / An address of a system of your agency that is told what happens',
})
export class WebhookEndpointType {
  @Field(() => ID)
  id!: string;

  @Field(() => WordsType)
  name!: WordsType;

  @Field(() => String, { description: '接收通知的 https 地址 / The https address that is called' })
  url!: string;

  @Field(() => [String], {
    nullable: true,
    description: '所通知的事件，空为全部 / Types of events it is told of; null for all',
  })
  types!: readonly string[] | null;

  @Field(() => endpointStates, { description: '状态 / How it stands' })
  state!: EndpointState;

  @Field(() => GraphQLSafeInt, { description: '版本，变更时须带上 / Version; a change names the one it was based on' })
  version!: number;

  @Field(() => GraphQLDateTime, { description: '登记时间 / When it was registered' })
  createdAt!: Date;

  @Field(() => [WebhookPublicKeyType], {
    description: '现用公钥，新的在前 / Public keys that sign for it now, newest first',
  })
  publicKeys!: readonly WebhookPublicKeyType[];

  @Field(() => GraphQLSafeInt, { description: '最近一个事件的序号 / Number of the last event it was told' })
  lastSequence!: number;

  @Field(() => GraphQLSafeInt, { description: '连续失败次数 / Failed calls in a row' })
  failures!: number;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '连续失败后暂不呼叫，至此为止 / After failures in a row it is left alone until then',
  })
  openUntil!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '最近一次成功 / Last success' })
  succeededAt!: Date | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: '最近一次失败 / Last failure' })
  failedAt!: Date | null;

  @Field(() => GraphQLSafeInt, { description: '待重试事件数 / Events that wait to be sent again' })
  waiting!: number;

  @Field(() => GraphQLSafeInt, { description: '死信数 / Dead letters' })
  deadLetters!: number;
}

export const WebhookEndpointConnection = connectionOf(WebhookEndpointType, 'WebhookEndpoint');

@ObjectType('WebhookDelivery', {
  simpleResolvers: true,
  description: '一个事件的投递情况 / One event of an endpoint, and what became of it',
})
export class WebhookDeliveryType {
  @Field(() => ID, { description: '事件标识，即消息的 webhook-id / Id of the event, the webhook-id of the message' })
  eventId!: string;

  @Field(() => String, { description: '事件种类 / Type of the event' })
  type!: string;

  @Field(() => ID, { nullable: true, description: '所属争议，测试事件为空 / Dispute; null for a test' })
  disputeId!: string | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '序号，从1起 / Place in the sequence, from 1' })
  sequence!: number | null;

  @Field(() => String, {
    nullable: true,
    description: '游标，可自此之后重发 / Cursor; a replay goes on after it',
  })
  cursor!: string | null;

  @Field(() => deliveryStates, { description: '投递状态 / How it stands' })
  state!: DeliveryState;

  @Field(() => GraphQLDateTime, { description: '应投递时间 / When it was first due' })
  dueAt!: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: '下次尝试时间 / When it is tried next' })
  nextAt!: Date | null;

  @Field(() => GraphQLSafeInt, { description: '已尝试次数 / How often it was tried' })
  attempts!: number;

  @Field(() => GraphQLDateTime, { nullable: true, description: '最近一次尝试 / Last attempt' })
  lastAt!: Date | null;

  @Field(() => GraphQLSafeInt, { nullable: true, description: '接收方的 HTTP 状态码 / HTTP status of the receiver' })
  lastStatus!: number | null;

  @Field(() => String, { nullable: true, description: '最近一次失败的原因代码 / Code of why it failed last' })
  lastFault!: string | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: '办结时间：送达或放弃 / When it was delivered or given up',
  })
  doneAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: '已送达正文的 SHA-256，作为送达凭证 / SHA-256 of the body that was taken, as evidence',
  })
  bodySha256!: string | null;
}

export const WebhookDeliveryConnection = connectionOf(WebhookDeliveryType, 'WebhookDelivery');
