import type { Principal } from '../domain/agency/agency.ts';
import { redactAll } from '../policy/redact.ts';
import type { Database } from '../storage/database.ts';
import { auditList, type AuditBody } from '../storage/reads/audit-list.ts';
import { disclosureList, type DisclosureBody } from '../storage/reads/disclosure-list.ts';

/** What an operation can ask of the two books: who was shown what, and what was refused. */
export class AuditReads {
  private readonly database: Database;
  private readonly viewer: { readonly principal: Principal; readonly now: Date };

  constructor(database: Database, viewer: { readonly principal: Principal; readonly now: Date }) {
    this.database = database;
    this.viewer = viewer;
  }

  /** Who was shown what of a dispute; null for whoever may not learn of it. */
  async disclosuresOf(disputeId: string, page: Parameters<typeof disclosureList>[3]): Promise<DisclosureBody[] | null> {
    const found = await disclosureList(this.database, this.viewer, disputeId, page);
    return found && [...redactAll('Disclosure', found.rows, found.sight)];
  }

  /** The audit of the caller's own agency. */
  entries(page: Parameters<typeof auditList>[1]): Promise<AuditBody[]> {
    return auditList(this.database, page);
  }
}
