import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { publicKeyText } from '../../storage/ed25519.ts';
import { signedHeaders } from '../webhook-signature.ts';
import type { HubEvent } from '../../notify/hub-event.ts';

/** What the partner answered to a webhook. */
export interface Receipt {
  /** 0 where it did not answer at all. */
  readonly status: number;
  readonly text: string;
  /** Milliseconds until the answer. */
  readonly took: number;
}

/** How a webhook is bent on its way. */
export interface Bent {
  /** Seconds the timestamp is away from now. */
  readonly shiftSeconds?: number;
  readonly signedBy?: 'STRANGER' | 'STRANGER_AND_HUB' | 'NOBODY';
  /** Changes the body after it was signed. */
  readonly alter?: (body: string) => string;
  /** Sent instead of the event’s body. */
  readonly body?: string;
}

/** What is delivered: an event of the hub, or a message of the kit. */
export interface Delivery {
  readonly id: string;
  readonly type: string;
  readonly data: object;
}

/** Delivers webhooks to a partner as the hub would (Standard Webhooks), and bent where a scenario wants it. */
export class Courier {
  readonly publicKey: string;
  readonly receipts: Receipt[] = [];
  private readonly url: string;
  private readonly key: KeyObject;
  private readonly stranger = generateKeyPairSync('ed25519').privateKey;
  private readonly patience: number;

  /** @param patience milliseconds an answer is waited for */
  constructor(url: string, key: KeyObject, patience: number) {
    this.url = url;
    this.key = key;
    this.patience = patience;
    this.publicKey = publicKeyText(key);
  }

  async deliver({ id, type, data }: Delivery, bent: Bent = {}): Promise<Receipt> {
    const now = new Date();
    const body = bent.body ?? JSON.stringify({ type, timestamp: now.toISOString(), data });
    const receipt = await this.post(bent.alter?.(body) ?? body, this.headers(id, body, bent, now));
    this.receipts.push(receipt);
    return receipt;
  }

  private headers(id: string, body: string, { shiftSeconds = 0, signedBy }: Bent, now: Date): Record<string, string> {
    const message = { id, body, at: new Date(now.getTime() + shiftSeconds * 1000) };
    const good = { ...signedHeaders(message, this.key) };
    const forged = { ...signedHeaders(message, this.stranger) };
    if (signedBy === 'STRANGER') return forged;
    if (signedBy === 'NOBODY') return {};
    if (signedBy !== 'STRANGER_AND_HUB') return good;
    // While keys change hands, both signatures are sent; the receiver knows one of the keys.
    return { ...good, 'webhook-signature': `${forged['webhook-signature']} ${good['webhook-signature']}` };
  }

  private async post(body: string, headers: Record<string, string>): Promise<Receipt> {
    const began = performance.now();
    const took = () => performance.now() - began;
    try {
      const response = await fetch(this.url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
        redirect: 'manual',
        signal: AbortSignal.timeout(this.patience),
      });
      const answered = JSON.stringify([...response.headers]);
      return { status: response.status, text: `${answered}${await response.text()}`, took: took() };
    } catch {
      return { status: 0, text: '', took: took() };
    }
  }
}

/** An event of the hub as it is delivered. */
export function deliveryOf(event: Omit<HubEvent, 'cursor'>): Delivery {
  const cursor = Buffer.from(String(event.sequence)).toString('base64url');
  return { id: event.id, type: event.type.toLowerCase().replaceAll('_', '.'), data: { ...event, cursor } };
}
