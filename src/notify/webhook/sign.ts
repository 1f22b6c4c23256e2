import { sign } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { privateKeyOf } from '../../storage/ed25519.ts';
import type { SigningKeys } from '../../storage/webhook/signing-keys.ts';

/** What is signed: the id of the message, the second it is sent at, and the body as it goes out. */
export interface SignedMessage {
  readonly id: string;
  readonly at: Date;
  readonly body: string;
}

/**
 * Headers of a message by Standard Webhooks 1.0: for each pair of keys a `v1` (HMAC-SHA-256, shared with the receiver)
 * and a `v1a` (Ed25519, which the receiver can check and not make).
 */
export function signedHeaders(message: SignedMessage, keys: readonly SigningKeys[]): Record<string, string> {
  const seconds = Math.floor(message.at.getTime() / 1000);
  const text = Buffer.from(`${message.id}.${seconds}.${message.body}`, 'utf8');
  const signatures = keys.flatMap(({ secret, seed }) => [
    new Webhook(secret, { format: 'raw' }).sign(message.id, message.at, message.body),
    `v1a,${sign(null, text, privateKeyOf(seed)).toString('base64')}`,
  ]);
  return {
    'content-type': 'application/json; charset=utf-8',
    'webhook-id': message.id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': signatures.join(' '),
  };
}
