import type { Principal } from '../../domain/agency/agency.ts';
import { heldStates, returnedStates, type ReferralState } from '../../domain/referral/referral.ts';
import type { Database } from '../database.ts';
import { firstFree, principalParams, rowFilter, sightOf } from '../row-filter.ts';
import { StatementForms } from '../statement-forms.ts';
import { standsAs } from './deadline-list.ts';
import { narrowedBy, type InboxFilter } from './inbox-filter.ts';
import { waiting } from './referral-lists.ts';

/** One number for each list of an inbox; `fresh` is what was sent and nobody has received yet. */
export interface InboxCounts {
  readonly fresh: number;
  readonly awaitingAnswer: number;
  readonly running: number;
  readonly awaitingAcknowledgement: number;
  readonly returned: number;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly expired: number;
  readonly unreadNotices: number;
}

const returned = isOne(returnedStates);
/** What waits for more material stays with the receiver, who asked for it. */
const running = isOne([...heldStates, 'SUPPLEMENTING']);

function isOne(states: readonly ReferralState[]): string {
  return `r.state in (${states.map((state) => `'${state}'`).join(', ')})`;
}

const forms = new StatementForms();

const counts = (referrals: string, clocks: string) => `
select r.*, l.*, n.* from (
  select count(*) filter (where ${waiting.inbox} and r.state = 'SENT')::int as fresh,
    count(*) filter (where ${waiting.inbox} and r.state = 'RECEIVED')::int as "awaitingAnswer",
    count(*) filter (where ${waiting.inbox} and ${running})::int as running,
    count(*) filter (where ${waiting.inbox} and ${returned})::int as "awaitingAcknowledgement",
    count(*) filter (where ${waiting.sent} and ${returned})::int as returned
  from referral r ${sightOf('r.dispute_id')}
  where (${waiting.inbox} or ${waiting.sent}) ${referrals} and ${rowFilter('referral.read', { row: 'r' })}
) r, (
  select count(*) filter (where ${standsAs("'DUE_SOON'")})::int as "dueSoon",
    count(*) filter (where ${standsAs("'OVERDUE'")})::int as overdue,
    count(*) filter (where ${standsAs("'EXPIRED'")})::int as expired
  from deadline l ${sightOf('l.dispute_id')}
  where l.bearer_agency_id = $1 and l.state = 'RUNNING'
    and l.due_at < $3::timestamptz + interval '7 days' ${clocks} and ${rowFilter('deadline.read', { row: 'l' })}
) l, (
  select count(*)::int as "unreadNotices"
  from notice n join dispute d on d.id = n.dispute_id left join deadline l on l.id = n.deadline_id ${sightOf('n.dispute_id')}
  where n.recipient_agency_id = $1 and n.read_at is null
    and ${rowFilter('dispute.read', { row: 'd' })} and ${rowFilter('deadline.read', { row: 'l' })}
) n`;

/** How many rows each list of the caller's agency has under a filter, all at one instant; one statement. Warnings unread are not narrowed. */
export async function inboxCounts(
  database: Database,
  viewer: { principal: Principal; now: Date },
  filter: InboxFilter | null,
): Promise<InboxCounts> {
  const { sql: referrals, values } = narrowedBy(filter, 'r', firstFree);
  const { sql: clocks } = narrowedBy(filter, 'l', firstFree);
  const form = forms.get(referrals, () => counts(referrals, clocks));
  const [row] = await database.query<InboxCounts>(form, [...principalParams(viewer.principal, viewer.now), ...values]);
  return row!;
}
