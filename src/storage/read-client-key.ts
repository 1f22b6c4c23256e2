import { createHash, createPublicKey, X509Certificate, type JsonWebKey, type KeyObject } from 'node:crypto';
import type { ReadKey } from '../commands/staff/key-register.ts';

/** Longest text looked at, in characters. */
const maxLength = 16_384;
/** Shortest RSA key a certificate may hold, in bits (GB/T 39786-2021 asks for approved algorithms; 2048 is common ground). */
const leastRsaBits = 2048;

/** Reads a public key (JWK or PEM, Ed25519 only) or a certificate (PEM) from its text. A private key is never kept. */
export function readClientKey(text: string): ReadKey | 'PRIVATE' | 'UNREADABLE' | 'WEAK' {
  const trimmed = text.trim();
  if (trimmed.length > maxLength) return 'UNREADABLE';
  if (trimmed.includes('PRIVATE KEY-----')) return 'PRIVATE';
  try {
    if (trimmed.includes('-----BEGIN CERTIFICATE-----')) return fromCertificate(new X509Certificate(trimmed));
    if (!trimmed.startsWith('{')) return fromKey(createPublicKey(trimmed));
    const jwk = JSON.parse(trimmed) as JsonWebKey;
    if ('d' in jwk) return 'PRIVATE';
    return fromKey(createPublicKey({ key: jwk, format: 'jwk' }));
  } catch {
    return 'UNREADABLE';
  }
}

/** SHA-256 of a certificate, base64url (RFC 8705 §3.1). */
export function certificateThumbprint(der: Uint8Array): string {
  return createHash('sha256').update(der).digest('base64url');
}

/** Thumbprint of an Ed25519 key, base64url (RFC 7638, RFC 8037 §2). */
export function ed25519Thumbprint(x: string): string {
  return createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`).digest('base64url');
}

function fromKey(key: KeyObject): ReadKey | 'WEAK' {
  if (key.asymmetricKeyType !== 'ed25519') return 'WEAK';
  const { x } = key.export({ format: 'jwk' });
  return { kind: 'ED25519', thumbprint: ed25519Thumbprint(x!), publicKey: x!, life: null };
}

function fromCertificate(certificate: X509Certificate): ReadKey | 'WEAK' {
  const { modulusLength } = certificate.publicKey.asymmetricKeyDetails ?? {};
  if (modulusLength !== undefined && modulusLength < leastRsaBits) return 'WEAK';
  const life = { from: new Date(certificate.validFrom), until: new Date(certificate.validTo) };
  return { kind: 'CERTIFICATE', thumbprint: certificateThumbprint(certificate.raw), publicKey: null, life };
}
