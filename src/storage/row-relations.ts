// Scalar sub-selects, not `exists`: those the planner may turn into a hash of the whole table.
import { bitOf } from '../domain/dispute/field-group.ts';

/** SQL: the referral the row hangs on was sent, whoever may read it. */
function sentReferral(row: string): string {
  return `coalesce((select true from sent_referral o where o.id = ${row}.referral_id), false)`;
}

/** SQL: the document travelled: that of a kept draft has not yet, and one that belongs to no referral never has to. */
export function travelled(row: string): string {
  return `(${row}.referral_id is null or ${sentReferral(row)})`;
}

const incident = bitOf('F16');
const matter = bitOf('F6');

/**
 * SQL: a part opened for an incident, and not for the matter itself, is a work secret like the incident: others do not
 * learn of it.
 */
export function isKnownPart(row: string): string {
  return `((${row}.scope & ${incident | matter}) <> ${incident} or (s.seen & ${incident}) <> 0 or ${row}.agency_id = $1)`;
}

/** SQL: the caller is a party of the dispute of the row. */
export function isParty(row: string): string {
  return `exists (select 1 from participation e where e.dispute_id = ${row}.dispute_id and e.agency_id = $1
    and e.role in ('WORKER_PARTY', 'EMPLOYER_PARTY') and (e.staff_id is null or e.staff_id = $2)
    and e.from_at <= $3::timestamptz and (e.to_at is null or e.to_at > $3::timestamptz))`;
}
