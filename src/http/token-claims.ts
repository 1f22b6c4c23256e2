import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { KeysUnavailable } from './key-set.ts';
import { acceptedAlgorithms } from './token-header.ts';

/** Seconds by which the issuer's clock and ours may differ. */
const clockSkew = 30;

/** Why a token that is well formed was not taken. */
export type ClaimFault = 'signature' | 'key' | 'expired' | 'not-yet-valid' | 'issuer' | 'audience' | 'claims';

/** The claims of a token whose signature, issuer, audience and times are good, or why they are not. @throws KeysUnavailable */
export async function claimsOf(
  token: string,
  findKey: JWTVerifyGetKey,
  { issuer, audience, now }: { issuer: string; audience: string; now: Date },
): Promise<JWTPayload | ClaimFault> {
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

function reasonOf(error: unknown): ClaimFault {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed) return claimReasons[error.claim] ?? 'claims';
  if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys) return 'key';
  return 'signature';
}

const claimReasons: Readonly<Record<string, ClaimFault>> = {
  nbf: 'not-yet-valid',
  iss: 'issuer',
  aud: 'audience',
};

/** Issued after now, by more than clocks differ. */
export function isFromFuture({ iat }: JWTPayload, now: Date): boolean {
  return iat !== undefined && iat > now.getTime() / 1000 + clockSkew;
}
