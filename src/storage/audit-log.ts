import type { AuditEntry } from '../domain/audit/audit-entry.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';

/**
 * What the caller named is looked up here, long after the answer, so that the time of an answer tells nothing: whether
 * it exists, and which dispute it belongs to. The name itself is not kept, since a caller can write anything there.
 */
const insert = statement(`
insert into audit_entry (id, kind, first_at, last_at, code, rule, reason, agency_id, staff_id, client_id, request_id,
  operation, dispute_id, times)
select e.id, e.kind, e."firstAt", e."lastAt", e.code, e.rule,
  coalesce(e.reason, case when e.subject is not null then case when f.id is null then 'absent' else 'out-of-sight' end end),
  e."agencyId", e."staffId", e."clientId", e."requestId", e.operation, coalesce(e."disputeId", f.id), e.times
from jsonb_to_recordset($1::jsonb) as e (id text, kind text, "firstAt" timestamptz, "lastAt" timestamptz, code text,
  rule text, reason text, "agencyId" text, "staffId" text, "clientId" text, "requestId" text, operation text,
  "disputeId" text, subject text, times integer)
left join lateral (
  select d.id from dispute d where d.id = e.subject
  union all select d.id from dispute d where d.number = e.subject
  union all select r.dispute_id from referral r where r.id = e.subject
  limit 1
) f on e.subject is not null
on conflict (id) do nothing`);

/** Stores entries in one statement of its own, never in the transaction that was rolled back. */
export async function storeAudit(database: Database, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length > 0) await database.systemQuery(insert, [JSON.stringify(entries)]);
}
