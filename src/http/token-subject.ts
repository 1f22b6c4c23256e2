import type { JWTPayload } from 'jose';
import { idKindOf } from '../kernel/ids.ts';
import type { TokenSubject } from './verified-tokens.ts';

/** Claims that only a token about a sign-in carries (OpenID Connect Core §2, §3.3.2.11); it opens nothing here. */
const ofIdToken = ['nonce', 'at_hash', 'c_hash'];

/**
 * Who the claims speak of, or null when they speak of nobody in a form of ours.
 *
 * - A person: `sub` is the person.
 * - A system for its agency alone: `sub` is the system.
 * - A system for a person, either way round: `sub` is the system and `act_for` the person, or, as RFC 8693 §4.1 has it,
 *   `sub` is the person and `act.sub` the system. A chain of actors is not taken.
 *
 * `agency` is the agency both act for. `cnf.jkt` binds the token to a key (RFC 9449 §6), `cnf.x5t#S256` to a certificate
 * (RFC 8705 §3.1); bound in any other way, a token is not taken, since nobody here could tell whether it is used by whom it was given to.
 */
export function subjectOf(payload: JWTPayload): TokenSubject | null {
  const { agency } = payload;
  if (ofIdToken.some((claim) => claim in payload)) return null;
  if (typeof agency !== 'string' || idKindOf(agency) !== 'agency') return null;
  const parts = partsOf(payload);
  const bound = keyOf(payload['cnf']);
  return parts && bound ? { ...parts, agencyId: agency, ...bound } : null;
}

function partsOf({ sub, act, act_for: actFor }: JWTPayload): Pick<TokenSubject, 'staffId' | 'clientId'> | null {
  const subject = named(sub);
  if (subject?.kind === 'staff') {
    if (actFor !== undefined) return null;
    if (act === undefined) return { staffId: subject.id, clientId: null };
    const actor = actorOf(act);
    return actor ? { staffId: subject.id, clientId: actor } : null;
  }
  if (subject?.kind !== 'systemClient' || act !== undefined) return null;
  if (actFor === undefined) return { staffId: null, clientId: subject.id };
  const person = named(actFor);
  return person?.kind === 'staff' ? { staffId: person.id, clientId: subject.id } : null;
}

function actorOf(act: unknown): string | null {
  if (typeof act !== 'object' || act === null || 'act' in act) return null;
  const actor = named((act as { sub?: unknown }).sub);
  return actor?.kind === 'systemClient' ? actor.id : null;
}

function named(value: unknown): { readonly id: string; readonly kind: ReturnType<typeof idKindOf> } | null {
  return typeof value === 'string' ? { id: value, kind: idKindOf(value) } : null;
}

/** What the token is bound to, if anything; null where to something we cannot check. */
function keyOf(confirmation: unknown): Pick<TokenSubject, 'boundTo' | 'certificate'> | null {
  if (confirmation === undefined) return { boundTo: null };
  if (typeof confirmation !== 'object' || confirmation === null) return null;
  const names = Object.keys(confirmation);
  const [name] = names;
  const value = (confirmation as Record<string, unknown>)[name ?? ''];
  if (names.length !== 1 || typeof value !== 'string' || !/^[\w-]{43}$/.test(value)) return null;
  if (name === 'jkt') return { boundTo: value };
  return name === 'x5t#S256' ? { boundTo: null, certificate: value } : null;
}
