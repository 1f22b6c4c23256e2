import type { Principal } from '../domain/agency/agency.ts';
import type { Audit, AuditFields, AuditKind } from '../domain/audit/audit.ts';
import { stranger, type AuditCaller, type AuditEvent } from '../domain/audit/audit-entry.ts';

/** The audit of one request; it knows who asks, and remembers whether the request asked for what was not there. */
export class RequestAudit implements Audit {
  /** How many times the request asked for what is absent or out of sight. */
  misses = 0;
  private readonly caller: AuditCaller;
  private readonly now: () => Date;
  private readonly take: (event: AuditEvent) => void;

  constructor(
    principal: Principal | null,
    { requestId, now, take }: { requestId: string; now: () => Date; take: (event: AuditEvent) => void },
  ) {
    this.caller = principal ? callerOf(principal, requestId) : { ...stranger, requestId };
    this.now = now;
    this.take = take;
  }

  note(kind: AuditKind, fields: AuditFields = {}): void {
    if (kind === 'authz.hidden') this.misses += fields.count ?? 1;
    this.take({ ...fields, kind, at: this.now(), caller: this.caller });
  }
}

function callerOf({ agencyId, staffId, client }: Principal, requestId: string): AuditCaller {
  return { agencyId, staffId, clientId: client?.id ?? null, requestId };
}
