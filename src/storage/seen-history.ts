import { mostChanges, type SeenChanges, type SeenHistory, type VersionedPlace } from '../commands/seen-history.ts';
import type { Author } from './author.ts';
import type { EntityManager } from './database.ts';
import { emQuery } from './em-query.ts';
import { object } from './reads/json.ts';
import { versionSeenSql, visibleEntries } from './reads/visible-history.ts';
import { principalParams, rowFilter, sightJson, sightOf } from './row-filter.ts';
import { statement } from './statement.ts';

const ofDispute = `dispute d ${sightOf('d.id')} where d.id = $10 and ${rowFilter('dispute.read', { row: 'd' })}`;

const versionStatement = statement(`select ${versionSeenSql} as version from ${ofDispute}`);

const entry = `json_build_object('id', t.id, 'type', t.type, 'agencyName', t.agency_name, 'occurredAt', t.occurred_at, 'details', t.body,
  'isSide', coalesce($1 in (t.agency_id, r.from_agency_id, r.to_agency_id), false))`;

/** The newest of the visible entries after the place `base`, oldest first. */
const entriesAfter = (base: string, more = '') =>
  `coalesce((select json_agg(x.j order by x.seq) from (select ${entry} as j, t.seq from ${visibleEntries} and t.seq > ${base} ${more} order by t.seq desc limit ${mostChanges}) x), '[]'::json)`;

/** Fields of a dispute that a request may set, as they stood or stand in the row `alias`. */
const fieldsOf = (alias: string) =>
  object(alias, {
    cause: 'cause',
    relationType: 'relation_type',
    channelGround: 'channel_ground',
    channel: 'channel',
    urgency: 'urgency',
    region: 'region',
    stage: 'stage',
    // Who was handed a part is told of the workers of that part alone.
    headcount: `(case when s.only is null then ${alias}.headcount end)`,
  });

/** The row of the dispute as the change that wrote the entry left it. */
const based = `(select ${fieldsOf('b')} from (
    select p.body from row_past p where p.dispute_id = d.id and p.table_name = 'dispute' and (p.body ->> 'last_seq')::int >= v.seq
      order by p.no limit 1) p
  cross join lateral jsonb_populate_record(null::dispute, p.body) b)`;

const sinceDispute = statement(`
select json_build_object('sight', ${sightJson}, 'version', ${versionSeenSql}, 'isKnown', v.seq is not null,
  'entries', ${entriesAfter('v.seq')}, 'based', ${based}, 'now', ${fieldsOf('d')}) as body
from dispute d ${sightOf('d.id')} cross join lateral (
  select case when $11::bigint = 0 then 0 else (select x.seq from (select t.seq, row_number() over (order by t.seq) as n from ${visibleEntries}) x where x.n = $11::bigint) end as seq) v
where d.id = $10 and ${rowFilter('dispute.read', { row: 'd' })}`);

const steps = "and t.type in ('ReferralOpened', 'ReferralStepTaken') and t.referral_id = o.id";

/** A referral counts its steps; what lies after the step the caller saw last is new. */
const sinceReferral = statement(`
select json_build_object('sight', ${sightJson}, 'version', o.version, 'isKnown', v.seq is not null,
  'entries', ${entriesAfter('v.seq', steps)}, 'based', json_build_object(), 'now', json_build_object()) as body
from referral o join dispute d on d.id = o.dispute_id ${sightOf('d.id')} cross join lateral (
  select max(x.seq) as seq from (select t.seq, row_number() over (order by t.seq) as n from fact t where t.dispute_id = d.id ${steps}) x
  where x.n = $11::bigint) v
where o.id = $10 and ${rowFilter('dispute.read', { row: 'd' })}`);

/** What commands ask of the history the caller may see, on one transaction. The hub itself is never asked for a version. */
export class SqlSeenHistory implements SeenHistory {
  private readonly em: EntityManager;
  private readonly author: Pick<Author, 'principal' | 'now'>;

  constructor(em: EntityManager, author: Pick<Author, 'principal' | 'now'>) {
    this.em = em;
    this.author = author;
  }

  async version(disputeId: string): Promise<number> {
    const [row] = await emQuery<{ version: number }>(this.em, versionStatement, [...this.caller(), disputeId]);
    return row?.version ?? 0;
  }

  async since(place: VersionedPlace, version: number): Promise<SeenChanges | null> {
    const [text, id] = 'disputeId' in place ? [sinceDispute, place.disputeId] : [sinceReferral, place.referralId];
    const [row] = await emQuery<{ body: SeenChanges }>(this.em, text, [...this.caller(), id, version]);
    return row?.body ?? null;
  }

  private caller(): unknown[] {
    const { principal, now } = this.author;
    if (!principal) throw new Error('a version is of a caller');
    return principalParams(principal, now);
  }
}
