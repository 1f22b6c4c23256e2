import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { principalParams, sightOf } from '../row-filter.ts';
import { registerFilter } from '../row-sql.ts';
import { statement } from '../statement.ts';

/** A notice about an override or emergency access, as its recipient reads it. */
export interface RightsNoticeBody {
  readonly id: string;
  readonly disputeId: string;
  readonly kind: string;
  readonly subjectId: string;
  readonly agencyId: string;
  readonly at: string;
}

/** A grant of the caller's own agency; of the matter itself it says nothing. */
export interface OwnEmergencyBody {
  readonly id: string;
  readonly staffId: string;
  readonly ground: string;
  readonly reason: string;
  readonly openedAt: string;
  readonly approveBy: string;
  readonly endsAt: string;
  readonly decision: string | null;
  readonly decidedAt: string | null;
  readonly verdict: string | null;
  readonly reviewedAt: string | null;
}

const notices = statement(`
select json_build_object('id', n.id, 'disputeId', n.dispute_id, 'kind', n.kind, 'subjectId', n.subject_id,
  'agencyId', n.agency_id, 'at', n.at) as body
from rights_notice n ${sightOf('n.dispute_id')}
where n.recipient_agency_id = $1 and ($10::text = '' or n.id < $10::text) and ${registerFilter('rights_notice', 'n')}
order by n.id desc limit $11::int`);

interface Viewer {
  readonly principal: Principal;
  readonly now: Date;
}

interface Page {
  readonly first: number;
  /** Id of the last row seen; empty for the first page. */
  readonly after: string;
}

/** Notices to the caller's agency about disputes it takes part in, newest first. */
export async function rightsNotices(
  database: Database,
  { principal, now }: Viewer,
  { first, after }: Page,
): Promise<RightsNoticeBody[]> {
  const params = [...principalParams(principal, now), after, first + 1];
  return (await database.query<{ body: RightsNoticeBody }>(notices, params)).map(({ body }) => body);
}

const ownGrants = statement(`
select json_build_object('id', e.id, 'staffId', e.requested_by, 'ground', e.ground, 'reason', e.reason,
  'openedAt', e.opened_at, 'approveBy', e.approve_by, 'endsAt', e.ends_at, 'decision', e.decision,
  'decidedAt', e.decided_at, 'verdict', e.verdict, 'reviewedAt', e.reviewed_at) as body
from emergency_access e
where e.agency_id = $1 and ($2::text = '' or e.id < $2::text)
order by e.id desc limit $3::int`);

/** Emergency access the caller's agency had, newest first; for whoever decides on it there, who need not see the matter. */
export async function ownEmergencies(
  database: Database,
  { principal }: Viewer,
  { first, after }: Page,
): Promise<OwnEmergencyBody[]> {
  const rows = await database.query<{ body: OwnEmergencyBody }>(ownGrants, [principal.agencyId, after, first + 1]);
  return rows.map(({ body }) => body);
}
