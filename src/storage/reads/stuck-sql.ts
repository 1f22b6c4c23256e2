import { stuckAfterDays, type StuckPatternName } from '../../domain/loop/stuck-patterns.ts';
import { heldStates, liveStates, returnedStates } from '../../domain/referral/referral.ts';

const within = (states: readonly string[]) => `in (${states.map((state) => `'${state}'`).join(', ')})`;
const olderThan = (days: number) => `g.now - interval '${days} days'`;
const live = `r.sent_at is not null and r.state ${within(liveStates)}`;
const finished = ['CLOSED', 'ARCHIVED', 'MERGED', 'TRANSFERRED_OUT'];
const over = ['ACKNOWLEDGED', 'CANCELLED', 'NOT_SENT', ...returnedStates];

const ofReferral = (since: string) =>
  `select r.dispute_id, r.id as referral_id, ${since} as since from given g cross join mine m join referral r on r.dispute_id = m.id`;
const ofDeadline = (since: string) =>
  `select l.dispute_id, l.referral_id, ${since} as since from given g cross join mine m join deadline l on l.dispute_id = m.id`;

/**
 * What each pattern looks like in the tables: a statement that gives dispute, referral and since when. `given` holds
 * the moment and what the kinds say, `mine` the disputes that are looked through.
 */
export const stuckSql: Readonly<Record<StuckPatternName, string>> = {
  // An employer may be served on paper and have nobody on the hub.
  RECEIVER_CANNOT_ACT: `${ofReferral('r.state_since')} join agency a on a.id = r.to_agency_id
    where ${live} and a.type <> 'EMPLOYER'
      and not exists (select 1 from staff s where s.agency_id = a.id and s.active)`,
  NOTICE_UNDELIVERED: `${ofReferral('u.since')} join undelivered_notice u on u.referral_id = r.id`,
  ASSIGNEE_LEFT: `${ofReferral('r.state_since')} join staff s on s.id = r.assignee_id
    where r.state ${within(heldStates)} and (not s.active or s.agency_id <> r.to_agency_id)`,
  CLOSED_WITH_OPEN_REFERRAL: `${ofReferral('d.closed_at')} join dispute d on d.id = r.dispute_id
    where d.stage in ('CLOSED', 'ARCHIVED') and r.sent_at is not null and r.acknowledged_at is null
      and not r.kind = any(g.afterwards)`,
  ACCEPTED_WITHOUT_CLOCK: `${ofReferral('r.accepted_at')}
    where r.state ${within(heldStates)} and exists (
      select 1 from unnest(g.begins) b where split_part(b, ':', 1) = r.kind and not exists (
        select 1 from deadline l where l.referral_id = r.id and l.rule = split_part(b, ':', 2)))`,
  RETURNED_UNACKNOWLEDGED: `${ofReferral('r.returned_at')}
    where r.state ${within(returnedStates)} and r.returned_at < ${olderThan(stuckAfterDays.returned)}`,
  ACCOUNTABLE_WITHOUT_PART: `select d.id as dispute_id, null::text as referral_id,
      (select h.from_at from holding h where h.dispute_id = d.id and h.to_at is null) as since
    from given g cross join mine m join dispute d on d.id = m.id
    where not d.stage ${within(finished)} and not exists (
      select 1 from participation p where p.dispute_id = d.id and p.agency_id = d.accountable_agency_id
        and p.staff_id is null and p.from_at <= g.now and (p.to_at is null or p.to_at > g.now))`,
  CLOCK_ON_CLOSED_REFERRAL: `${ofDeadline('coalesce(r.acknowledged_at, r.returned_at, r.changed_at)')}
    join referral r on r.id = l.referral_id
    where l.state in ('RUNNING', 'PAUSED') and r.state ${within(over)}
      and not r.kind || ':' || l.rule = any(g.outlives)`,
  PAUSED_WITH_NOBODY_TO_RESUME: `${ofDeadline('l.started_at')} join dispute d on d.id = l.dispute_id
    where l.state = 'PAUSED' and d.stage <> 'SUSPENDED' and not exists (
      select 1 from referral r where r.dispute_id = l.dispute_id and ${live}
        and r.kind || ':' || l.rule = any(g.resumes))`,
  STALE_DRAFT: `${ofReferral('r.changed_at')}
    where r.state in ('DRAFT', 'CONSENT_PENDING') and r.changed_at < ${olderThan(stuckAfterDays.draft)}`,
  CONSENT_WITHDRAWN: `${ofReferral('max(c.withdrawn_at)')} join consent c on c.dispute_id = r.dispute_id
    where ${live} and r.kind = any(g.asks) and c.purpose = r.kind and c.withdrawn_at is not null
      and (c.recipient_agency_id is null or c.recipient_agency_id = r.to_agency_id)
      and not exists (select 1 from consent n where n.dispute_id = c.dispute_id and n.party_id = c.party_id
        and n.purpose = c.purpose and n.withdrawn_at is null
        and (n.recipient_agency_id is null or n.recipient_agency_id = r.to_agency_id))
    group by r.dispute_id, r.id`,
  LAPSED_NOT_REROUTED: `${ofReferral('r.returned_at')}
    where r.state = 'LAPSED' and r.returned_at < ${olderThan(stuckAfterDays.lapsed)} and not exists (
      select 1 from referral n where n.dispute_id = r.dispute_id and n.id <> r.id
        and (n.follows_referral_id = r.id or n.kind = r.kind and n.sent_at >= r.returned_at))`,
  OVERDUE_UNWARNED: `${ofDeadline('l.due_at')}
    where l.state = 'RUNNING' and l.due_at < g.now - interval '5 minutes' and not exists (
      select 1 from notice n where n.deadline_id = l.id and n.for_due_at = l.due_at)`,
};
