import { createHash, randomUUID } from 'node:crypto';
import { errors, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import { hasPerson, type Principal } from '../../domain/agency/agency.ts';
import { idKindOf } from '../../kernel/ids.ts';
import type { Caller } from '../authenticate.ts';
import { keySet, KeysUnavailable } from '../key-set.ts';
import type { TokenSubject } from '../verified-tokens.ts';
import { principalIssuer, type PrincipalKey } from './principal-key.ts';

/** Header a signed principal travels in; no other header says who is asking. */
export const principalHeader = 'accord-principal';
/** Seconds a signed principal lives: the time of one request. */
const principalSeconds = 30;
/** Seconds a ticket lives: the time of one operation through the gateway, however many subgraphs it asks. */
const ticketSeconds = 60;
/** Seconds by which two machines of ours may differ. */
const skew = 5;
/** Most statements remembered against a second use. */
const remembered = 20_000;

const principalType = 'accord-principal+jwt';
const ticketType = 'accord-ticket+jwt';
const ticketAudience = 'accord:gateway';

/** `aud` of a principal made for a subgraph. */
export function audienceOf(subgraph: string): string {
  return `accord:subgraph:${subgraph}`;
}

/** The caller for one subgraph and one body of a request, and for nothing else. */
export function signPrincipal(
  key: PrincipalKey,
  principal: Principal,
  { subgraph, body, at }: { readonly subgraph: string; readonly body: string | Buffer; readonly at: Date },
): Promise<string> {
  return key.sign(
    { ...claimsOf(principal), agency_type: principal.agencyType, body_sha256: digestOf(body) },
    { type: principalType, audience: audienceOf(subgraph), at, seconds: principalSeconds, id: randomUUID() },
  );
}

/** The caller towards the hub itself, for the requests a gateway makes while it answers one operation. */
export function signTicket(key: PrincipalKey, principal: Principal, at: Date): Promise<string> {
  const about = { type: ticketType, audience: ticketAudience, at, seconds: ticketSeconds, id: randomUUID() };
  return key.sign(claimsOf(principal), about);
}

function claimsOf(principal: Principal): JWTPayload {
  const { staffId, agencyId: agency, client } = principal;
  return { sub: staffId, agency, ...(client && hasPerson(principal) ? { client: client.id } : {}) };
}

/** Why a statement was refused; for the audit only, the caller is told nothing. */
export type StatementFault = 'absent' | 'expired' | 'audience' | 'signature' | 'body' | 'replayed' | 'unknown-caller';

export interface StatementCheckOptions {
  /** Public keys of the hub: an https address, a file, or the set itself. */
  readonly keys: string | URL | JSONWebKeySet;
  readonly now: () => Date;
  /** The person or the system as of now; what the statement says of them counts for nothing. */
  readonly findCaller: (subject: TokenSubject) => Caller;
}

export interface StatementCheck {
  /** @throws KeysUnavailable when the hub's keys cannot be had */
  principal(text: string | undefined, subgraph: string, body: Buffer): Promise<Principal | StatementFault>;
  /** @throws KeysUnavailable when the hub's keys cannot be had */
  ticket(text: string | undefined): Promise<Principal | StatementFault>;
}

/** Checks statements of the hub about who is asking. Each principal counts once, for its subgraph and its body. */
export function statementCheck({ keys, now, findCaller }: StatementCheckOptions): StatementCheck {
  const findKey = keySet(keys);
  const seen = new Map<string, number>();

  function isRepeated(id: string, until: number): boolean {
    const instant = now().getTime();
    for (const [known, forgottenAt] of seen) {
      if (forgottenAt > instant && seen.size <= remembered) break;
      seen.delete(known);
    }
    if (seen.has(id)) return true;
    seen.set(id, until + skew * 1000);
    return false;
  }

  async function read(text: string | undefined, typ: string, audience: string): Promise<JWTPayload | StatementFault> {
    if (text === undefined) return 'absent';
    try {
      const { payload } = await jwtVerify(text, findKey, {
        ...{ typ, audience, issuer: principalIssuer, algorithms: ['EdDSA'], clockTolerance: skew },
        requiredClaims: ['sub', 'agency', 'exp', 'jti'],
        currentDate: now(),
      });
      return payload;
    } catch (error) {
      if (error instanceof KeysUnavailable) throw error;
      if (error instanceof errors.JWTExpired) return 'expired';
      return error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud' ? 'audience' : 'signature';
    }
  }

  function callerOf({ sub, agency, client }: JWTPayload): Principal | StatementFault {
    const isPerson = idKindOf(sub!) === 'staff';
    const clientId = isPerson ? ((client as string | undefined) ?? null) : sub!;
    const found = findCaller({ staffId: isPerson ? sub! : null, clientId, agencyId: String(agency), boundTo: null });
    return 'unknown' in found ? 'unknown-caller' : found.principal;
  }

  return {
    async principal(text, subgraph, body) {
      const payload = await read(text, principalType, audienceOf(subgraph));
      if (typeof payload === 'string') return payload;
      if (payload['body_sha256'] !== digestOf(body)) return 'body';
      if (isRepeated(payload.jti!, payload.exp! * 1000)) return 'replayed';
      return callerOf(payload);
    },
    async ticket(text) {
      const payload = await read(text, ticketType, ticketAudience);
      return typeof payload === 'string' ? payload : callerOf(payload);
    },
  };
}

function digestOf(body: string | Buffer): string {
  return createHash('sha256').update(body).digest('base64url');
}
