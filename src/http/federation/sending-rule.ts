import { deafAudit } from '../../domain/audit/audit.ts';
import type { HubContext } from '../../graphql/context.ts';
import { idsAsked } from '../../graphql/partners/ids-asked.ts';
import { mayRead, seenBy } from '../../graphql/partners/partner-calls.ts';
import type { Partner } from '../../graphql/partners/partner.ts';
import type { SignedInRequest } from '../graphql-endpoint.ts';
import type { MaySend } from './exchange.ts';

/**
 * For whom, and for what, a principal is signed. Our own subgraphs decide themselves; a partner is asked only about
 * disputes whose file the caller sees, so what is out of sight never leaves the hub, not even as a question.
 */
export function sendingRule({
  names,
  partners,
  contextFor,
  now,
}: {
  /** Names of our own subgraphs. */
  readonly names: readonly string[];
  readonly partners: readonly Partner[];
  readonly contextFor: (request: SignedInRequest) => HubContext;
  readonly now: () => Date;
}): MaySend {
  return async (principal, subgraph, body) => {
    if (names.includes(subgraph)) return true;
    const partner = partners.find(({ name }) => name === subgraph);
    if (!partner) return 'UNKNOWN';
    const ids = mayRead(partner, principal) ? idsAsked(body) : null;
    if (!ids) return false;
    const context = contextFor({ principal, requestId: '', audit: deafAudit, now: now(), header: () => null });
    const seen = await seenBy(partner, context, ids);
    return ids.every((id) => seen.has(id));
  };
}
