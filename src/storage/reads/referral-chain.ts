import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { statement } from '../statement.ts';

/** Longest chain that is followed; a lawful one has fewer links than there are agencies in it. */
const longest = 100;

const chains = statement(`
with recursive chain as (
  select r.id as of_id, r.id, r.follows_referral_id as before, 0 as back from referral_link r where r.id = any($10::text[])
  union all
  select c.of_id, r.id, r.follows_referral_id, c.back + 1
  from chain c join referral_link r on r.id = c.before where c.back < ${longest}
)
select c.of_id as "ofId", json_agg(c.id order by c.back desc) as ids
from chain c join referral r on r.id = c.id ${sightOf('r.dispute_id')}
where ${rowFilter('referral.read', { row: 'r' })}
group by c.of_id`);

/** For each referral the ids of the hand-offs that led to it, oldest first and itself the last, as far as the caller may see. */
export async function referralChains(
  database: Database,
  viewer: { readonly principal: Principal; readonly now: Date },
  ids: readonly string[],
): Promise<Map<string, readonly string[]>> {
  const rows = await database.query<{ ofId: string; ids: string[] }>(chains, [
    ...principalParams(viewer.principal, viewer.now),
    ids,
  ]);
  return new Map(rows.map(({ ofId, ids: chain }) => [ofId, chain]));
}
