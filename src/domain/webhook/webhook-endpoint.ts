import type { Words } from '../../kernel/words.ts';

/** How an endpoint stands. A disabled one was switched off by the hub, since its receiver said it is gone. */
export type EndpointState = 'ACTIVE' | 'PAUSED' | 'DISABLED' | 'REMOVED';

/** An address of an agency's own system that is told what happens. */
export interface WebhookEndpoint {
  readonly id: string;
  readonly agencyId: string;
  readonly name: Words;
  readonly url: string;
  /** Types of events it is told of; null for all. */
  readonly types: readonly string[] | null;
  readonly state: EndpointState;
  readonly version: number;
}

/** What the hub calls an event that says nothing but that calls arrive. */
export const testEventType = 'WEBHOOK_TEST';

/** Endpoints an agency has at most: production, its stand-in, and their tests, with room to move house. */
export const mostEndpoints = 10;

/** Hours the keys before go on signing after a rotation where nothing is said: a week. */
export const usualOverlap = 7 * 24;
/** Hours at most. */
export const longestOverlap = 30 * 24;

/** Events that one replay takes up at most. */
export const mostReplayed = 10_000;

/** How an event of an endpoint stands. */
export type DeliveryState = 'WAITING' | 'DELIVERED' | 'DEAD' | 'WITHHELD';

/** A type of event as the body of a webhook writes it: `REFERRAL_SENT` is `referral.sent`. */
export function dottedType(type: string): string {
  return type.toLowerCase().replaceAll('_', '.');
}
