import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { statement, type Statement } from '../statement.ts';
import { deadlineJson, referralJson } from './referral-json.ts';

/** One row of an inbox: the referral, where its dispute stands, and the next clock to run out on it. */
export type ReferralBody = Record<string, unknown> & { readonly id: string; readonly sentAt: string | null };

const item = referralJson('r', {
  nextDeadline: `(select ${deadlineJson('l')} from deadline l where l.referral_id = r.id and l.state = 'RUNNING' and ${rowFilter('deadline.read', { row: 'l' })} order by l.due_at, l.id limit 1)`,
  dispute: `json_build_object('id', d.id, 'number', d.number, 'causeId', d.cause, 'stage', d.stage, 'region', d.region,
    'headcount', d.headcount, 'leadAgencyId', d.lead_agency_id, 'accountableAgencyId', d.accountable_agency_id,
    'sight', json_build_object('full', s."full", 'masked', s.seen & ~s."full"))`,
});

const select = `select ${item} as body
from referral r join dispute d on d.id = r.dispute_id ${sightOf('r.dispute_id')}`;

const waiting = {
  inbox: 'r.to_agency_id = $1 and r.sent_at is not null and r.acknowledged_at is null',
  sent: 'r.from_agency_id = $1 and r.sent_at is not null and r.acknowledged_at is null',
} as const;

export type ListName = keyof typeof waiting;

/** Which of the optional conditions a list has; each combination is a statement of its own, with a plan of its own. */
interface ListForm {
  readonly list: ListName;
  readonly after: boolean;
  readonly states: boolean;
}

const made = new Map<string, Statement>();

/** Newest first; the pair of time and id is the key a page goes on from. */
function listStatement({ list, after, states }: ListForm): Statement {
  const key = `${list} ${after} ${states}`;
  let found = made.get(key);
  if (!found) {
    const keyset = after ? 'and (r.sent_at, r.id) < ($11::timestamptz, $12::text)' : '';
    const narrowed = states ? `and r.state = any($${after ? 13 : 11}::text[])` : '';
    found = statement(
      `${select}
where ${waiting[list]} ${keyset} ${narrowed} and ${rowFilter('referral.read', { row: 'r' })}
order by r.sent_at desc, r.id desc limit $10::int`,
    );
    made.set(key, found);
  }
  return found;
}

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
  list: ListName,
  { first, after, states }: ListPage,
): Promise<ReferralBody[]> {
  const params = [
    ...principalParams(viewer.principal, viewer.now),
    first + 1,
    ...(after ?? []),
    ...(states ? [states] : []),
  ];
  const form = { list, after: after !== null, states: states !== null };
  const rows = await database.query<{ body: ReferralBody }>(listStatement(form), params);
  return rows.map(({ body }) => body);
}

const one = statement(`${select}
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
