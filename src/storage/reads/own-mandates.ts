import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { statement } from '../statement.ts';

/** A mandate as who holds or held it is told of it: its time and how it ended, and nothing of the matter itself. */
export interface OwnMandate {
  readonly id: string;
  readonly disputeNumber: string;
  readonly kind: string;
  readonly scope: string;
  readonly authorities: readonly string[];
  readonly from: Date;
  readonly to: Date;
  readonly endedHow: string | null;
}

const own = statement(`
select m.id, m.dispute_number as "disputeNumber", m.kind, m.scope, m.authorities, m.from_at as "from", m.ends_at as "to",
  m.ended_how as "endedHow"
from own_mandate m
where m.staff_id = $1 and m.agency_id = $2 and ($3 = '' or m.id < $3)
order by m.id desc limit $4::int`);

/** Mandates of the caller in person, newest first, those that were replaced included: so the outgoing side is told. */
export async function ownMandates(
  database: Database,
  { staffId, agencyId }: Principal,
  page: { readonly first: number; readonly after: string },
): Promise<OwnMandate[]> {
  return database.query<OwnMandate>(own, [staffId, agencyId, page.after, page.first + 1]);
}
