import type { JSONWebKeySet } from 'jose';
import type { Principal } from '../domain/agency/agency.ts';
import { keyInForce, type ClientKey } from '../domain/agency/client-key.ts';
import { certificateFaultOf, type CertificateFault } from './bound-certificate.ts';
import { keySet } from './key-set.ts';
import type { MessageFault, MessageGuard } from './message-guard.ts';
import { ProofChecker, type BindingFault, type Presented } from './proof-of-possession.ts';
import { claimsOf, isFromFuture, type ClaimFault } from './token-claims.ts';
import { checkTokenHeader, type HeaderFault } from './token-header.ts';
import { subjectOf } from './token-subject.ts';
import { VerifiedTokens, type DatedSubject, type TokenSubject } from './verified-tokens.ts';

/** Longest time, in milliseconds, a good token is taken at its word before its signature is checked again. */
const rememberedFor = 60_000;
const tokensRemembered = 5_000;

/** Why a token was refused; for the log only, the caller is told nothing. */
export type RejectionReason =
  | HeaderFault
  | 'scheme'
  | ClaimFault
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

/**
 * Somebody who stays connected: who it was at the beginning, and who it is now. Null once the token has run out, or the
 * person or the system is not in force any more.
 */
export interface Session {
  readonly principal: Principal;
  readonly again: () => Promise<Principal | null>;
}

/** The same as `Authenticate`, for who stays connected. */
export type Identify = (
  authorization: string | undefined,
  presented?: Presented,
) => Promise<Session | 'ANONYMOUS' | 'REJECTED'>;

/** Tells who it is for one request, and forgets it. */
export function once(identify: Identify): Authenticate {
  return async (authorization, presented) => {
    const found = await identify(authorization, presented);
    return typeof found === 'string' ? found : found.principal;
  };
}

/** A request of which nothing is known but its token: no bound token is taken with it. */
const nothingPresented: Presented = { proof: undefined, method: '', path: '' };

/** Checks bearer tokens (JWS, RFC 7519) against one issuer. */
export function createAuthenticator(options: AuthenticatorOptions): Authenticate {
  return once(createIdentifier(options));
}

/** The same, for who stays connected. */
export function createIdentifier(options: AuthenticatorOptions): Identify {
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

  async function verify(token: string): Promise<DatedSubject | 'REJECTED'> {
    const { fault, keyId } = checkTokenHeader(token);
    if (fault !== null) return reject(fault, keyId);
    const instant = now();
    const payload = await claimsOf(token, findKey, { ...options, now: instant });
    if (typeof payload === 'string') return reject(payload, keyId);
    const subject = isFromFuture(payload, instant) ? null : subjectOf(payload);
    if (subject === null) return reject('claims', keyId);
    const expiresAt = payload.exp! * 1000;
    const until = Math.min(expiresAt, instant.getTime() + rememberedFor);
    const found = { ...subject, expiresAt };
    if (until > instant.getTime()) verified.remember(token, found, until);
    return found;
  }

  /** What was shown at the beginning is not shown again; whether it still counts is looked at each time. */
  async function again(subject: DatedSubject, shown: string | undefined): Promise<Principal | null> {
    if (now().getTime() >= subject.expiresAt) return null;
    const caller = await findCaller(subject);
    if ('unknown' in caller || (caller.mustBeBound && subject.boundTo === null)) return null;
    if (caller.needs && caller.needs !== shown) return null;
    if (caller.needs !== 'MTLS') return caller.principal;
    const known = options.findCertificate?.(subject.certificate!);
    return known && keyInForce(known, now()) ? caller.principal : null;
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
    const { needs } = caller;
    return { principal: caller.principal, again: () => again(subject, needs) };
  };
}

function credentialOf(authorization: string): { scheme: 'bearer' | 'dpop' | null; token: string } {
  const [, name = '', token = ''] = /^(\S+) +(.*)$/s.exec(authorization) ?? [];
  const scheme = name.toLowerCase();
  return { scheme: scheme === 'bearer' || scheme === 'dpop' ? scheme : null, token: token.trim() };
}
