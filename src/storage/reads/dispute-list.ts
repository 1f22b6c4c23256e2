import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { statement } from '../statement.ts';
import type { DisputeBody } from './dispute-detail.ts';

/** What a list of disputes can be narrowed by; null means any. */
export interface DisputeFilter {
  readonly stages: readonly string[] | null;
  readonly regionPrefix: string | null;
  readonly causeIds: readonly string[] | null;
  readonly accountableToMe: boolean;
}

export interface DisputeListPage {
  readonly first: number;
  readonly after: readonly [at: string, id: string] | null;
}

const list = statement(`
select json_build_object('id', d.id, 'number', d.number, 'causeId', d.cause, 'relationType', d.relation_type,
  'channelGround', d.channel_ground, 'channel', d.channel, 'stage', d.stage, 'region', d.region, 'headcount', d.headcount,
  'leadAgencyId', d.lead_agency_id, 'accountableAgencyId', d.accountable_agency_id, 'docketed', d.docketed,
  'registeredAt', d.registered_at, 'closedAt', d.closed_at, 'closeReason', d.close_reason, 'version', d.version,
  'sight', json_build_object('full', s."full", 'masked', s.seen & ~s."full")) as body
from dispute d ${sightOf('d.id')}
where exists (select 1 from participation q where q.dispute_id = d.id and q.agency_id = $1)
  and ($10::timestamptz is null or (d.registered_at, d.id) < ($10::timestamptz, $11::text))
  and ($13::text[] is null or d.stage = any($13))
  and ($14::text is null or d.region like $14 || '%')
  and ($15::text[] is null or d.cause = any($15))
  and (not $16::boolean or d.accountable_agency_id = $1)
  and ${rowFilter('dispute.read', { row: 'd' })}
order by d.registered_at desc, d.id desc limit $12::int`);

/** Disputes the caller may see, newest first; one statement, at most `first` plus one rows. */
export async function disputeList(
  database: Database,
  viewer: { principal: Principal; now: Date },
  filter: DisputeFilter,
  { first, after }: DisputeListPage,
): Promise<DisputeBody[]> {
  const rows = await database.query<{ body: DisputeBody }>(list, [
    ...principalParams(viewer.principal, viewer.now),
    after?.[0] ?? null,
    after?.[1] ?? null,
    first + 1,
    filter.stages,
    filter.regionPrefix,
    filter.causeIds,
    filter.accountableToMe,
  ]);
  return rows.map(({ body }) => body);
}
