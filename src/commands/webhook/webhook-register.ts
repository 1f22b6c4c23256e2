import type { DeliveryState, EndpointState, WebhookEndpoint } from '../../domain/webhook/webhook-endpoint.ts';

/** Keys as they are shown once, to whoever had them made. */
export interface NewWebhookKeys {
  readonly keyId: string;
  /** Shared with the receiver: `whsec_…`. */
  readonly secret: string;
  /** What the receiver checks the other signature with: `whpk_…`. */
  readonly publicKey: string;
}

/** What an administrator may change of an endpoint. */
export type EndpointChange = Partial<Pick<WebhookEndpoint, 'name' | 'url' | 'types'>> & {
  readonly state?: EndpointState;
};

/** Which of the events of an endpoint are sent once more: dead letters alone, or all after a place in its sequence. */
export type ReplayedEvents = { readonly state: DeliveryState } | { readonly afterSequence: number };

/** What commands ask of the addresses that agencies want to be told at, in one transaction. */
export interface WebhookRegister {
  /** The endpoint, locked until the transaction ends; null for one that is not there or was removed. */
  endpoint(id: string): Promise<WebhookEndpoint | null>;
  /** How many endpoints the agency has; counted one after the other. */
  countOf(agencyId: string): Promise<number>;
  /** Keeps a new endpoint, with keys of its own. */
  keep(endpoint: WebhookEndpoint): Promise<NewWebhookKeys>;
  /** Writes a change; the version counts up. What has to wait no longer is due at once. */
  change(endpoint: WebhookEndpoint, change: EndpointChange): Promise<void>;
  /** Makes new keys; those before sign beside them until the instant, and any older ones no more. */
  rotate(endpointId: string, overlapEnds: Date): Promise<NewWebhookKeys>;
  /** Takes an endpoint out of use: its keys are destroyed, and nothing waits for it any longer. */
  remove(endpoint: WebhookEndpoint): Promise<void>;
  /** Puts an event before the endpoint that says nothing but that calls arrive; tells its id. */
  addTest(endpoint: WebhookEndpoint): Promise<string>;
  /** Has events that were sent before sent once more, at most so many, oldest first; tells how many. */
  replay(endpointId: string, events: ReplayedEvents, most: number): Promise<number>;
}
