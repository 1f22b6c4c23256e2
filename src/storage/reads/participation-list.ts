import { bitOf } from '../../domain/dispute/field-group.ts';
import { listOf, object } from './json.ts';

const incident = bitOf('F16');
const matter = bitOf('F6');

/**
 * A part opened for an incident, and not for the matter itself, is a work secret like the incident: others do not learn
 * of it.
 */
const isKnownPart = `((t.scope & ${incident | matter}) <> ${incident} or (s.seen & ${incident}) <> 0 or t.agency_id = $1)`;

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
  `participation t where t.dispute_id = d.id and (s.only is null or t.agency_id = $1) and ${isKnownPart}`,
  't.id',
);
