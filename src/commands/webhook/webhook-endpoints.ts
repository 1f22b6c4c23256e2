import { textFault } from '../../domain/party/check-party.ts';
import {
  longestOverlap,
  mostEndpoints,
  usualOverlap,
  type WebhookEndpoint,
} from '../../domain/webhook/webhook-endpoint.ts';
import type { Moment } from '../../kernel/moment.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Words } from '../../kernel/words.ts';
import { judge, notPermitted } from '../../policy/judge.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import type { Work } from '../unit-of-work.ts';
import { addressFault } from './address-fault.ts';
import type { EndpointChange, NewWebhookKeys } from './webhook-register.ts';

const manage = 'webhook.manage';

export interface AddWebhookInput {
  readonly name: Words;
  readonly url: string;
  /** Types of events; all when not given. */
  readonly types?: readonly string[] | null | undefined;
  readonly key: string | null;
}

/** An endpoint with its keys: shown to whoever had them made, once, and never to a repeat. */
export type ShownKeys = { readonly endpointId: string } & Partial<NewWebhookKeys>;

interface OfEndpoint {
  readonly endpointId: string;
  readonly key: string | null;
}

export interface ChangeWebhookInput extends OfEndpoint {
  readonly version: number;
  readonly name?: Words | null | undefined;
  readonly url?: string | null | undefined;
  readonly types?: readonly string[] | null | undefined;
}

/** Has an address of the agency's own system told what happens; the hub looks at where the address leads first. */
export async function addWebhook(
  { key, ...input }: AddWebhookInput,
  context: CommandContext,
): Promise<Outcome<ShownKeys>> {
  const { principal } = context;
  const blocked = await addressFault(input.url, context);
  let made: NewWebhookKeys | null = null;
  const outcome = await runCommand(context, { operation: 'addWebhook', key, input }, async (work, moment) => {
    if (judge(manage, principal, null, moment.now) !== 'yes') return [notPermitted(manage)];
    const faults = [...nameFaults(input.name), ...(blocked ? [blocked] : []), ...typeFaults(input.types, context)];
    if (faults.length > 0) return faults;
    if ((await work.webhooks.countOf(principal.agencyId)) >= mostEndpoints)
      return [new Refusal('TOO_MANY', { path: [], allowed: [`≤ ${mostEndpoints}`] })];
    const endpoint: WebhookEndpoint = {
      id: moment.newId('webhookEndpoint'),
      agencyId: principal.agencyId,
      name: input.name,
      url: input.url,
      types: typesOf(input.types),
      state: 'ACTIVE',
      version: 1,
    };
    made = await work.webhooks.keep(endpoint);
    return { endpointId: endpoint.id, keyId: made.keyId };
  });
  return shown(outcome, made);
}

/** Gives an endpoint another name, address or choice of events; what is not given stays. */
export async function changeWebhook(
  { key, ...input }: ChangeWebhookInput,
  context: CommandContext,
): Promise<Outcome<{ endpointId: string }>> {
  const blocked = input.url ? await addressFault(input.url, context) : null;
  return onEndpoint(context, { operation: 'changeWebhook', key, input }, async (work, endpoint) => {
    const faults = [
      ...(input.name ? nameFaults(input.name) : []),
      ...(blocked ? [blocked] : []),
      ...typeFaults(input.types, context),
    ];
    if (faults.length > 0) return faults;
    if (input.version !== endpoint.version)
      return [new Refusal('CONFLICT', { path: ['version'], allowed: [String(endpoint.version)] })];
    const change: EndpointChange = {
      ...(input.name ? { name: input.name } : {}),
      ...(input.url ? { url: input.url } : {}),
      ...(input.types ? { types: typesOf(input.types) } : {}),
    };
    if (Object.keys(change).length === 0) return [new Refusal('NOTHING_GIVEN', { path: [] })];
    await work.webhooks.change(endpoint, change);
    return { endpointId: endpoint.id };
  });
}

/** Stops calling an endpoint: what happens meanwhile waits for it, in order. */
export async function pauseWebhook({ key, ...input }: OfEndpoint, context: CommandContext) {
  return onEndpoint(context, { operation: 'pauseWebhook', key, input }, async (work, endpoint) => {
    if (endpoint.state === 'PAUSED') return [new Refusal('SAME_VALUE', { path: ['endpointId'] })];
    await work.webhooks.change(endpoint, { state: 'PAUSED' });
    return { endpointId: endpoint.id };
  });
}

/** Goes on calling an endpoint that was paused, or that the hub had switched off. */
export async function resumeWebhook({ key, ...input }: OfEndpoint, context: CommandContext) {
  return onEndpoint(context, { operation: 'resumeWebhook', key, input }, async (work, endpoint) => {
    if (endpoint.state === 'ACTIVE') return [new Refusal('SAME_VALUE', { path: ['endpointId'] })];
    await work.webhooks.change(endpoint, { state: 'ACTIVE' });
    return { endpointId: endpoint.id };
  });
}

/** Takes an endpoint out of use for good; nothing waits for it any longer, and its keys are destroyed. */
export async function removeWebhook({ key, ...input }: OfEndpoint, context: CommandContext) {
  return onEndpoint(context, { operation: 'removeWebhook', key, input }, async (work, endpoint) => {
    await work.webhooks.remove(endpoint);
    return { endpointId: endpoint.id };
  });
}

/** Makes new keys for an endpoint; messages carry signatures of both until the overlap is over. */
export async function rotateWebhookKeys(
  { key, ...input }: OfEndpoint & { readonly overlapHours?: number | null | undefined },
  context: CommandContext,
): Promise<Outcome<ShownKeys>> {
  const hours = input.overlapHours ?? usualOverlap;
  let made: NewWebhookKeys | null = null;
  const request = { operation: 'rotateWebhookKeys', key, input };
  const outcome = await onEndpoint(context, request, async (work, endpoint, { now }) => {
    if (!Number.isInteger(hours) || hours < 0 || hours > longestOverlap)
      return [new Refusal('COUNT_NOT_POSITIVE', { path: ['overlapHours'], allowed: [`0–${longestOverlap}`] })];
    made = await work.webhooks.rotate(endpoint.id, new Date(now.getTime() + hours * 3_600_000));
    context.audit?.note('key.rotated', { reason: 'webhook' });
    return { endpointId: endpoint.id, keyId: made.keyId };
  });
  return shown(outcome, made);
}

/** Loads an endpoint of the caller's own agency and runs the act on it; any other is not found. */
export async function onEndpoint<Result extends { endpointId: string } & Record<string, unknown>>(
  context: CommandContext,
  request: { operation: string; key: string | null; input: { readonly endpointId: string } },
  act: (work: Work, endpoint: WebhookEndpoint, moment: Moment) => Promise<Outcome<Result>>,
): Promise<Outcome<Result>> {
  const { principal } = context;
  return runCommand(context, request, async (work, moment) => {
    if (judge(manage, principal, null, moment.now) !== 'yes') return [notPermitted(manage)];
    const endpoint = await work.webhooks.endpoint(request.input.endpointId);
    return endpoint?.agencyId === principal.agencyId ? act(work, endpoint, moment) : [notFound('endpointId')];
  });
}

/**
 * Keys go out with the request that made them. They are never among what is kept for a repeat, and what a transaction
 * made that was tried twice shows only where it is what was kept.
 */
function shown(
  outcome: Outcome<{ endpointId: string; keyId: string }>,
  made: NewWebhookKeys | null,
): Outcome<ShownKeys> {
  if (Array.isArray(outcome)) return outcome;
  return made?.keyId === outcome.keyId ? { endpointId: outcome.endpointId, ...made } : outcome;
}

function nameFaults(name: Words): Refusal[] {
  return [textFault(name.zh, ['name', 'zh'], 100), textFault(name.en, ['name', 'en'], 100)].filter(
    (fault) => fault !== null,
  );
}

function typeFaults(types: readonly string[] | null | undefined, { webhooks }: CommandContext): Refusal[] {
  return (types ?? []).flatMap((type, index) =>
    webhooks?.knows(type) === false ? [new Refusal('EVENT_TYPE_UNKNOWN', { path: ['types', String(index)] })] : [],
  );
}

/** An empty list means all, as none does. */
function typesOf(types: readonly string[] | null | undefined): readonly string[] | null {
  return types && types.length > 0 ? [...new Set(types)] : null;
}
