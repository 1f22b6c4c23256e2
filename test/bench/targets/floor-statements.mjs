// The fastest way to the same answers that plain SQL knows: one statement each, the answer ready as text.
// $1 agency, $2 person, $3-$6 what the post sees through each part (parts, full, masked, purpose).
const sight = (dispute) => `cross join lateral (
  select coalesce(bit_or(g.f | (g.u & p.scope)), 0) as "full", coalesce(bit_or(g.f | g.m | (g.u & p.scope)), 0) as seen
  from participation p join unnest($3::text[], $4::int[], $5::int[], $6::int[]) g (part, f, m, u) on g.part = p.role
  where p.dispute_id = ${dispute} and p.agency_id = $1 and (p.staff_id is null or p.staff_id = $2)
    and p.from_at <= now() and (p.to_at is null or p.to_at > now())) s`;

const agency = (alias) =>
  `json_build_object('id', ${alias}.id, 'name', json_build_object('zh', ${alias}.name_zh, 'en', ${alias}.name_en))`;

const referralSeen = `(s.seen & 1) <> 0 and (r.from_agency_id = $1 or (r.sent_at is not null and (r.to_agency_id = $1 or (s."full" & r.group_bit) <> 0)))`;

const parties = `(select json_agg(json_build_object('id', t.id, 'role', t.role, 'name', t.name) order by t.id)
  from (select id, role, name from party where dispute_id = d.id order by id limit 20) t)`;

const participations = `(select json_agg(json_build_object('id', t.id, 'role', t.role, 'agency', ${agency('a')}) order by t.id)
  from participation t join agency a on a.id = t.agency_id where t.dispute_id = d.id)`;

const referrals = `(select json_agg(json_build_object('id', r.id, 'number', r.number, 'state', r.state, 'kind', json_build_object('code', r.kind),
    'fromAgency', json_build_object('id', r.from_agency_id), 'toAgency', json_build_object('id', r.to_agency_id)) order by r.id)
  from (select * from referral r where r.dispute_id = d.id and ${referralSeen} order by r.id limit 20) r)`;

const timeline = `(select json_agg(json_build_object('id', t.id, 'type', t.type, 'occurredAt', t.occurred_at, 'agency', ${agency('a')}) order by t.seq)
  from (select f.* from fact f where f.dispute_id = d.id and (s.seen & f.group_bit) <> 0 and (f.agency_id = $1
      or (f.audience = 'PARTICIPANTS' and (s."full" & f.group_bit) <> 0)
      or exists (select from referral r where r.id = f.referral_id and (r.from_agency_id = $1 or (r.sent_at is not null and r.to_agency_id = $1))))
    order by f.seq limit 20) t join agency a on a.id = t.agency_id)`;

const court = `(select json_build_object('cases', json_agg(json_build_object('id', t.id, 'type', t.type, 'caseNumber', t.case_number, 'docketedAt', t.docketed_at) order by t.id))
  from court_case t where t.dispute_id = d.id and (s.seen & 8192) <> 0 having count(*) > 0)`;

const union = `(select json_build_object('mediations', json_agg(json_build_object('id', t.id, 'sessions', t.sessions, 'openedAt', t.opened_at) order by t.id))
  from mediation t where t.dispute_id = d.id and (s.seen & 1024) <> 0 having count(*) > 0)`;

export const detailStatement = {
  name: 'detail',
  text: `select json_build_object('dispute', json_build_object('id', d.id, 'number', d.number, 'stage', d.stage, 'region', d.region,
    'headcount', d.headcount, 'registeredAt', d.registered_at,
    'leadAgency', ${agency('la')}, 'accountableAgency', ${agency('aa')},
    'parties', json_build_object('nodes', coalesce(${parties}, '[]')), 'participations', ${participations},
    'referrals', json_build_object('nodes', coalesce(${referrals}, '[]')),
    'timeline', json_build_object('nodes', coalesce(${timeline}, '[]')), 'court', ${court}, 'union', ${union}))::text as body
  from dispute d join agency la on la.id = d.lead_agency_id join agency aa on aa.id = d.accountable_agency_id ${sight('d.id')}
  where d.id = $7 and (s.seen & 1) <> 0`,
};

export const inboxStatement = {
  name: 'inbox',
  text: `select json_build_object('inbox', json_build_object('nodes', coalesce(json_agg(json_build_object('id', r.id, 'number', r.number,
    'state', r.state, 'sentAt', r.sent_at, 'kind', json_build_object('code', r.kind), 'fromAgency', json_build_object('id', r.from_agency_id),
    'nextDeadline', (select json_build_object('dueAt', l.due_at) from deadline l where l.referral_id = r.id and l.state = 'RUNNING' order by l.due_at, l.id limit 1),
    'dispute', json_build_object('id', r.dispute_id, 'number', r.dispute_number)) order by r.sent_at desc, r.id desc), '[]')))::text as body
  from (select r.*, d.number as dispute_number from referral r join dispute d on d.id = r.dispute_id ${sight('r.dispute_id')}
    where r.to_agency_id = $1 and r.sent_at is not null and r.acknowledged_at is null and ${referralSeen}
    order by r.sent_at desc, r.id desc limit 20) r`,
};

export const receivedStatement = {
  name: 'received',
  text: `select json_build_object('takeReferralStep', json_build_object('referral',
    json_build_object('id', r.id, 'state', r.state, 'version', r.version), 'userErrors', '[]'::json))::text as body
  from referral r ${sight('r.dispute_id')}
  where r.id = $7 and ${referralSeen}`,
};
