import { registerFilter } from '../row-sql.ts';
import { listOf, object } from './json.ts';

/** Who takes part in the dispute `d`, as far as the caller may know of it. */
export const participationsSql = listOf(
  object('t', {
    id: 'id',
    agencyId: 'agency_id',
    staffId: 'staff_id',
    role: 'role',
    basisLaw: 'basis_law',
    basisArticle: 'basis_article',
    basisVersion: 'basis_version',
    scope: 'scope',
    from: 'from_at',
    to: 'to_at',
  }),
  `participation t where t.dispute_id = d.id and ${registerFilter('participation', 't')}`,
  't.id',
);
