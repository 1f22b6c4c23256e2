import type { Database } from '../../src/storage/database.ts';
import { statement } from '../../src/storage/statement.ts';

export interface AuditEntryRow {
  readonly kind: string;
  readonly code: string | null;
  readonly rule: string | null;
  readonly reason: string | null;
  readonly agencyId: string | null;
  readonly staffId: string | null;
  readonly clientId: string | null;
}

const entries = statement(`
select kind, code, rule, reason, agency_id as "agencyId", staff_id as "staffId", client_id as "clientId"
from audit_entry where kind = $1 order by position`);

/** Milliseconds an entry may take to be stored: the store empties its spool each second, and counts for a while. */
const patience = 20_000;

/** Waits until the audit holds an entry of the kind that fits, and returns all of the kind; fails where none comes. */
export async function auditHolds(
  database: Database,
  kind: string,
  fits: (entry: AuditEntryRow) => boolean = () => true,
): Promise<AuditEntryRow[]> {
  const until = Date.now() + patience;
  for (;;) {
    const found = await database.systemQuery<AuditEntryRow>(entries, [kind]);
    if (found.some(fits)) return found;
    if (Date.now() > until) throw new Error(`the audit holds no such ${kind}: ${JSON.stringify(found.slice(-5))}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
