import { Refusal } from '../../kernel/refusal.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import { sideOf } from '../party/party.ts';

/** The part of a dispute a sender hands over; where nothing is named, all of it. */
export interface ScopeAsked {
  readonly partyIds?: readonly string[] | undefined;
  readonly claimIds?: readonly string[] | undefined;
  readonly documentIds?: readonly string[] | undefined;
}

/**
 * Ids of what is handed over, or null for the whole dispute. Claims bring the workers who make them, workers named
 * alone bring their claims, and the other side is always there: nobody can work on a claim against nobody. Who was
 * handed a part himself (`own`) hands on no more than that.
 */
export function scopeOf(
  asked: ScopeAsked | null,
  file: Pick<DisputeFile, 'parties' | 'claims' | 'documents'>,
  own: readonly string[] | null,
): readonly string[] | null | Refusal[] {
  if (!asked && !own) return null;
  const known = (id: string) => own === null || own.includes(id);
  const workers = file.parties.filter(({ id, role }) => sideOf(role) === 'WORKER' && known(id)).map(({ id }) => id);
  const claims = file.claims.filter(({ id }) => known(id));
  const papers = file.documents.flatMap(({ id }) => (id && known(id) ? [id] : []));
  const faults = [
    ...strangers('partyIds', asked?.partyIds, workers),
    ...strangers(
      'claimIds',
      asked?.claimIds,
      claims.map(({ id }) => id),
    ),
    ...strangers('documentIds', asked?.documentIds, papers),
  ];
  if (faults.length > 0) return faults;

  const named = asked?.claimIds ? claims.filter(({ id }) => asked.claimIds!.includes(id)) : null;
  const makers = named?.flatMap(({ partyId }) => partyId ?? []) ?? [];
  const chosen = asked?.partyIds ?? (named && makers.length > 0 ? [...new Set(makers)] : workers);
  const others = file.parties.filter(({ role }) => sideOf(role) !== 'WORKER').map(({ id }) => id);
  const theirs = named ?? claims.filter(({ partyId }) => partyId === null || chosen.includes(partyId));
  return [...chosen, ...others, ...theirs.map(({ id }) => id), ...(asked?.documentIds ?? [])];
}

/** What is named and is not there, or not the sender's to hand on, is not found; nothing tells which. */
function strangers(field: keyof ScopeAsked, ids: readonly string[] | undefined, known: readonly string[]): Refusal[] {
  if (ids === undefined) return [];
  if (ids.length === 0) return [new Refusal('SCOPE_EMPTY', { path: ['scope', field], allowed: ['null'] })];
  return ids.flatMap((id, index) =>
    known.includes(id) ? [] : [new Refusal('NOT_FOUND', { path: ['scope', field, String(index)] })],
  );
}
