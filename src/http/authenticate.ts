import { errors, jwtVerify, type JSONWebKeySet, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import type { Principal } from '../domain/agency/agency.ts';
import { keyInForce, type ClientKey } from '../domain/agency/client-key.ts';
import { certificateFaultOf, type CertificateFault } from './bound-certificate.ts';
import { keySet, KeysUnavailable } from './key-set.ts';
import type { MessageFault, MessageGuard } from './message-guard.ts';
import { ProofChecker, type BindingFault, type Presented } from './proof-of-possession.ts';
import { acceptedAlgorithms, checkTokenHeader, type HeaderFault } from './token-header.ts';
import { subjectOf } from './token-subject.ts';
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
  | 'staff-unknown'
  | 'client-unknown'
  | 'binding-missing'
  | BindingFault
  | CertificateFault
  | MessageFault;

/** Whether a good credential came from other hands than those it was given to. */
export function isBindingFault(reason: RejectionReason): boolean {
  return reason === 'binding-missing' || reason.startsWith('proof-') || reason.startsWith('certificate-');
}

/** Whether a system's message was not its own, or not whole, fresh and new. */
export function isMessageFault(reason: RejectionReason): boolean {
  return reason.startsWith('message-');
}

/** Who a token speaks for, as of now. */
export type Caller =
  | { readonly principal: Principal; readonly mustBeBound: boolean; readonly needs?: 'SIGNED' | 'MTLS' }
  | { readonly unknown: 'staff-unknown' | 'client-unknown' };

export interface AuthenticatorOptions {
  /** The issuer's public keys: an https address, a file, or the set itself. */
  readonly keys: string | URL | JSONWebKeySet;
  readonly issuer: string;
  readonly audience: string;
  /** The person or the system as of now; unknown when one of them has left, is not active, or is of another agency. */
  readonly findCaller: (subject: TokenSubject) => Caller | Promise<Caller>;
  readonly now: () => Date;
  /** Checks messages of systems that sign, and certificates of those that show one; without it neither is let in. */
  readonly messages?: MessageGuard;
  /** The registered certificate of a thumbprint, in force or not. */
  readonly findCertificate?: (thumbprint: string) => ClientKey | null;
  readonly onRejected?: (rejection: Rejection) => void;
}

/** A refused credential: why, and which key it named. Never the credential. */
export interface Rejection {
  readonly reason: RejectionReason;
  readonly keyId: string | null;
  /** The system whose token was good, where it was the message that was not. */
  readonly client?: { readonly id: string; readonly agencyId: string };
}

/**
 * Tells who sends a request from its Authorization header and, for a token that is bound to a key, from the proof that
 * came with it. `ANONYMOUS` when there is none, `REJECTED` for whatever is
 * wrong with the one there is.
 *
 * @throws KeysUnavailable when the issuer's keys cannot be fetched; whatever `findCaller` throws
 */
export type Authenticate = (
  authorization: string | undefined,
  presented?: Presented,
) => Promise<Principal | 'ANONYMOUS' | 'REJECTED'>;

/** A request of which nothing is known but its token: no bound token is taken with it. */
const nothingPresented: Presented = { proof: undefined, method: '', path: '' };

/** Checks bearer tokens (JWS, RFC 7519) against one issuer. */
export function createAuthenticator(options: AuthenticatorOptions): Authenticate {
  const { findCaller, now, onRejected } = options;
  const findKey = keySet(options.keys);
  const verified = new VerifiedTokens(tokensRemembered);
  const proofs = new ProofChecker();

  function reject(reason: RejectionReason, keyId: string | null = null, client?: Rejection['client']): 'REJECTED' {
    onRejected?.({ reason, keyId, ...(client ? { client } : {}) });
    return 'REJECTED';
  }

  /** What a system lacks that has to sign its messages, or to show a certificate it registered. */
  async function systemFaultOf(needs: 'SIGNED' | 'MTLS', { clientId, certificate }: TokenSubject, shown: Presented) {
    const { messages, findCertificate } = options;
    if (needs === 'SIGNED') {
      if (!messages || !shown.message) return 'message-unsigned' as const;
      return messages.faultOf(shown.message, clientId!, now());
    }
    if (certificate === undefined) return 'binding-missing' as const;
    const known = findCertificate?.(certificate);
    if (known?.clientId !== clientId) return 'certificate-unknown' as const;
    if (!keyInForce(known, now())) return 'certificate-over' as const;
    await messages?.noteVerified(known, now());
    return null;
  }

  async function verify(token: string): Promise<TokenSubject | 'REJECTED'> {
    const { fault, keyId } = checkTokenHeader(token);
    if (fault !== null) return reject(fault, keyId);
    const instant = now();
    const payload = await claimsOf(token, findKey, { ...options, now: instant });
    if (typeof payload === 'string') return reject(payload, keyId);
    const subject = isFromFuture(payload, instant) ? null : subjectOf(payload);
    if (subject === null) return reject('claims', keyId);
    const until = Math.min(payload.exp! * 1000, instant.getTime() + rememberedFor);
    if (until > instant.getTime()) verified.remember(token, subject, until);
    return subject;
  }

  return async (authorization, presented = nothingPresented) => {
    if (authorization === undefined) return 'ANONYMOUS';
    const { scheme, token } = credentialOf(authorization);
    if (scheme === null) return reject('scheme');
    const subject = verified.find(token, now().getTime()) ?? (await verify(token));
    if (subject === 'REJECTED') return subject;
    const { boundTo } = subject;
    // A bound token that whoever bears could use would not be bound (RFC 9449 §7.2).
    if ((boundTo !== null) !== (scheme === 'dpop')) return reject('scheme');
    const fault = boundTo === null ? null : await proofs.faultOf(token, boundTo, presented, now());
    if (fault) return reject(fault);
    const shown = certificateFaultOf(subject, presented);
    if (shown) return reject(shown);
    const caller = await findCaller(subject);
    if ('unknown' in caller) return reject(caller.unknown);
    if (caller.mustBeBound && boundTo === null) return reject('binding-missing');
    const lacking = caller.needs ? await systemFaultOf(caller.needs, subject, presented) : null;
    if (lacking) return reject(lacking, null, { id: subject.clientId!, agencyId: subject.agencyId });
    return caller.principal;
  };
}

function credentialOf(authorization: string): { scheme: 'bearer' | 'dpop' | null; token: string } {
  const [, name = '', token = ''] = /^(\S+) +(.*)$/s.exec(authorization) ?? [];
  const scheme = name.toLowerCase();
  return { scheme: scheme === 'bearer' || scheme === 'dpop' ? scheme : null, token: token.trim() };
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

function isFromFuture({ iat }: JWTPayload, now: Date): boolean {
  return iat !== undefined && iat > now.getTime() / 1000 + clockSkew;
}
