import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { statement, type Statement } from '../statement.ts';
import { deadlineJson, referralJson } from './referral-json.ts';

/** One row of an inbox: the referral, where its dispute stands, and the next clock to run out on it. */
export type ReferralBody = Record<string, unknown> & { readonly id: string; readonly sentAt: string | null };

const nextDeadline = `(select ${deadlineJson('l')} from deadline l where l.referral_id = r.id and l.state = 'RUNNING' order by l.due_at, l.id limit 1)`;

const item = `(${referralJson('r')}::jsonb || jsonb_build_object(
  'nextDeadline', ${nextDeadline},
  'dispute', json_build_object('id', d.id, 'number', d.number, 'causeId', d.cause, 'stage', d.stage, 'region', d.region,
    'headcount', d.headcount, 'leadAgencyId', d.lead_agency_id, 'accountableAgencyId', d.accountable_agency_id,
    'sight', json_build_object('full', s."full", 'masked', s.seen & ~s."full"))))`;

function listStatement(where: string, order: string): Statement {
  return statement(`
select ${item} as body
from referral r join dispute d on d.id = r.dispute_id ${sightOf('r.dispute_id')}
where ${where} and ${rowFilter('referral.read', { row: 'r' })}
order by ${order} limit $12::int`);
}

/** Newest first; the pair of time and id is the key a page goes on from. */
const keyset = (time: string) => `($10::timestamptz is null or (${time}, r.id) < ($10::timestamptz, $11::text))`;

const lists = {
  inbox: listStatement(
    `r.to_agency_id = $1 and r.sent_at is not null and r.acknowledged_at is null and ${keyset('r.sent_at')}`,
    'r.sent_at desc, r.id desc',
  ),
  inboxOfState: listStatement(
    `r.to_agency_id = $1 and r.sent_at is not null and r.acknowledged_at is null and ${keyset('r.sent_at')} and r.state = any($13::text[])`,
    'r.sent_at desc, r.id desc',
  ),
  sent: listStatement(
    `r.from_agency_id = $1 and r.sent_at is not null and r.acknowledged_at is null and ${keyset('r.sent_at')}`,
    'r.sent_at desc, r.id desc',
  ),
  sentOfState: listStatement(
    `r.from_agency_id = $1 and r.sent_at is not null and r.acknowledged_at is null and ${keyset('r.sent_at')} and r.state = any($13::text[])`,
    'r.sent_at desc, r.id desc',
  ),
};

export interface ListPage {
  readonly first: number;
  /** Key of the last row seen: its time, ISO, and its id. */
  readonly after: readonly [at: string, id: string] | null;
  readonly states: readonly string[] | null;
}

/** What waits at the caller's agency, or what it sent and waits for; one statement, at most `first` plus one rows. */
export async function referralList(
  database: Database,
  viewer: { principal: Principal; now: Date },
  which: 'inbox' | 'sent',
  { first, after, states }: ListPage,
): Promise<ReferralBody[]> {
  const params = [...principalParams(viewer.principal, viewer.now), after?.[0] ?? null, after?.[1] ?? null, first + 1];
  const rows = states
    ? await database.query<{ body: ReferralBody }>(lists[`${which}OfState`], [...params, states])
    : await database.query<{ body: ReferralBody }>(lists[which], params);
  return rows.map(({ body }) => body);
}

const one = statement(`
select ${item} as body
from referral r join dispute d on d.id = r.dispute_id ${sightOf('r.dispute_id')}
where r.id = any($10::text[]) and ${rowFilter('referral.read', { row: 'r' })}`);

/** Referrals by id, those the caller may see, in one statement. */
export async function referralsByIds(
  database: Database,
  viewer: { principal: Principal; now: Date },
  ids: readonly string[],
): Promise<Map<string, ReferralBody>> {
  const rows = await database.query<{ body: ReferralBody }>(one, [
    ...principalParams(viewer.principal, viewer.now),
    ids,
  ]);
  return new Map(rows.map(({ body }) => [body.id, body]));
}
