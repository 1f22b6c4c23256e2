import type { FactType } from '../../domain/history/fact.ts';
import type { ReferralState } from '../../domain/referral/referral.ts';
import type { StepName } from '../../domain/referral/step-names.ts';
import type { Database } from '../database.ts';
import { firstFree, principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { statement } from '../statement.ts';
import type { Viewer } from '../viewed-database.ts';
import { object } from './json.ts';
import { sides } from './visible-history.ts';

/** How far somebody has been told: the place in the feed, and the instant up to which ends of parts were looked for. */
export interface FeedPlace {
  readonly no: number;
  readonly at: Date;
}

/** One thing that happened, as far as its reader may know of it: ids and codes alone. */
export interface FeedEntry {
  /** Place in the order over all facts; it has gaps, since others' facts have places, too, and is never told to a reader. */
  readonly no: number;
  /** Id of the fact. */
  readonly id: string;
  readonly type: FactType;
  /** Step of the referral and the state it led to, where the fact is one of a referral. */
  readonly step: StepName | null;
  readonly to: ReferralState | null;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly disputeId: string;
  readonly disputeNumber: string;
  readonly referralId: string | null;
  /** Kind and state of the referral, for whoever may read it. */
  readonly referralKind: string | null;
  readonly referralState: ReferralState | null;
  readonly correlationId: string | null;
  /** Bit of the group the fact is of, for the log of reads. */
  readonly bit: number;
}

/** Sight of a dispute that is over. */
export interface EndedSight {
  /** Id of the part that ended last. */
  readonly id: string;
  readonly disputeId: string;
  readonly at: string;
  /** Place of the act that ended it; null where its time ran out. */
  readonly no: number | null;
}

/** What happened since a place, as far as the reader may know of it now. */
export interface FeedSlice {
  readonly entries: readonly FeedEntry[];
  readonly ended: readonly EndedSight[];
  /** Whether the one dispute that was asked for is for the reader; true where none was. */
  readonly sees: boolean;
  /** Last place that was looked at. */
  readonly through: number;
  /** Whether there may be more behind it. */
  readonly isMore: boolean;
}

/** Where to read on, how many places to look at, and of which dispute alone. */
export interface FeedAsked {
  readonly after: FeedPlace;
  readonly limit: number;
  /** Null for all. */
  readonly disputeId: string | null;
}

const [after, since, limit, only] = [0, 1, 2, 3].map((n) => `$${firstFree + n}`) as [string, string, string, string];

/** Places after `$after`, at most `limit`; they are looked at one by one whether or not they are for the reader. */
export function spanSql(places: string, parameters: { after: string; limit: string; only: string }): string {
  return `span as materialized (select o.* from ${places} o
    where o.no > ${parameters.after}::bigint and (${parameters.only}::text is null or o.dispute_id = ${parameters.only}::text)
    order by o.no limit ${parameters.limit}::int),
  edge as (select coalesce(max(no), ${parameters.after}::bigint) as no, count(*) = ${parameters.limit}::int as "isMore" from span)`;
}

/** What is told of the fact `t` at the place `w`, of the dispute `d` and the referral `r`. */
export function entryColumns(mayReadReferral: string): Record<string, string> {
  return {
    no: 'w.no',
    id: 't.id',
    type: 't.type',
    step: `t.body ->> 'step'`,
    to: `case t.type when 'ReferralStepTaken' then t.body ->> 'to' when 'ReferralOpened' then t.body ->> 'state' end`,
    occurredAt: 't.occurred_at',
    recordedAt: 't.recorded_at',
    disputeId: 't.dispute_id',
    disputeNumber: 'd.number',
    referralId: 't.referral_id',
    referralKind: `case when ${mayReadReferral} then r.kind end`,
    referralState: `case when ${mayReadReferral} then r.state end`,
    correlationId: 'w.correlation_id',
    bit: 't.group_bit',
  };
}

const entryJson = object('t', entryColumns(rowFilter('referral.read', { row: 'r' })));

const seesDispute = rowFilter('dispute.read', { row: 'd' });

const endedColumns = `p.id, p.dispute_id as "disputeId", p.to_at as at`;

/** SQL: the part `p`, ended or not, is one the caller's posts see something through. */
const opensSight = `p.agency_id = $1 and (p.staff_id is null or p.staff_id = $2)
  and exists (select from unnest($4::text[], $5::int[], $6::int[], $7::int[]) as g (part, f, m, u)
    where g.part = p.role and (g.f | g.m | (g.u & p.scope)) <> 0)`;

/**
 * Own parts that are over, in disputes of which nothing is seen any more: ended by an act within the span, or by time
 * since the reader was last told. An act that sets an end to come is told when the end has come.
 */
const endedSql = `select distinct on (x."disputeId") x.* from (
    select ${endedColumns}, e.no from ended_part e join participation p on p.id = e.id
    where e.no > ${after}::bigint and e.no <= (select no from edge) and p.to_at <= $3::timestamptz and ${opensSight}
    union all
    select ${endedColumns}, null::bigint from participation p
    where p.to_at > ${since}::timestamptz and p.to_at <= $3::timestamptz and ${opensSight}
      and not exists (select from ended_part e where e.id = p.id)
  ) x
  where (${only}::text is null or x."disputeId" = ${only}::text)
    and not exists (select from dispute d ${sightOf('d.id')} where d.id = x."disputeId" and ${seesDispute})
  order by x."disputeId", x.no desc nulls last`;

const read = statement(`
with ${spanSql('feed_place', { after, limit, only })}
select (select no from edge) as through, (select "isMore" from edge) as "isMore",
  (${only}::text is null or exists (select from dispute d ${sightOf('d.id')} where d.id = ${only}::text and ${seesDispute})) as sees,
  coalesce((select json_agg(${entryJson} order by w.no)
    from span w join dispute d on d.id = w.dispute_id ${sightOf('d.id')}
    join fact t on t.id = w.fact_id left join referral r on r.id = t.referral_id
    where ${seesDispute} and ${rowFilter('timeline.read', { row: 't', columns: sides })}), '[]') as entries,
  coalesce((select json_agg(e) from (${endedSql}) e), '[]') as ended`);

/**
 * What happened after a place, as far as the caller may read it at this moment; one statement, at most `limit` places
 * looked at. Whether somebody may be told is judged here, when it is told, and by what judges every other read.
 */
export async function viewerFeed(database: Database, viewer: Viewer, asked: FeedAsked): Promise<FeedSlice> {
  const [slice] = await database.query<FeedSlice>(read, [
    ...principalParams(viewer.principal, viewer.now),
    asked.after.no,
    asked.after.at,
    asked.limit,
    asked.disputeId,
  ]);
  return slice!;
}
