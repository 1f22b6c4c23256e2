import { decodeProtectedHeader } from 'jose';

/** Signature algorithms accepted; none of them is symmetric, so a public key can never serve as a secret. */
export const acceptedAlgorithms = ['EdDSA', 'ES256', 'RS256', 'PS256'] as const;

/** Longest token looked at, in characters. */
const maxTokenLength = 8192;

/** Header parameters that point at a key, carry one, or ask for a rule we may not know. */
const refusedParameters = ['jku', 'x5u', 'jwk', 'x5c', 'crit', 'b64', 'zip'];

export type HeaderFault = 'malformed' | 'algorithm' | 'type' | 'header';

/** What is wrong with a token before any key is looked up, or null; and the key id it names, for the log. */
export function checkTokenHeader(token: string): { fault: HeaderFault | null; keyId: string | null } {
  const header = token.length <= maxTokenLength && isCompact(token) ? headerOf(token) : null;
  if (header === null) return { fault: 'malformed', keyId: null };
  const keyId = typeof header.kid === 'string' ? header.kid : null;
  return { fault: faultOf(header), keyId };
}

function faultOf(header: Readonly<Record<string, unknown>>): HeaderFault | null {
  if (refusedParameters.some((name) => Object.hasOwn(header, name))) return 'header';
  if (!(acceptedAlgorithms as readonly unknown[]).includes(header.alg)) return 'algorithm';
  return isAccessTokenType(header.typ) ? null : 'type';
}

/** `JWT` or `at+jwt` (RFC 9068), in any case, with or without `application/`; many issuers leave it out. */
function isAccessTokenType(typ: unknown): boolean {
  if (typ === undefined) return true;
  return typeof typ === 'string' && /^(application\/)?(at\+)?jwt$/i.test(typ);
}

/** Three parts, and a signature in its one canonical spelling: the spare bits of its last character are not signed. */
function isCompact(token: string): boolean {
  const parts = /^[\w-]+\.[\w-]+\.([\w-]+)$/.exec(token);
  return parts !== null && Buffer.from(parts[1]!, 'base64url').toString('base64url') === parts[1];
}

function headerOf(token: string): Record<string, unknown> | null {
  try {
    return decodeProtectedHeader(token) as Record<string, unknown>;
  } catch {
    return null;
  }
}
