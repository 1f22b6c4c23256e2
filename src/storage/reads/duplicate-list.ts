import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { ofRegister } from '../walls.ts';
import { statement } from '../statement.ts';

export type DuplicateBody = Record<string, unknown> & { readonly id: string };

const seen = (id: string) =>
  `exists (select 1 from (select ${id} as of_id) o ${sightOf('o.of_id')} where ${ofRegister('s.only is null')} and ${rowFilter('dispute.read', { row: 'o' })})`;

/**
 * Open proposals the caller may know of: who may see both disputes, or who is on duty at an agency that registered one
 * of them and did not register it himself. Whoever registers is never told of a dispute that is not his to see.
 */
const list = statement(`
select json_build_object('id', p.id, 'score', p.score, 'reasons', p.reasons, 'proposedAt', p.proposed_at,
  'disputeId', p.dispute_id, 'otherId', p.other_id, 'number', p.number, 'otherNumber', p.other_number,
  'agencyId', p.lead_agency_id, 'otherAgencyId', p.other_lead_agency_id) as body
from (
  select x.* from participation q join proposed_pair x on x.dispute_id = q.dispute_id where q.agency_id = $1
  union
  select x.* from participation q join proposed_pair x on x.other_id = q.dispute_id where q.agency_id = $1
) p
where p.state = 'OPEN' and ($10::text is null or p.id < $10::text)
  and ($12::text is null or $12::text in (p.dispute_id, p.other_id))
  and ((${seen('p.dispute_id')} and ${seen('p.other_id')})
    or (${rowFilter('duplicate.duty', { row: 'p' })} and $1 in (p.lead_agency_id, p.other_lead_agency_id)
      and p.registered_by is distinct from $2))
order by p.id desc limit $11::int`);

/** Newest first, at most `first` plus one rows, those of one dispute or all; one statement. */
export async function duplicateList(
  database: Database,
  viewer: { principal: Principal; now: Date },
  { first, after, disputeId = null }: { first: number; after: string | null; disputeId?: string | null },
): Promise<DuplicateBody[]> {
  const params = [...principalParams(viewer.principal, viewer.now), after, first + 1, disputeId];
  return (await database.query<{ body: DuplicateBody }>(list, params)).map(({ body }) => body);
}
