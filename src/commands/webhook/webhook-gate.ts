import type { AddressFault } from '../../domain/webhook/address-form.ts';

/** What only a hub that calls out knows of the addresses and events of webhooks. */
export interface WebhookGate {
  /** Why the hub would not call the address, after asking where it leads. */
  fault(url: string): Promise<AddressFault | null>;
  /** Whether there is such a type of event. */
  knows(type: string): boolean;
}
