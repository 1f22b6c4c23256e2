import type { FieldGroup } from '../domain/dispute/field-group.ts';
import type { Participation } from '../domain/participation/participation.ts';
import type { Database } from './database.ts';
import { statement } from './statement.ts';

/** What the register has to know of a clock to say who may be told of it. */
export interface ToldClock {
  readonly id: string;
  readonly group: FieldGroup;
  readonly bearerAgencyId: string;
  readonly fromAgencyId: string | null;
  readonly referralId: string | null;
  readonly participations: readonly Pick<
    Participation,
    'agencyId' | 'staffId' | 'role' | 'scope' | 'from' | 'to' | 'only'
  >[];
}

const clocks = statement(`
select l.id, l.field_group as "group", l.bearer_agency_id as "bearerAgencyId", r.from_agency_id as "fromAgencyId",
  l.referral_id as "referralId", p.parts as participations
from deadline l left join referral r on r.id = l.referral_id
cross join lateral (
  select coalesce(json_agg(json_build_object('agencyId', p.agency_id, 'staffId', p.staff_id, 'role', p.role,
    'scope', p.scope, 'only', p.only_ids, 'from', p.from_at, 'to', p.to_at)), '[]') as parts
  from participation p where p.dispute_id = l.dispute_id
    and p.from_at <= $2::timestamptz and (p.to_at is null or p.to_at > $2::timestamptz)
) p
where l.id = any($1::text[])`);

/** The clocks with the parts that are live at the instant in their disputes; one statement. */
export async function toldClocks(database: Database, ids: readonly string[], at: Date): Promise<ToldClock[]> {
  const rows = await database.systemQuery<ToldClock>(clocks, [ids, at]);
  return rows.map((row) => ({ ...row, participations: row.participations.map(withDates) }));
}

/** JSON has no dates of its own. */
function withDates<Part extends { readonly from: Date; readonly to: Date | null }>(part: Part): Part {
  return { ...part, from: new Date(part.from), to: part.to && new Date(part.to) };
}
