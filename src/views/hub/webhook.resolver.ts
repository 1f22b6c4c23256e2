import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { cursorOf } from '../../domain/webhook/webhook-cursor.ts';
import type { DeliveryState } from '../../domain/webhook/webhook-endpoint.ts';
import { ConnectionPage } from '../../graphql/connection-page.ts';
import type { HubContext } from '../../graphql/context.ts';
import { sealedForm, type CursorForm } from '../../graphql/cursor.ts';
import { pageOf } from '../../graphql/page.ts';
import { Requires } from '../../graphql/requires.ts';
import { PageArgs } from '../../graphql/types/page-info.type.ts';
import { deliveryStates, WebhookDeliveryConnection, WebhookEndpointConnection } from './webhook.type.ts';

const endpointsForm: CursorForm = { list: 'webhookEndpoints', keys: ['id'] };
const deliveriesForm: CursorForm = { list: 'webhookDeliveries', keys: ['id'] };

/** What an administrator reads of the addresses the agency's systems are told at. */
@Resolver()
export class WebhookResolver {
  @Requires('webhook.manage')
  @Query(() => WebhookEndpointConnection, {
    description: '本单位的回调地址 / Addresses at which systems of your agency are told what happens',
  })
  async webhookEndpoints(@Args(() => PageArgs) args: PageArgs, @Ctx() { reads, now, cursors }: HubContext) {
    const form = sealedForm(endpointsForm, { cursors });
    const { first, keys } = pageOf(args, form);
    const rows = await reads.people.webhooks.endpoints({ first, after: keys?.[0] ?? null }, now);
    return new ConnectionPage(rows, { first, after: keys !== null, form, keyOf: ({ id }) => [id] });
  }

  @Requires('webhook.manage')
  @Query(() => WebhookDeliveryConnection, {
    description:
      '一个回调地址的投递记录，新的在前；state: DEAD 即死信 / What one endpoint was told, newest first; state DEAD lists the dead letters',
  })
  async webhookDeliveries(
    @Arg('endpointId', () => ID, { description: '回调地址 / The endpoint' }) endpointId: string,
    @Arg('state', () => deliveryStates, { nullable: true, description: '状态 / State' }) state: DeliveryState | null,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { reads, cursors }: HubContext,
  ) {
    const form = sealedForm(deliveriesForm, { cursors }, { endpointId, state: state ?? null });
    const { first, keys } = pageOf(args, form);
    const rows = await reads.people.webhooks.deliveries({ first, after: keys?.[0] ?? null }, endpointId, state ?? null);
    const shown = rows.map(({ nextAt, ...row }) => ({
      ...row,
      nextAt: row.state === 'WAITING' ? nextAt : null,
      cursor: row.sequence === null ? null : cursorOf(row.sequence),
    }));
    return new ConnectionPage(shown, { first, after: keys !== null, form, keyOf: ({ eventId }) => [eventId] });
  }
}
