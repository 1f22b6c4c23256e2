import { GraphQLSafeInt } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import { KeyedInput } from '../../graphql/types/inputs.ts';
import { SystemNameInputType } from './staff.input.ts';

@InputType('AddWebhookInput', {
  description: '登记回调地址 / Has a system of the agency told what happens',
})
export class AddWebhookInputType extends KeyedInput {
  @Field(() => SystemNameInputType)
  name!: SystemNameInputType;

  @Field(() => String, {
    description: 'https 地址，端口 443 或 8443，主机须为公网域名 / https, port 443 or 8443, a public name',
  })
  url!: string;

  @Field(() => [String], {
    nullable: true,
    description:
      '所通知的事件，如 REFERRAL_SENT，不填为全部 / Types of events, such as REFERRAL_SENT; all when left out',
  })
  types?: string[] | null;
}

@InputType()
abstract class OnWebhook extends KeyedInput {
  @Field(() => ID, { description: '回调地址 / The endpoint' })
  endpointId!: string;
}

@InputType('ChangeWebhookInput', { description: '变更回调地址 / Gives an endpoint another name, address or choice' })
export class ChangeWebhookInputType extends OnWebhook {
  @Field(() => GraphQLSafeInt, { description: '所见版本 / Version you saw' })
  version!: number;

  @Field(() => SystemNameInputType, { nullable: true, description: '名称，不填不变 / Name; stays when left out' })
  name?: SystemNameInputType | null;

  @Field(() => String, { nullable: true, description: '地址，不填不变 / Address; stays when left out' })
  url?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: '所通知的事件，空列表为全部，不填不变 / Types of events; an empty list means all; stays when left out',
  })
  types?: string[] | null;
}

@InputType('PauseWebhookInput', { description: '暂停回调 / Stops calling an endpoint; events wait' })
export class PauseWebhookInputType extends OnWebhook {}

@InputType('ResumeWebhookInput', { description: '恢复回调 / Goes on calling an endpoint' })
export class ResumeWebhookInputType extends OnWebhook {}

@InputType('RemoveWebhookInput', { description: '移除回调地址 / Takes an endpoint out of use for good' })
export class RemoveWebhookInputType extends OnWebhook {}

@InputType('TestWebhookInput', { description: '发送测试事件 / Sends an event that says nothing but that calls arrive' })
export class TestWebhookInputType extends OnWebhook {}

@InputType('RotateWebhookKeysInput', { description: '轮换签名密钥 / Makes new keys' })
export class RotateWebhookKeysInputType extends OnWebhook {
  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description:
      '旧密钥继续签名的小时数，0至720，默认168 / Hours the keys before go on signing beside the new, 0 to 720; 168 when left out',
  })
  overlapHours?: number | null;
}

@InputType('ReplayWebhookInput', {
  description: '重发事件，两种方式选一 / Has events sent once more, in one of two ways',
})
export class ReplayWebhookInputType extends OnWebhook {
  @Field(() => String, {
    nullable: true,
    description: '自该游标之后全部重发；空文本为从头 / All after this cursor; the empty text for all from the first',
  })
  after?: string | null;

  @Field(() => Boolean, { nullable: true, description: '只重发死信 / Dead letters alone' })
  deadLetters?: boolean | null;
}
