import type { Principal } from '../../domain/agency/agency.ts';
import type { Sight } from '../../policy/sight.ts';
import type { Database } from '../database.ts';
import { principalParams, rowFilter, sightJson, sightOf } from '../row-filter.ts';
import { statement } from '../statement.ts';
import { object } from './json.ts';

/** One time somebody was shown or handed something of a dispute. */
export interface DisclosureBody {
  /** Orders entries of one instant; unique in its dispute. */
  readonly key: string;
  readonly at: string;
  readonly sort: 'READ' | 'PROVIDED';
  /** Who was shown or handed it. */
  readonly agencyId: string;
  /** Who handed it over; null for a read. */
  readonly fromAgencyId: string | null;
  readonly staffId: string | null;
  readonly posts: readonly string[];
  readonly full: number;
  readonly masked: number;
  readonly roles: readonly string[];
  readonly basisLaw: string | null;
  readonly basisArticle: string | null;
  readonly basisVersion: string | null;
  readonly emergency: boolean;
}

const columns = {
  key: 'key',
  at: 'at',
  sort: 'sort',
  agencyId: 'agency_id',
  fromAgencyId: 'from_agency_id',
  staffId: 'staff_id',
  posts: 'posts',
  full: 'full_groups',
  masked: 'masked_groups',
  roles: 'roles',
  basisLaw: 'basis_law',
  basisArticle: 'basis_article',
  basisVersion: 'basis_version',
  emergency: 'emergency',
};

const list = statement(`
select ${sightJson} as sight, coalesce((select json_agg(x.j order by x.at desc, x.key desc)
  from (select ${object('w', columns)} as j, w.at, w.key from own_disclosure w where w.dispute_id = d.id
    and ($11::timestamptz is null or (w.at, w.key) < ($11::timestamptz, $12::text))
    order by w.at desc, w.key desc limit $13::int) x), '[]'::json) as rows
from dispute d ${sightOf('d.id')}
where d.id = $10 and ${rowFilter('disclosure.read', { row: 'd' })}`);

/**
 * Who was shown or handed what of the dispute, newest first, at most `first` plus one entries; null for whoever may not
 * learn of it. One statement.
 */
export async function disclosureList(
  database: Database,
  viewer: { principal: Principal; now: Date },
  disputeId: string,
  { first, after }: { readonly first: number; readonly after: readonly [at: string, key: string] | null },
): Promise<{ readonly rows: DisclosureBody[]; readonly sight: Sight } | null> {
  const params = [...principalParams(viewer.principal, viewer.now), disputeId];
  const [found] = await database.query<{ rows: DisclosureBody[]; sight: Sight }>(list, [
    ...params,
    after?.[0] ?? null,
    after?.[1] ?? null,
    first + 1,
  ]);
  return found ?? null;
}
