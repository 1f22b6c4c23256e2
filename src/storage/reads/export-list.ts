import type { ExportFailure, ExportFilter, ExportFormat, ExportState } from '../../domain/export/export-job.ts';
import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { statement } from '../statement.ts';

/** An export as its agency reads of it: where it stands, and nothing of what is in it. */
export interface ExportBody {
  readonly id: string;
  readonly staffId: string;
  readonly format: ExportFormat;
  readonly filter: ExportFilter;
  readonly state: ExportState;
  readonly requestedAt: Date;
  readonly rowCount: number;
  readonly persons: number;
  readonly mark: string;
  readonly failure: ExportFailure | null;
  readonly madeAt: Date | null;
  readonly expiresAt: Date | null;
  readonly approvedBy: string | null;
}

const body = `select j.id, j.staff_id as "staffId", j.format, j.filter, j.requested_at as "requestedAt",
  case when j.state in ('AWAITING_APPROVAL', 'READY') and j.expires_at <= $3::timestamptz then 'EXPIRED' else j.state end as state,
  j.row_count as "rowCount", j.persons, j.mark, j.failure, j.made_at as "madeAt", j.expires_at as "expiresAt",
  j.approved_by as "approvedBy"
from export_job j where j.agency_id = $1 and (j.staff_id = $2 or j.state = 'AWAITING_APPROVAL')`;

const list = statement(`${body} and ($4 = '' or j.id < $4) order by j.id desc limit $5::int`);
const one = statement(`${body} and j.id = $4`);

interface Viewer {
  readonly principal: Principal;
  readonly now: Date;
}

/** Exports the caller asked for, and those of the agency that wait for a second person; newest first. */
export function exportList(
  database: Database,
  { principal, now }: Viewer,
  { first, after }: { readonly first: number; readonly after: string },
): Promise<ExportBody[]> {
  return database.query<ExportBody>(list, [principal.agencyId, principal.staffId, now, after, first + 1]);
}

/** One of them; null for any other. */
export async function exportById(
  database: Database,
  { principal, now }: Viewer,
  id: string,
): Promise<ExportBody | null> {
  const [row] = await database.query<ExportBody>(one, [principal.agencyId, principal.staffId, now, id]);
  return row ?? null;
}
