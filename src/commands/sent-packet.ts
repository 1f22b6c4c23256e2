import type { DeclarationName } from '../domain/referral/declarations.ts';
import type { ScopeAsked } from '../domain/referral/referral-scope.ts';
import type { DocumentEntry } from './attachments.ts';

/** What a sender sent with a referral, so that the same can be sent again. */
export interface SentPacket {
  readonly declarations: readonly DeclarationName[];
  /** Ids of the part that was handed over; null for the whole dispute. */
  readonly scopeIds: readonly string[] | null;
  /** Agency the receiver named when it declined. */
  readonly suggestedAgencyId: string | null;
  readonly message: string | null;
  readonly documents: readonly DocumentEntry[];
}

/** The scope that hands over the same part again; null for the whole dispute. */
export function scopeAgain({ scopeIds }: Pick<SentPacket, 'scopeIds'>, workers: readonly string[]): ScopeAsked | null {
  if (scopeIds === null) return null;
  const of = (prefix: string) => scopeIds.filter((id) => id.startsWith(prefix));
  const named = {
    partyIds: scopeIds.filter((id) => workers.includes(id)),
    claimIds: of('clm_'),
    documentIds: of('doc_'),
  };
  return Object.fromEntries(Object.entries(named).filter(([, ids]) => ids.length > 0));
}
