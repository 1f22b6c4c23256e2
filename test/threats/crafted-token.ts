import { createHash, createHmac, generateKeyPairSync, sign as signBytes, type KeyObject } from 'node:crypto';
import { calculateJwkThumbprint, type JSONWebKeySet, type JWK } from 'jose';
import { audience, issuer } from '../http/served.ts';

export const own = generateKeyPairSync('ed25519');
export const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const foreign = generateKeyPairSync('ed25519');

export function publicJwk(key: KeyObject, kid: string): JWK {
  return { ...(key.export({ format: 'jwk' }) as JWK), kid };
}

/** What the issuer publishes. */
export const jwks: JSONWebKeySet = { keys: [publicJwk(own.publicKey, 'ed'), publicJwk(rsa.publicKey, 'rsa')] };

export const seconds = Math.floor(Date.now() / 1000);
export const claims = { iss: issuer, aud: audience, sub: 'stf_1', agency: 'agy_1', iat: seconds, exp: seconds + 600 };

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

export interface Crafted {
  readonly header?: Record<string, unknown>;
  readonly payload?: Record<string, unknown>;
  readonly key?: KeyObject;
  /** Signs with HMAC over this secret instead. */
  readonly secret?: string | Buffer;
  readonly signature?: string;
}

/** A token as the issuer would make it, but for what is given. */
export function craft({ header, payload, key = own.privateKey, secret, signature }: Crafted = {}): string {
  const head = { alg: 'EdDSA', typ: 'at+jwt', kid: 'ed', ...header };
  const signed = `${encode(head)}.${encode({ ...claims, ...payload })}`;
  if (signature !== undefined) return `${signed}.${signature}`;
  if (secret !== undefined) return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
  const digest = key.asymmetricKeyType === 'ed25519' ? null : 'sha256';
  return `${signed}.${signBytes(digest, Buffer.from(signed), key).toString('base64url')}`;
}

export interface Proving {
  readonly token: string;
  readonly key?: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
  readonly header?: Record<string, unknown>;
  readonly payload?: Record<string, unknown>;
}

let proofs = 0;

/** A proof of possession for one request to the hub (RFC 9449), but for what is given. */
export function prove({ token, key = foreign, header, payload }: Proving): string {
  const jwk = key.publicKey.export({ format: 'jwk' });
  const head = encode({ alg: 'EdDSA', typ: 'dpop+jwt', jwk, ...header });
  const ath = createHash('sha256').update(token).digest('base64url');
  const said = {
    htm: 'POST',
    htu: 'https://hub.test/graphql',
    jti: `jti-${(proofs += 1)}`,
    iat: seconds,
    ath,
    ...payload,
  };
  const signed = `${head}.${encode(said)}`;
  return `${signed}.${signBytes(null, Buffer.from(signed), key.privateKey).toString('base64url')}`;
}

/** The thumbprint a token is bound by. */
export function thumbprint(key: KeyObject): Promise<string> {
  return calculateJwkThumbprint(key.export({ format: 'jwk' }) as JWK);
}
