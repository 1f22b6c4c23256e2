-- Disputes and what hangs on them. Scope 2097151 opens every group; 3287 is F0 F1 F2 F4 F6 F7 F10 F11.
insert into dispute (id, number, cause, relation_type, channel, stage, region, headcount, lead_agency_id,
  accountable_agency_id, docketed, registered_at, version, last_seq, last_hash)
select id, 'LD-5301' || county || '-2025-' || to_char(i, 'fm000000'), 'REMUNERATION_CLAIM', 'LABOUR_RELATION', 'WALK_IN',
  'TRIAGED', '5301' || county, 1 + bench.pick(i, 6, 30), lead_id, lead_id, leads = 'court', at, facts, facts,
  encode(sha256((id || facts)::bytea), 'hex')
from bench.plan;

insert into holding (dispute_id, seq, agency_id, from_at) select id, 1, lead_id, at from bench.plan;

insert into alias (agency_id, number, dispute_id, added_at) select lead_id, 'N-' || i, id, at from bench.plan;

insert into party (id, dispute_id, role, name, social_credit_code, from_on)
select bench.id('pty', stamp, i || role), id, role, name, code, at::date
from bench.plan cross join lateral (values
  ('WORKER', (array['王建国', '李秀英', '张伟', '刘洋', '陈静', '杨敏'])[1 + bench.pick(i, 7, 6)], null),
  ('EMPLOYER', '第' || i || '号劳务公司', '91530114MA' || to_char(i, 'fm00000000'))) p (role, name, code);

insert into party_contact (party_id, phone, address)
select id, '138' || substr(md5(id), 1, 8), '昆明市呈贡区某街' || length(name) || '号' from party;
insert into party_identity (party_id, id_number) select id, '530114199001010011' from party where role = 'WORKER';

insert into claim (id, dispute_id, party_id, type, amount_fen)
select bench.id('clm', stamp, i || '-' || n), id, bench.id('pty', stamp, i || 'WORKER'),
  (array['WAGES', 'SEVERANCE'])[n], 100000 * (1 + bench.pick(i, 8, 90))
from bench.plan, generate_series(1, 1 + bench.pick(i, 9, 2)) n;

insert into participation (id, dispute_id, agency_id, role, basis_law, basis_article, basis_version, scope, referral_id, from_at, to_at)
select bench.id('ptn', stamp, i || '-' || n), id, agency, part, 'LDMAL', '4', '2008', scope, referral, at, ended
from bench.plan cross join lateral (values
  (1, lead_id, 'LEAD', 2097151, null, null),
  (2, one_id, 'HANDLER', 3287, referral_one, null),
  (3, two_id, 'HANDLER', 3287, referral_two, case state_two when 'ACKNOWLEDGED' then at + interval '30 days' end)
) p (n, agency, part, scope, referral, ended);

insert into consent (id, dispute_id, party_id, purpose, recipient_agency_id, groups, method, given_at)
select bench.id('cns', stamp, i::text), id, bench.id('pty', stamp, i || 'WORKER'), kind_one, one_id, 3287, 'SIGNED', at
from bench.plan;

insert into document (id, dispute_id, agency_id, kind, title, sha256, size_bytes, media_type, field_group, group_bit, attached_at)
select bench.id('doc', stamp, i::text), id, lead_id, 'COMPLAINT', '起诉状', encode(sha256(id::bytea), 'hex'), 20000,
  'application/pdf', 'F7', 128, at
from bench.plan;

insert into court_case (id, dispute_id, agency_id, type, received_at, copies, register_number, case_number, docketed_at, procedure, collected_fen)
select bench.id('cas', stamp, i::text), id, 'agy_court_c' || county, 'CIVIL', at + interval '2 days', 1, 'S-' || i,
  '（2025）云01' || county || '民初' || i || '号', at + interval '9 days', 'SIMPLIFIED', 0
from bench.plan where has_case;

insert into mediation (id, dispute_id, agency_id, referral_id, mediator_id, opened_at, sessions, last_session_at)
select bench.id('med', stamp, i::text), id, one_id, referral_one, 'stf_mediator_c' || county, at + interval '5 days',
  1 + bench.pick(i, 10, 4), at + interval '8 days'
from bench.plan where has_mediation;
