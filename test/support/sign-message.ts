import { createHash, generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';

/** A key pair of a system and how its signatures name it. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly jwk: string;
  readonly thumbprint: string;
}

/** A fresh Ed25519 key pair. */
export function signingKey(): SigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const { kty, crv, x } = publicKey.export({ format: 'jwk' });
  const thumbprint = createHash('sha256').update(`{"crv":"${crv}","kty":"${kty}","x":"${x}"}`).digest('base64url');
  return { privateKey, jwk: JSON.stringify({ kty, crv, x }), thumbprint };
}

export interface Signing {
  readonly key: SigningKey;
  readonly url: string;
  readonly body: string;
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly nonce?: string;
  readonly covered?: readonly string[];
  readonly keyId?: string;
  readonly method?: string;
  readonly more?: string;
}

/**
 * Headers of a signed message, written anew from RFC 9421 and sharing nothing with the hub, so that a fault in one of
 * the two shows.
 */
export function signedHeaders({ key, url, body, token, at, nonce = randomUUID(), ...rest }: Signing) {
  const { covered = ['@method', '@target-uri', 'authorization', 'content-digest'], method = 'POST', more = '' } = rest;
  const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
  const authorization = `Bearer ${token}`;
  const values: Record<string, string> = {
    '@method': method,
    '@target-uri': url,
    authorization,
    'content-digest': digest,
    'content-type': 'application/json',
  };
  const list = covered.map((name) => `"${name}"`).join(' ');
  const created = Math.floor(at / 1000);
  const params = `(${list});created=${created};nonce="${nonce}";keyid="${rest.keyId ?? key.thumbprint}";alg="ed25519"${more}`;
  const base = [...covered.map((name) => `"${name}": ${values[name]}`), `"@signature-params": ${params}`].join('\n');
  return {
    authorization,
    'content-type': 'application/json',
    'content-digest': digest,
    'signature-input': `sig=${params}`,
    signature: `sig=:${sign(null, Buffer.from(base), key.privateKey).toString('base64')}:`,
  };
}
