import { createHash } from 'node:crypto';
import { calculateJwkThumbprint, decodeProtectedHeader, EmbeddedJWK, jwtVerify } from 'jose';
import type { SignedMessage } from './http-signature.ts';
import { acceptedAlgorithms } from './token-header.ts';

/** Seconds a proof may be older or newer than now. */
const proofWindow = 30;
/** Longest proof looked at, in characters. */
const maxProofLength = 4096;
/** Most proofs remembered; beyond that the oldest go, though a proof lives for a minute only. */
const proofsRemembered = 20_000;

/** What a request shows beside its token. */
export interface Presented {
  /** Value of the `DPoP` header, or undefined. */
  readonly proof: string | undefined;
  readonly method: string;
  /** Path of the request, without its query. */
  readonly path: string;
  /** The request as a signature speaks of it; absent where a way in takes no signed requests. */
  readonly message?: SignedMessage;
  /** Thumbprint of the certificate the caller showed, or null; asked only where a token is bound to one. */
  readonly certificate?: () => string | null;
}

export type BindingFault =
  | 'proof-missing'
  | 'proof-malformed'
  | 'proof-of-other-request'
  | 'proof-stale'
  | 'proof-replayed'
  | 'proof-of-other-key';

/** Checks proofs that a request comes from whoever holds the key its token is bound to (DPoP, RFC 9449). */
export class ProofChecker {
  private readonly seen = new Map<string, number>();

  /**
   * What is wrong with the proof, or null. The host of `htu` is not compared, because a proxy may stand before the hub;
   * that a proof was made for this hub is told by `ath`, which binds it to a token with our audience.
   */
  async faultOf(token: string, thumbprint: string, presented: Presented, now: Date): Promise<BindingFault | null> {
    const { proof, method, path } = presented;
    if (proof === undefined) return 'proof-missing';
    const claims = await claimsOf(proof);
    if (!claims) return 'proof-malformed';
    const { htm, htu, ath, iat, jti, jkt } = claims;
    if (jkt !== thumbprint) return 'proof-of-other-key';
    if (htm !== method || pathOf(htu) !== path || ath !== digestOf(token)) return 'proof-of-other-request';
    if (Math.abs(now.getTime() / 1000 - iat) > proofWindow) return 'proof-stale';
    return this.isRepeated(`${jkt} ${jti}`, now) ? 'proof-replayed' : null;
  }

  private isRepeated(name: string, now: Date): boolean {
    const instant = now.getTime();
    for (const [known, until] of this.seen) {
      if (until > instant && this.seen.size <= proofsRemembered) break;
      this.seen.delete(known);
    }
    if (this.seen.has(name)) return true;
    this.seen.set(name, instant + 2 * proofWindow * 1000);
    return false;
  }
}

interface ProofClaims {
  readonly htm: string;
  readonly htu: string;
  readonly ath: string;
  readonly iat: number;
  readonly jti: string;
  /** Thumbprint of the key that signed the proof. */
  readonly jkt: string;
}

async function claimsOf(proof: string): Promise<ProofClaims | null> {
  if (proof.length > maxProofLength) return null;
  try {
    const { jwk } = decodeProtectedHeader(proof);
    if (!jwk || 'd' in jwk) return null;
    const { payload } = await jwtVerify(proof, EmbeddedJWK, {
      typ: 'dpop+jwt',
      algorithms: [...acceptedAlgorithms],
      // The window is ours; the issuer's clock has no part in it.
      clockTolerance: Number.MAX_SAFE_INTEGER,
    });
    const { htm, htu, ath, iat, jti } = payload;
    const texts = [htm, htu, ath, jti].every((value) => typeof value === 'string' && value.length <= 512);
    if (!texts || typeof iat !== 'number') return null;
    return { htm, htu, ath, iat, jti, jkt: await calculateJwkThumbprint(jwk) } as ProofClaims;
  } catch {
    return null;
  }
}

function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function pathOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).pathname : null;
}
