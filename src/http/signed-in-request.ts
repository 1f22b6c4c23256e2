import type { Principal } from '../domain/agency/agency.ts';
import type { Audit } from '../domain/audit/audit.ts';

/** A request whose sender is known, as the maker of the GraphQL context sees it. */
export interface SignedInRequest {
  readonly principal: Principal;
  readonly requestId: string;
  /** Where refusals and faults of this request are taken down. */
  readonly audit: Audit;
  /** When the request came in. */
  readonly now: Date;
  /** A header by its lower-case name, or null. Says nothing about who is asking. */
  readonly header: (name: string) => string | null;
}

/** The audit of one request; null for a stranger. */
export type AuditOf = (principal: Principal | null, requestId: string) => Audit;
