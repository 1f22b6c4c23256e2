import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import {
  addWebhook,
  changeWebhook,
  pauseWebhook,
  removeWebhook,
  resumeWebhook,
  rotateWebhookKeys,
} from '../../commands/webhook/webhook-endpoints.ts';
import { replayWebhook, testWebhook } from '../../commands/webhook/webhook-events.ts';
import { keyOf, payload } from '../../graphql/answer.ts';
import type { HubContext } from '../../graphql/context.ts';
import { Requires } from '../../graphql/requires.ts';
import {
  AddWebhookInputType,
  ChangeWebhookInputType,
  PauseWebhookInputType,
  RemoveWebhookInputType,
  ReplayWebhookInputType,
  ResumeWebhookInputType,
  RotateWebhookKeysInputType,
  TestWebhookInputType,
} from './webhook.input.ts';
import {
  ReplayWebhookPayload,
  TestWebhookPayload,
  WebhookKeysPayload,
  WebhookPayload,
} from './webhook-payloads.type.ts';

/** What an administrator does with the addresses the agency's systems are told at. */
@Resolver()
export class WebhookActsResolver {
  @Requires('webhook.manage')
  @Mutation(() => WebhookKeysPayload, {
    description: '登记回调地址，密钥仅显示一次 / Has a system of the agency told what happens; its keys are shown once',
  })
  async addWebhook(@Arg('input', () => AddWebhookInputType) input: AddWebhookInputType, @Ctx() context: HubContext) {
    return payload(await addWebhook({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }

  @Requires('webhook.manage')
  @Mutation(() => WebhookPayload, { description: '变更回调地址 / Changes an endpoint' })
  async changeWebhook(
    @Arg('input', () => ChangeWebhookInputType) input: ChangeWebhookInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await changeWebhook({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }

  @Requires('webhook.manage')
  @Mutation(() => WebhookPayload, { description: '暂停回调，事件留待恢复 / Stops calling an endpoint; events wait' })
  async pauseWebhook(
    @Arg('input', () => PauseWebhookInputType) input: PauseWebhookInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await pauseWebhook({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }

  @Requires('webhook.manage')
  @Mutation(() => WebhookPayload, { description: '恢复回调 / Goes on calling an endpoint' })
  async resumeWebhook(
    @Arg('input', () => ResumeWebhookInputType) input: ResumeWebhookInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await resumeWebhook({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }

  @Requires('webhook.manage')
  @Mutation(() => WebhookPayload, { description: '移除回调地址并销毁密钥 / Removes an endpoint and destroys its keys' })
  async removeWebhook(
    @Arg('input', () => RemoveWebhookInputType) input: RemoveWebhookInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await removeWebhook({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }

  @Requires('webhook.manage')
  @Mutation(() => WebhookKeysPayload, {
    description: '轮换签名密钥，新旧并用一段时间 / Makes new keys; those before sign beside them for a while',
  })
  async rotateWebhookKeys(
    @Arg('input', () => RotateWebhookKeysInputType) input: RotateWebhookKeysInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await rotateWebhookKeys({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }

  @Requires('webhook.manage')
  @Mutation(() => TestWebhookPayload, { description: '发送测试事件 / Sends a test event' })
  async testWebhook(@Arg('input', () => TestWebhookInputType) input: TestWebhookInputType, @Ctx() context: HubContext) {
    return payload(await testWebhook({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }

  @Requires('webhook.manage')
  @Mutation(() => ReplayWebhookPayload, {
    description: '按原标识与次序重发事件 / Has events sent once more, under their ids and in their order',
  })
  async replayWebhook(
    @Arg('input', () => ReplayWebhookInputType) input: ReplayWebhookInputType,
    @Ctx() context: HubContext,
  ) {
    return payload(await replayWebhook({ ...input, key: keyOf(input, context) }, context.command), context, whole);
  }
}

function whole<Result>(result: Result): Result {
  return result;
}
