import type { Refusal } from '../kernel/refusal.ts';
import { notFound } from './permitted-file.ts';
import type { OwnRecordTable, Work } from './unit-of-work.ts';

/** A row of the caller's own book. */
export type OwnRow = Record<string, unknown> & { readonly id: string };

/** Where a row has to belong, and the input field that named it. */
interface RowOwner {
  readonly disputeId: string;
  readonly agencyId: string;
  readonly path: string;
}

/** The agency's own row on this dispute; one of another agency, or of another dispute, is as unknown as none. */
export async function ownRow(
  work: Work,
  table: OwnRecordTable,
  id: string,
  { disputeId, agencyId, path }: RowOwner,
): Promise<OwnRow | Refusal> {
  const row = await work.ownRecord(table, id);
  return row && row['disputeId'] === disputeId && row['agencyId'] === agencyId ? (row as OwnRow) : notFound(path);
}
