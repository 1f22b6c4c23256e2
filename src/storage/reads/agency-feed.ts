import { fieldGroupNames, bitOf, type FieldGroup } from '../../domain/dispute/field-group.ts';
import type { Participation } from '../../domain/participation/participation.ts';
import type { Database } from '../database.ts';
import { sealedOf, unsealedSql } from '../row-filter.ts';
import { statement } from '../statement.ts';
import { entryColumns, spanSql, type EndedSight, type FeedAsked, type FeedEntry } from './feed.ts';
import { object } from './json.ts';

/** Parts of one agency in one dispute that are live at the moment of reading. */
export type LiveParts = readonly Pick<
  Participation,
  'agencyId' | 'staffId' | 'role' | 'scope' | 'from' | 'to' | 'only'
>[];

/** What the register has to know of a fact to say who of an agency may be told of it. */
export interface JudgedEntry extends FeedEntry {
  readonly group: FieldGroup;
  readonly isShared: boolean;
  readonly agencyId: string;
  readonly fromAgencyId: string | null;
  readonly toAgencyId: string | null;
  readonly isSent: boolean;
  readonly referralGroup: FieldGroup | null;
  readonly participations: LiveParts;
}

/** A part of the agency that is over, with those that are not, in the same dispute. */
export interface JudgedEnd extends EndedSight {
  readonly ended: LiveParts[number];
  readonly participations: LiveParts;
}

/** What may be for somebody at the agency; who, the register says. */
export interface AgencySlice {
  readonly entries: readonly JudgedEntry[];
  readonly ended: readonly JudgedEnd[];
  readonly through: number;
  readonly isMore: boolean;
}

const partJson = (p: string) =>
  `json_build_object('agencyId', ${p}.agency_id, 'staffId', ${p}.staff_id, 'role', ${p}.role, 'scope', ${p}.scope,
    'only', ${p}.only_ids, 'from', ${p}.from_at, 'to', ${p}.to_at)`;

const partsIn = (disputeId: string) => `(select json_agg(${partJson('q')}) from participation q
  where q.dispute_id = ${disputeId} and q.agency_id = $1 and q.from_at <= $2::timestamptz
    and (q.to_at is null or q.to_at > $2::timestamptz))`;

const entryJson = object('t', {
  ...entryColumns('true'),
  group: 't.field_group',
  isShared: `t.audience = 'PARTICIPANTS'`,
  agencyId: 't.agency_id',
  fromAgencyId: 'r.from_agency_id',
  toAgencyId: 'r.to_agency_id',
  isSent: 'coalesce(r.sent_at is not null, false)',
  referralGroup: 'coalesce(r.group_bit, 0)',
  participations: 's.parts',
});

const places = `(select o.no, o.fact_id, o.dispute_id, o.correlation_id from outbox o where o.no is not null)`;

const endedSql = `select p.id, p.dispute_id as "disputeId", p.to_at as at, x.no, ${partJson('p')} as ended,
    coalesce(${partsIn('p.dispute_id')}, '[]') as participations
  from (
    select p.id, o.no from span o join fact f on f.id = o.fact_id and f.type = 'ParticipationEnded'
      join participation p on p.id = f.body ->> 'participationId' and f.recorded_at >= p.to_at
    where p.agency_id = $1 and p.to_at <= $2::timestamptz
    union all
    select p.id, null::bigint from participation p
    where p.agency_id = $1 and p.to_at > $4::timestamptz and p.to_at <= $2::timestamptz
      and not exists (select from fact f where f.dispute_id = p.dispute_id and f.type = 'ParticipationEnded'
        and f.body ->> 'participationId' = p.id and f.recorded_at >= p.to_at)
  ) x join participation p on p.id = x.id
  where $6::text is null or p.dispute_id = $6::text`;

const read = statement(`
with ${spanSql(places, { after: '$3', limit: '$5', only: '$6' })}
select (select no from edge) as through, (select "isMore" from edge) as "isMore",
  coalesce((select json_agg(${entryJson} order by w.no)
    from span w join dispute d on d.id = w.dispute_id
    cross join lateral (select ${partsIn('d.id')} as parts, ${sealedOf('d.id')} as sealed) s
    join fact t on t.id = w.fact_id left join referral r on r.id = t.referral_id
    where s.parts is not null and ${unsealedSql('t', 'fact')}), '[]') as entries,
  coalesce((select json_agg(e) from (${endedSql}) e), '[]') as ended`);

/**
 * What happened after a place in disputes the agency takes part in, past what is sealed from it; one statement, at most
 * `limit` places looked at. It is the hub's own reading: nothing of it leaves before it was judged for somebody there.
 */
export async function agencySlice(
  database: Database,
  agencyId: string,
  { now, after, limit, disputeId }: FeedAsked & { readonly now: Date },
): Promise<AgencySlice> {
  type Raw = AgencySlice & { entries: (JudgedEntry & { referralGroup: number })[] };
  const [slice] = await database.systemQuery<Raw>(read, [agencyId, now, after.no, after.at, limit, disputeId]);
  return {
    ...slice!,
    entries: slice!.entries.map((entry) => ({
      ...entry,
      referralGroup: fieldGroupNames.find((group) => bitOf(group) === (entry.referralGroup as unknown)) ?? null,
      participations: entry.participations.map(withDates),
    })),
    ended: slice!.ended.map((end) => ({
      ...end,
      ended: withDates(end.ended),
      participations: end.participations.map(withDates),
    })),
  };
}

/** JSON has no dates of its own. */
function withDates<Part extends { readonly from: Date; readonly to: Date | null }>(part: Part): Part {
  return { ...part, from: new Date(part.from), to: part.to && new Date(part.to) };
}
