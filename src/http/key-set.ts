import { readFileSync } from 'node:fs';
import { createLocalJWKSet, createRemoteJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

/** Thrown when the issuer's keys cannot be had right now: the token may be good, so the caller is asked to retry. */
export class KeysUnavailable extends Error {
  constructor(cause: unknown) {
    super('The key set of the token issuer cannot be read', { cause });
    this.name = 'KeysUnavailable';
  }
}

/**
 * Finds the key a token names, in a set given as an address, a file (read once) or an object. Only ever asks the
 * address given here; what a token's header says about addresses is never followed.
 *
 * @throws Error at once when a file is missing or holds no key set
 */
export function keySet(keys: string | URL | JSONWebKeySet): JWTVerifyGetKey {
  const find = isAddress(keys) ? createRemoteJWKSet(new URL(keys)) : createLocalJWKSet(readKeys(keys));
  return async (header, token) => {
    try {
      return await find(header, token);
    } catch (error) {
      throw isAboutToken(error) ? error : new KeysUnavailable(error);
    }
  };
}

function isAddress(keys: string | URL | JSONWebKeySet): keys is string | URL {
  return keys instanceof URL || (typeof keys === 'string' && /^https?:\/\//.test(keys));
}

function readKeys(keys: string | JSONWebKeySet): JSONWebKeySet {
  return typeof keys === 'string' ? (JSON.parse(readFileSync(keys, 'utf8')) as JSONWebKeySet) : keys;
}

function isAboutToken(error: unknown): boolean {
  const kinds = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];
  return kinds.some((kind) => error instanceof kind);
}
