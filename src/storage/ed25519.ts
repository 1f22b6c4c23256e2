import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** DER of an Ed25519 public key, all but its 32 bytes (RFC 8410). */
const publicFrame = Buffer.from('302a300506032b6570032100', 'hex');

/** DER of an Ed25519 private key, all but the 32 bytes of its seed (RFC 8410). */
const seedFrame = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The 32 bytes of a key's public part. */
export function rawPublicKey(key: KeyObject): Buffer {
  const open = key.type === 'private' ? createPublicKey(key) : key;
  return open.export({ type: 'spki', format: 'der' }).subarray(publicFrame.length);
}

/** @param raw 32 bytes @throws Error when it is of another length */
export function publicKeyOf(raw: Uint8Array): KeyObject {
  return createPublicKey({ key: Buffer.concat([publicFrame, raw]), type: 'spki', format: 'der' });
}

/** @param seed 32 bytes @throws Error when it is of another length */
export function privateKeyOf(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([seedFrame, seed]), type: 'pkcs8', format: 'der' });
}

/** `whpk_…`, the public key as Standard Webhooks writes it: anybody may have it, and nobody can sign with it. */
export function publicKeyText(key: KeyObject): string {
  return `whpk_${rawPublicKey(key).toString('base64')}`;
}

/** The key of a `whpk_…` text; null when it is none. */
export function publicKeyIn(text: string): KeyObject | null {
  const raw = Buffer.from(text.replace(/^whpk_/, ''), 'base64');
  return raw.length === 32 ? publicKeyOf(raw) : null;
}
