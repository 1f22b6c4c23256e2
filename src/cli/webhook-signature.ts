import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto';

/** Headers of Standard Webhooks. */
export interface WebhookHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/** DER head of an Ed25519 public key (RFC 8410). */
const spki = Buffer.from('302a300506032b6570032100', 'hex');

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

/** `whpk_…`: what a receiver is given to check signatures with. */
export function publicKeyText(key: KeyObject): string {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return `whpk_${der.subarray(spki.length).toString('base64')}`;
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
  const raw = Buffer.from(key.replace(/^whpk_/, ''), 'base64');
  const publicKey = createPublicKey({ key: Buffer.concat([spki, raw]), type: 'spki', format: 'der' });
  const text = signedText(id, timestamp, body);
  return signatures
    .split(' ')
    .filter((each) => each.startsWith('v1a,'))
    .some((each) => verify(null, text, publicKey, Buffer.from(each.slice(4), 'base64')));
}
