import type { Database } from '../../../src/storage/database.ts';
import { statement } from '../../../src/storage/statement.ts';
import { scopeOf, type Group } from './oracle.ts';

const insertPart = statement(`insert into participation
  (id, dispute_id, agency_id, staff_id, role, basis_law, basis_article, basis_version, scope, referral_id, party_id, from_at, to_at)
  values ($1, $2, $3, $4, $5, 'LDMAL', '8', '2008', $6, null,
    (select min(id) from party where dispute_id = $2 and role = 'WORKER' and $5 = 'WORKER_PARTY'), '2020-01-01T00:00:00Z'::timestamptz, $7::timestamptz)`);
const deletePart = statement('delete from participation where id = $1');
const insertNote = statement(`insert into note
  (id, dispute_id, referral_id, agency_id, staff_id, field_group, group_bit, body, written_at)
  values ($1, $2, null, 'agy_court_mengla', 'stf_mengla_clerk', $3, $4, $5, '2026-03-02T02:00:00Z'::timestamptz)`);
const insertDocument = statement(`insert into document
  (id, dispute_id, referral_id, agency_id, kind, title, sha256, size_bytes, media_type, field_group, group_bit, attached_at)
  values ($1, $2, null, 'agy_court_mengla', 'EVIDENCE', $3, '${'0'.repeat(64)}', 1, 'application/pdf', $4, $5, '2026-03-02T02:00:00Z'::timestamptz)`);

export interface Part {
  readonly id: string;
  readonly disputeId: string;
  readonly agencyId: string;
  readonly staffId?: string;
  readonly role: string;
  readonly scope: readonly Group[];
  /** Exclusive; open when not given. */
  readonly to?: Date;
}

/** Gives a part in a dispute that no mutation of today gives; a worker's part is that of the first worker entered. */
export async function givePart(
  database: Database,
  { id, disputeId, agencyId, staffId, role, scope, to }: Part,
): Promise<void> {
  await database.systemQuery(insertPart, [
    id,
    disputeId,
    agencyId,
    staffId ?? null,
    role,
    scopeOf(scope),
    to?.toISOString() ?? null,
  ]);
}

export async function takePart(database: Database, id: string): Promise<void> {
  await database.systemQuery(deletePart, [id]);
}

/** A note and a document of the group, from an agency that takes no part; their ids tell the group. */
export async function addGroupPapers(database: Database, disputeId: string, group: Group): Promise<void> {
  const bit = scopeOf([group]);
  const low = group.toLowerCase();
  await database.systemQuery(insertNote, [`not_canary_${low}`, disputeId, group, bit, `canary-note-${group}-`]);
  await database.systemQuery(insertDocument, [`doc_canary_${low}`, disputeId, `canary-document-${group}-`, group, bit]);
}
