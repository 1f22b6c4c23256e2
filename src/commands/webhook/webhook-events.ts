import { mostReplayed } from '../../domain/webhook/webhook-endpoint.ts';
import { sequenceOf } from '../../domain/webhook/webhook-cursor.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { CommandContext, Outcome } from '../command.ts';
import { onEndpoint } from './webhook-endpoints.ts';

interface OfEndpoint {
  readonly endpointId: string;
  readonly key: string | null;
}

/** Sends an event to an endpoint that says nothing but that calls arrive. */
export async function testWebhook(
  { key, ...input }: OfEndpoint,
  context: CommandContext,
): Promise<Outcome<{ endpointId: string; eventId: string }>> {
  return onEndpoint(context, { operation: 'testWebhook', key, input }, async (work, endpoint) => {
    if (endpoint.state !== 'ACTIVE') return [new Refusal('ENDPOINT_NOT_ACTIVE', { path: ['endpointId'] })];
    return { endpointId: endpoint.id, eventId: await work.webhooks.addTest(endpoint) };
  });
}

export interface ReplayWebhookInput extends OfEndpoint {
  /** The cursor of the last event the receiver has; the empty text for what there was from the first. */
  readonly after?: string | null | undefined;
  /** Dead letters alone. */
  readonly deadLetters?: boolean | null | undefined;
}

/** Has events sent to an endpoint once more, in the order they were sent in, under the ids they had. */
export async function replayWebhook(
  { key, ...input }: ReplayWebhookInput,
  context: CommandContext,
): Promise<Outcome<{ endpointId: string; events: number }>> {
  return onEndpoint(context, { operation: 'replayWebhook', key, input }, async (work, endpoint) => {
    const byCursor = typeof input.after === 'string';
    if (byCursor === (input.deadLetters === true))
      return [new Refusal('ONE_OF_THESE', { path: [], allowed: ['after', 'deadLetters'] })];
    const afterSequence = byCursor ? sequenceOf(input.after!) : 0;
    if (afterSequence === null) return [new Refusal('CURSOR_UNKNOWN', { path: ['after'] })];
    const wanted = byCursor ? { afterSequence } : { state: 'DEAD' as const };
    return { endpointId: endpoint.id, events: await work.webhooks.replay(endpoint.id, wanted, mostReplayed) };
  });
}
