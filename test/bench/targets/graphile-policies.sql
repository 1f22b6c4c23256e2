-- The hub's row scope as row-level security: what the caller's agency sees through its live parts in a dispute.
-- The views run with their owner's rights, so that no policy is consulted inside another. Scalar sub-selects, not
-- `exists`: those the planner turns into a hash of all the agency ever takes part in, which makes a page a hundred times slower.
create role accord_bench_viewer nologin;

-- Row-level security is on for the hub; the policies here are for PostGraphile's role alone, and the floor asks as a superuser.
grant usage on schema public, bench to accord_bench_viewer;
grant select on agency, dispute, party, participation, referral, deadline, fact, court_case, mediation to accord_bench_viewer;

create view bench.own_part as
select p.dispute_id, g.f | (g.u & p.scope) as "full", g.f | g.m | (g.u & p.scope) as seen
from participation p
join unnest(current_setting('bench.parts')::text[], current_setting('bench.full')::int[],
  current_setting('bench.masked')::int[], current_setting('bench.purpose')::int[]) g (part, f, m, u) on g.part = p.role
where p.agency_id = current_setting('bench.agency') and (p.staff_id is null or p.staff_id = current_setting('bench.staff'))
  and p.from_at <= now() and (p.to_at is null or p.to_at > now());

create view bench.own_side as
select id from referral
where from_agency_id = current_setting('bench.agency')
  or (sent_at is not null and to_agency_id = current_setting('bench.agency'));

grant select on bench.own_part, bench.own_side to accord_bench_viewer;

create policy viewer on agency for select to accord_bench_viewer using (true);
create policy viewer on dispute for select to accord_bench_viewer using ((
  select bool_or((o.seen & 1) <> 0) from bench.own_part o where o.dispute_id = dispute.id));
create policy viewer on party for select to accord_bench_viewer using ((
  select bool_or((o.seen & 1) <> 0) from bench.own_part o where o.dispute_id = party.dispute_id));
create policy viewer on participation for select to accord_bench_viewer using ((
  select bool_or((o.seen & 1) <> 0) from bench.own_part o where o.dispute_id = participation.dispute_id));
create policy viewer on court_case for select to accord_bench_viewer using ((
  select bool_or((o.seen & 8192) <> 0) from bench.own_part o where o.dispute_id = court_case.dispute_id));
create policy viewer on mediation for select to accord_bench_viewer using ((
  select bool_or((o.seen & 1024) <> 0) from bench.own_part o where o.dispute_id = mediation.dispute_id));

create policy viewer on referral for select to accord_bench_viewer using ((
  select bool_or((o.seen & 1) <> 0 and (from_agency_id = current_setting('bench.agency')
    or (sent_at is not null and (to_agency_id = current_setting('bench.agency') or (o."full" & group_bit) <> 0))))
  from bench.own_part o where o.dispute_id = referral.dispute_id));

create policy viewer on deadline for select to accord_bench_viewer using ((
  select bool_or((o."full" & group_bit) <> 0
    or ((o.seen & group_bit) <> 0 and bearer_agency_id = current_setting('bench.agency')))
  from bench.own_part o where o.dispute_id = deadline.dispute_id));

create policy viewer on fact for select to accord_bench_viewer using ((
  select bool_or((o.seen & group_bit) <> 0 and (agency_id = current_setting('bench.agency')
    or (audience = 'PARTICIPANTS' and (o."full" & group_bit) <> 0)
    or exists (select from bench.own_side s where s.id = referral_id)))
  from bench.own_part o where o.dispute_id = fact.dispute_id));

-- What an author of a PostGraphile schema would add: a relation the tables do not declare, and the inbox as a view. (As
-- a function it would be slower: its dispute is then fetched by a second statement, whose condition row-level security
-- keeps from using the index.)
comment on table fact is '@foreignKey (agency_id) references agency (id)';

create view inbox with (security_invoker = true) as
select r.id, r.number, r.state, r.sent_at, r.kind, r.from_agency_id, r.dispute_id,
  (select l.due_at from deadline l where l.referral_id = r.id and l.state = 'RUNNING' order by l.due_at, l.id limit 1) as next_due_at
from referral r
where r.to_agency_id = current_setting('bench.agency') and r.sent_at is not null and r.acknowledged_at is null;
comment on view inbox is E'@primaryKey id\n@foreignKey (dispute_id) references dispute (id)';
grant select on inbox to accord_bench_viewer;
