import type { FactHeader } from './fact-leaf.ts';

/** An entry of history as it is written, before it is chained. Columns added later are null on older rows. */
export interface WrittenFact {
  readonly id: string;
  readonly disputeId: string;
  readonly seq: number;
  readonly type: string;
  readonly referralId: string | null;
  readonly fieldGroup: string;
  readonly audience: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly agencyType: string | null;
  readonly staffId: string | null;
  readonly staffRole: string | null;
  readonly staffRoles: readonly string[] | null;
  /** Client system the person acted through, where one stood in between, and its name as it was then. */
  readonly clientId?: string | null;
  readonly clientName?: string | null;
  readonly occurredAt: Date | string;
  readonly recordedAt: Date | string;
  readonly body: object;
}

/** The header of an entry: its columns that every reader of it may know. */
export function headerOf(fact: Omit<WrittenFact, 'body'> & { readonly nonce: string }): FactHeader {
  const { id, nonce, disputeId, type, fieldGroup, referralId } = fact;
  const { agencyId, agencyName, agencyType, staffRole, occurredAt, recordedAt } = fact;
  return {
    schemaVersion: 2,
    id,
    nonce,
    disputeId,
    type,
    fieldGroup,
    referralId,
    agencyId,
    agencyName,
    agencyType,
    staffRole,
    occurredAt: iso(occurredAt),
    recordedAt: iso(recordedAt),
  };
}

/** Who acted, beyond what the header says: the person, the posts, and the client system in between. */
export function actorColumns(fact: Pick<WrittenFact, 'staffId' | 'staffRoles' | 'clientId' | 'clientName'>) {
  const { staffId, staffRoles, clientId, clientName } = fact;
  return { staffId, staffRoles, clientId, clientName };
}

function iso(instant: Date | string): string {
  return typeof instant === 'string' ? instant : instant.toISOString();
}
