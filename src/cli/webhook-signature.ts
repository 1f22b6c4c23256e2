import { sign, verify, type KeyObject } from 'node:crypto';
import { publicKeyIn } from '../storage/ed25519.ts';

/** Headers of Standard Webhooks. */
export interface WebhookHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/** Seconds a signature may be away from the receiver's clock, either way (Standard Webhooks). */
export const toleratedSeconds = 300;

/** What is signed: id, second and body, with a point between them. */
function signedText(id: string, timestamp: string, body: string): Buffer {
  return Buffer.from(`${id}.${timestamp}.${body}`);
}

/** Headers for a body, signed with an Ed25519 key (`v1a`). */
export function signedHeaders(
  { id, body, at }: { readonly id: string; readonly body: string; readonly at: Date },
  key: KeyObject,
): WebhookHeaders {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signature = sign(null, signedText(id, timestamp, body), key).toString('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1a,${signature}` };
}

/** Whether one of the signatures is good and the second is near enough. */
export function isSigned(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  { body, verify: key, now }: { readonly body: string; readonly verify: string; readonly now: Date },
): boolean {
  const [id, timestamp, signatures] = (['webhook-id', 'webhook-timestamp', 'webhook-signature'] as const).map(
    (name) => headers[name],
  );
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof signatures !== 'string') return false;
  const away = Math.abs(now.getTime() / 1000 - Number(timestamp));
  if (!/^\d+$/.test(timestamp) || away > toleratedSeconds) return false;
  const publicKey = publicKeyIn(key);
  if (publicKey === null) return false;
  const text = signedText(id, timestamp, body);
  return signatures
    .split(' ')
    .filter((each) => each.startsWith('v1a,'))
    .some((each) => verify(null, text, publicKey, Buffer.from(each.slice(4), 'base64')));
}
