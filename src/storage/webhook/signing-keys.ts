/** Keys of an endpoint, raw: 32 bytes that the receiver has too, and the 32 bytes of an Ed25519 seed that it has not. */
export interface SigningKeys {
  readonly secret: Uint8Array;
  readonly seed: Uint8Array;
}

/** The secret as a receiver pastes it into its library. */
export function secretText(secret: Uint8Array): string {
  return `whsec_${Buffer.from(secret).toString('base64')}`;
}
