import type { Audit, AuditKind } from '../domain/audit/audit.ts';
import type { ErrorCode } from './error-catalogue.ts';

/** What a code answered at the door is in the audit; the others are a matter of form. */
const kinds: Partial<Record<ErrorCode, AuditKind>> = {
  FORBIDDEN: 'authz.denied',
  NOT_FOUND: 'authz.hidden',
  CONFLICT: 'handoff.conflict',
  IDEMPOTENCY_MISMATCH: 'idempotency.mismatch',
  MESSAGE_ALTERED: 'inbound.rejected',
  DOCUMENT_NOT_REGISTERED: 'authz.denied',
  QUERY_TOO_COSTLY: 'limit.tripped',
  RATE_LIMITED: 'limit.tripped',
  PAYLOAD_TOO_LARGE: 'limit.tripped',
  TEMPORARILY_UNAVAILABLE: 'fault.degraded',
  PARTNER_UNAVAILABLE: 'partner.fault',
  INTERNAL: 'fault.internal',
};

/** Takes down an error that goes out, by its code and the permission it names. */
export function auditError(audit: Audit, { code, permission }: { code: ErrorCode; permission?: string }): void {
  const kind = kinds[code];
  if (kind) audit.note(kind, { code, ...(permission ? { rule: permission } : {}) });
}
