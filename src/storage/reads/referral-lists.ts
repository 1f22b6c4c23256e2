import type { Principal } from '../../domain/agency/agency.ts';
import type { Database } from '../database.ts';
import { principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { statement, type Statement } from '../statement.ts';
import { StatementForms } from '../statement-forms.ts';
import { narrowedBy, type InboxFilter } from './inbox-filter.ts';
import { everyListedKey, listedReferral, type ListedKeys } from './listed-referral.ts';

/** One row of an inbox: the referral, where its dispute stands, and the next clock to run out on it. */
export type ReferralBody = Record<string, unknown> & { readonly id: string; readonly sentAt: string | null };

const from = `from referral r join dispute d on d.id = r.dispute_id ${sightOf('r.dispute_id')}`;

/** What a referral has to be to stand in a list; the counts of an inbox read the same. */
export const waiting = {
  inbox: 'r.to_agency_id = $1 and r.sent_at is not null and r.acknowledged_at is null',
  sent: 'r.from_agency_id = $1 and r.sent_at is not null and r.acknowledged_at is null',
} as const;

export type ListName = keyof typeof waiting;

/** One desk of the caller's agency, or what nobody works on: unassigned, or assigned to somebody who has left. */
export interface DeskAsked {
  /** Null for the whole agency. */
  readonly deskId: string | null;
  readonly waiting: boolean;
}

const nobodyOnIt =
  'and not exists (select 1 from staff w where w.id = r.assignee_id and w.active) and r.returned_at is null';

/** Which of the optional conditions a list has; each combination is a statement of its own, with a plan of its own. */
interface ListForm {
  readonly list: ListName;
  readonly after: boolean;
  readonly states: boolean;
  readonly desk: DeskAsked | null;
  readonly filter: InboxFilter | null;
  readonly keys: ListedKeys;
}

const forms = new StatementForms();

/** Newest first; the pair of time and id is the key a page goes on from. */
function listStatement({ list, after, states, desk, filter, keys }: ListForm): Statement {
  const narrow = `${desk?.deskId ? 'desk' : ''}${desk?.waiting ? 'waiting' : ''}`;
  const free = 11 + (after ? 2 : 0) + (states ? 1 : 0) + (desk?.deskId ? 1 : 0);
  const filtered = narrowedBy(filter, 'r', free).sql;
  return forms.get(`${list} ${after} ${states} ${narrow} ${filtered} ${keys.name}`, () => {
    const keyset = after ? 'and (r.sent_at, r.id) < ($11::timestamptz, $12::text)' : '';
    const narrowed = states ? `and r.state = any($${after ? 13 : 11}::text[])` : '';
    const onDesk = desk?.deskId ? `and r.desk_id = $${11 + (after ? 2 : 0) + (states ? 1 : 0)}::text` : '';
    return `select coalesce(json_agg(p.body order by p.sent_at desc, p.id desc), '[]'::json) as body from (select ${listedReferral(keys)} as body, r.sent_at, r.id ${from}
where ${waiting[list]} ${keyset} ${narrowed} ${onDesk} ${desk?.waiting ? nobodyOnIt : ''} ${filtered} and ${rowFilter('referral.read', { row: 'r' })}
order by r.sent_at desc, r.id desc limit $10::int) p`;
  });
}

export interface ListPage {
  readonly first: number;
  /** Key of the last row seen: its time, ISO, and its id. */
  readonly after: readonly [at: string, id: string] | null;
  readonly states: readonly string[] | null;
  readonly desk?: DeskAsked | null;
  readonly filter?: InboxFilter | null;
  /** What is read of each referral. */
  readonly keys: ListedKeys;
}

/** What waits at the caller's agency, or what it sent and waits for; one statement, at most `first` plus one rows. */
export async function referralList(
  database: Database,
  viewer: { principal: Principal; now: Date },
  list: ListName,
  { first, after, states, desk = null, filter = null, keys }: ListPage,
): Promise<ReferralBody[]> {
  const params = [
    ...principalParams(viewer.principal, viewer.now),
    first + 1,
    ...(after ?? []),
    ...(states ? [states] : []),
    ...(desk?.deskId ? [desk.deskId] : []),
    ...narrowedBy(filter, 'r', 0).values,
  ];
  const form = { list, after: after !== null, states: states !== null, desk, filter, keys };
  const [row] = await database.query<{ body: ReferralBody[] }>(listStatement(form), params);
  return row!.body;
}

const one = statement(`select ${listedReferral(everyListedKey)} as body ${from}
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
