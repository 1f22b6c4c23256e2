import { errors, jwtVerify, type JSONWebKeySet, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Principal } from '../domain/agency/agency.ts';
import { idKindOf } from '../kernel/ids.ts';
import { keySet, KeysUnavailable } from './key-set.ts';
import { acceptedAlgorithms, checkTokenHeader, type HeaderFault } from './token-header.ts';
import { VerifiedTokens, type TokenSubject } from './verified-tokens.ts';

/** Seconds by which the issuer's clock and ours may differ. */
const clockSkew = 30;
/** Longest time, in milliseconds, a good token is taken at its word before its signature is checked again. */
const rememberedFor = 60_000;
const tokensRemembered = 5_000;

/** Why a token was refused; for the log only, the caller is told nothing. */
export type RejectionReason =
  | HeaderFault
  | 'scheme'
  | 'signature'
  | 'key'
  | 'expired'
  | 'not-yet-valid'
  | 'issuer'
  | 'audience'
  | 'claims'
  | 'staff-unknown';

export interface AuthenticatorOptions {
  /** The issuer's public keys: an https address, a file, or the set itself. */
  readonly keys: string | URL | JSONWebKeySet;
  readonly issuer: string;
  readonly audience: string;
  /** The principal as of now, or null when the person has left, is not active, or does not act for that agency. */
  readonly findPrincipal: (staffId: string, agencyId: string) => Principal | null | Promise<Principal | null>;
  readonly now: () => Date;
  readonly onRejected?: (rejection: { readonly reason: RejectionReason; readonly keyId: string | null }) => void;
}

/**
 * Tells who sends a request from its Authorization header. `ANONYMOUS` when there is none, `REJECTED` for whatever is
 * wrong with the one there is.
 *
 * @throws KeysUnavailable when the issuer's keys cannot be fetched; whatever `findPrincipal` throws
 */
export type Authenticate = (authorization: string | undefined) => Promise<Principal | 'ANONYMOUS' | 'REJECTED'>;

/** Checks bearer tokens (JWS, RFC 7519) against one issuer. */
export function createAuthenticator(options: AuthenticatorOptions): Authenticate {
  const { findPrincipal, now, onRejected } = options;
  const findKey = keySet(options.keys);
  const verified = new VerifiedTokens(tokensRemembered);

  function reject(reason: RejectionReason, keyId: string | null = null): 'REJECTED' {
    onRejected?.({ reason, keyId });
    return 'REJECTED';
  }

  async function verify(token: string): Promise<TokenSubject | 'REJECTED'> {
    const { fault, keyId } = checkTokenHeader(token);
    if (fault !== null) return reject(fault, keyId);
    const instant = now();
    const payload = await claimsOf(token, findKey, { ...options, now: instant });
    if (typeof payload === 'string') return reject(payload, keyId);
    const subject = subjectOf(payload, instant);
    if (subject === null) return reject('claims', keyId);
    const until = Math.min(payload.exp! * 1000, instant.getTime() + rememberedFor);
    if (until > instant.getTime()) verified.remember(token, subject, until);
    return subject;
  }

  return async (authorization) => {
    if (authorization === undefined) return 'ANONYMOUS';
    const token = bearerToken(authorization);
    if (token === null) return reject('scheme');
    const subject = verified.find(token, now().getTime()) ?? (await verify(token));
    if (subject === 'REJECTED') return subject;
    return (await findPrincipal(subject.staffId, subject.agencyId)) ?? reject('staff-unknown');
  };
}

function bearerToken(authorization: string): string | null {
  return authorization.slice(0, 7).toLowerCase() === 'bearer ' ? authorization.slice(7).trim() : null;
}

async function claimsOf(
  token: string,
  findKey: JWTVerifyGetKey,
  { issuer, audience, now }: { issuer: string; audience: string; now: Date },
): Promise<JWTPayload | RejectionReason> {
  try {
    const { payload } = await jwtVerify(token, findKey, {
      issuer,
      audience,
      algorithms: [...acceptedAlgorithms],
      requiredClaims: ['sub', 'agency', 'exp'],
      clockTolerance: clockSkew,
      currentDate: now,
    });
    return payload;
  } catch (error) {
    if (error instanceof KeysUnavailable) throw error;
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): RejectionReason {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return claimReasons[error.claim] ?? 'claims';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return 'key';
  return 'signature';
}

const claimReasons: Readonly<Record<string, RejectionReason>> = {
  nbf: 'not-yet-valid',
  iss: 'issuer',
  aud: 'audience',
};

/** The person and the agency, when both are ids of ours and the token was not issued in the future. */
function subjectOf({ sub, agency, iat }: JWTPayload, now: Date): TokenSubject | null {
  if (typeof sub !== 'string' || idKindOf(sub) !== 'staff') return null;
  if (typeof agency !== 'string' || idKindOf(agency) !== 'agency') return null;
  if (iat !== undefined && iat > now.getTime() / 1000 + clockSkew) return null;
  return { staffId: sub, agencyId: agency };
}
