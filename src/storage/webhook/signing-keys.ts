import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** Keys of an endpoint, raw: 32 bytes that the receiver has too, and the 32 bytes of an Ed25519 seed that it has not. */
export interface SigningKeys {
  readonly secret: Uint8Array;
  readonly seed: Uint8Array;
}

/** DER of an Ed25519 private key (RFC 8410), all but the seed. */
const seedFrame = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The private key of a seed. */
export function privateKeyOf(seed: Uint8Array): KeyObject {
  return createPrivateKey({ key: Buffer.concat([seedFrame, seed]), format: 'der', type: 'pkcs8' });
}

/** The secret as a receiver pastes it into its library. */
export function secretText(secret: Uint8Array): string {
  return `whsec_${Buffer.from(secret).toString('base64')}`;
}

/** The public key of a seed as the standard writes it: anybody may have it, and nobody can sign with it. */
export function publicKeyText(seed: Uint8Array): string {
  const der = createPublicKey(privateKeyOf(seed)).export({ format: 'der', type: 'spki' });
  return `whpk_${der.subarray(-32).toString('base64')}`;
}
