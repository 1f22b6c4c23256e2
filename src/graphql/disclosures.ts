import type { AccessEntry } from '../domain/audit/access.ts';
import type { Principal } from '../domain/agency/agency.ts';
import { Disclosed } from '../policy/disclosed.ts';

/** Which operation it was, as far as an entry says. */
export interface OperationRead {
  readonly principal: Principal;
  readonly at: Date;
  readonly requestId: string;
  readonly operation: string | null;
  readonly roots: readonly string[];
}

/** What one operation discloses, dispute by dispute; gathered where answers are cut, and empty when nothing was. */
export class Disclosures {
  private readonly byDispute = new Map<string, Disclosed>();

  /** What is disclosed of the dispute; one object for the whole operation. */
  of(disputeId: string): Disclosed {
    let disclosed = this.byDispute.get(disputeId);
    if (!disclosed) this.byDispute.set(disputeId, (disclosed = new Disclosed()));
    return disclosed;
  }

  /** Null for the one row past a page, which only tells that there are more. */
  upTo(index: number, { first }: { readonly first: number }): this | null {
    return index < first ? this : null;
  }

  /** Rows of a page that stand outside of their disputes, with the group each bears. */
  rows<Row extends object>(rows: Row[], page: { readonly first: number }): Row[] {
    for (const [index, row] of rows.entries()) {
      const { disputeId } = row as { disputeId?: unknown };
      this.upTo(index, page)?.of(String(disputeId)).showRow(row);
    }
    return rows;
  }

  /** Values of which a mask alone is in the answer. */
  get masks(): number {
    let sum = 0;
    for (const { masks } of this.byDispute.values()) sum += masks;
    return sum;
  }

  /** One entry for each dispute of which something personal is in the answer. */
  entries({ principal, at, requestId, operation, roots }: OperationRead): AccessEntry[] {
    const entries: AccessEntry[] = [];
    for (const [disputeId, { isPersonal, full, masked, shared, parties, values }] of this.byDispute) {
      if (!isPersonal) continue;
      entries.push({
        id: `${requestId}.${entries.length}`,
        at,
        agencyId: principal.agencyId,
        staffId: principal.staffId,
        clientId: principal.client?.id ?? null,
        posts: principal.roles,
        disputeId,
        full,
        masked: masked & ~full,
        shared: { ...shared },
        parties,
        operation,
        roots,
        requestId,
        values,
      });
    }
    return entries;
  }
}
