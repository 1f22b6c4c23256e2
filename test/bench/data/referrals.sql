-- Two referrals a dispute, each with a clock. Clocks that run end in 2035, so that no sweeper has anything to do.
insert into referral (id, number, dispute_id, kind, from_agency_id, to_agency_id, state, groups, field_group, group_bit,
  packet_digest, sent_at, received_at, accepted_at, returned_at, acknowledged_at, outcome, version, changed_at)
select r.id, 'XT-5301' || county || '-2025-' || kind || '-' || to_char(i * 2 + n, 'fm000000'), p.id, kind, lead_id, agency, state,
  3287, 'F0', 1, encode(sha256(r.id::bytea), 'hex'), sent,
  case when step >= 2 then sent + interval '1 day' end, case when step >= 3 then sent + interval '2 days' end,
  case when step >= 5 then sent + interval '20 days' end, case when step >= 6 then sent + interval '21 days' end,
  case when step >= 5 then 'OTHER' end, step, sent + step * interval '1 day'
from bench.plan p cross join lateral (values
  (1, referral_one, kind_one, one_id, state_one), (2, referral_two, kind_two, two_id, state_two)) r (n, id, kind, agency, state)
cross join lateral (select at + n * interval '1 day' as sent,
  array_position(array['SENT', 'RECEIVED', 'ACCEPTED', 'IN_PROGRESS', 'COMPLETED', 'ACKNOWLEDGED'], state) as step) s;

insert into deadline (id, dispute_id, referral_id, rule, bearer_agency_id, field_group, group_bit, state, started_at,
  nominal_end, due_on, due_at, calendar_uncertain, extension_days, pauses, stopped_at)
select 'ddl' || substr(r.id, 4), dispute_id, r.id, case kind when 'R08' then 'PRESUIT_30' when 'R07' then 'MED_15' when 'R15' then 'ARB_AWARD' else 'LA_DECIDE' end,
  to_agency_id, 'F0', 1, case when returned_at is null then 'RUNNING' else 'MET' end, sent_at,
  (sent_at + interval '10 years')::date, (sent_at + interval '10 years')::date, sent_at + interval '10 years', true, 0, '[]', returned_at
from referral r;

-- The shape of a dispute's history; the note of the mediation process (F9) shows to hardly anybody.
create unlogged table bench.shape (seq, type, field_group, group_bit, audience, actor, referral) as values
  (1, 'DisputeRegistered', 'F0', 1, 'PARTICIPANTS', 'LEAD', 0), (2, 'PartyAdded', 'F1', 2, 'PARTICIPANTS', 'LEAD', 0),
  (3, 'PartyAdded', 'F4', 16, 'PARTICIPANTS', 'LEAD', 0), (4, 'ClaimAdded', 'F6', 64, 'PARTICIPANTS', 'LEAD', 0),
  (5, 'ReferralOpened', 'F0', 1, 'PARTICIPANTS', 'LEAD', 1), (6, 'ReferralOpened', 'F0', 1, 'PARTICIPANTS', 'LEAD', 2),
  (7, 'DeadlineStarted', 'F0', 1, 'PARTICIPANTS', 'LEAD', 1), (8, 'DocumentAttached', 'F7', 128, 'SIDES', 'LEAD', 1),
  (9, 'NoteAdded', 'F9', 512, 'OWN', 'ONE', 1), (10, 'MediationSessionHeld', 'F10', 1024, 'PARTICIPANTS', 'ONE', 1),
  (11, 'CaseDocketed', 'F13', 8192, 'PARTICIPANTS', 'LEAD', 0);

insert into fact (id, dispute_id, seq, type, referral_id, field_group, group_bit, audience, agency_id, agency_name,
  staff_id, staff_role, occurred_at, recorded_at, body, prev_hash, hash)
select bench.id('fct', stamp, i || '-' || s.seq), p.id, s.seq, s.type,
  case s.referral when 1 then referral_one when 2 then referral_two end, s.field_group, s.group_bit, s.audience,
  a.id, a.name_zh, f.id, f.roles[1], at + s.seq * interval '3 hours', at + s.seq * interval '3 hours',
  jsonb_build_object('n', s.seq, 'dispute', p.i), case s.seq when 1 then '' else encode(sha256((p.id || s.seq - 1)::bytea), 'hex') end,
  encode(sha256((p.id || s.seq)::bytea), 'hex')
from bench.plan p join bench.shape s on s.seq <= p.facts
join agency a on a.id = case s.actor when 'LEAD' then lead_id else one_id end
join lateral (select id, roles from staff where agency_id = a.id order by id limit 1) f on true
order by p.i, s.seq;
