import { statement } from './statement.ts';

/** The dispute a claim item belongs to. */
export const claimDispute = statement('select dispute_id from claim where id = $1');

/** A pair that is linked for the reason already, from either side, stays as it is. */
export const insertLink = statement(`
insert into dispute_link (id, from_dispute_id, to_dispute_id, reason, note, agency_id, staff_id, linked_at)
values ($1, $2, $3, $4, $5, $6, $7, $8)
on conflict do nothing
returning id`);

/** A link that has not been taken back. */
export const openLink = statement(`
select json_build_object('id', id, 'fromDisputeId', from_dispute_id, 'toDisputeId', to_dispute_id) as body
from dispute_link where id = $1 and unlinked_at is null`);

/** Takes a link back; the row stays and tells who did. */
export const closeLink = statement(
  'update dispute_link set unlinked_at = $2, unlinked_by = $3 where id = $1 and unlinked_at is null',
);

/**
 * Waits for whoever looks up the same person. The locks are taken in the order of their numbers, so that two who look up
 * the same people never wait for each other; they end with the transaction.
 */
export const queueUp = statement(`
select pg_advisory_xact_lock(q.lock)
from (select distinct hashtextextended(d, 7) as lock from unnest($1::text[]) as k (d) order by 1) q`);

/** Lets a dispute be found by these digests; those it is found by already stay. */
export const keepKeys = statement(`
insert into duplicate_key (digest, dispute_id) select digest, $1 from unnest($2::text[]) as k (digest)
on conflict do nothing`);

/** Forgets the index but for digests that begin like `$1`; proposals and what was decided on them stay. */
export const forgetKeys = statement('delete from duplicate_key where $1::text is null or not starts_with(digest, $1)');

/** Everything a dispute `d` is compared by: parties with the digests of their numbers, claims, and the statement it was registered with. */
const sourceJson = `json_build_object('region', d.region,
  'parties', coalesce((select json_agg(json_build_object('role', p.role, 'name', p.name, 'socialCreditCode', p.social_credit_code, 'phone', coalesce(c.phone_index, c.phone), 'idNumber', coalesce(i.id_number_index, i.id_number)))
    from party p left join party_contact c on c.party_id = p.id left join party_identity i on i.party_id = p.id where p.dispute_id = d.id), '[]'),
  'claims', coalesce((select json_agg(json_build_object('type', t.type, 'amountFen', t.amount_fen, 'periodFrom', t.period_from, 'periodTo', t.period_to))
    from claim t where t.dispute_id = d.id), '[]'),
  'statement', (select n.body from note n where n.dispute_id = d.id and n.field_group = 'F7' and n.referral_id is null order by n.id limit 1))`;

/** What one dispute is compared by. */
export const profileSource = statement(`select ${sourceJson} as body from dispute d where d.id = $1`);

/** Of a key that many disputes have only the newest hundred are looked at, so that no key makes the look-up slow. */
export const candidates = statement(`
select d.id, ${sourceJson} as body
from (
  select k.dispute_id, count(*) as shared
  from unnest($2::text[]) as q (digest)
  cross join lateral (
    select x.dispute_id from duplicate_key x
    where x.digest = q.digest and x.dispute_id <> $1 order by x.dispute_id desc limit 100
  ) k
  group by k.dispute_id order by shared desc, k.dispute_id desc limit 20
) f
join dispute d on d.id = f.dispute_id and d.stage <> 'MERGED'
order by f.shared desc, d.id desc`);

/** A pair that was proposed before, whatever became of it, is not proposed again. */
export const insertProposal = statement(`
insert into duplicate_proposal (id, dispute_id, other_id, score, reasons, registered_by, state, proposed_at)
values ($1, $2, $3, $4, $5::jsonb, $6, 'OPEN', $7)
on conflict do nothing`);

const proposalJson = `json_build_object('id', id, 'disputeId', dispute_id, 'otherId', other_id, 'state', state, 'registeredBy', registered_by)`;

/** A proposal, locked against a second decision at the same time. */
export const proposal = statement(`select ${proposalJson} as body from duplicate_proposal where id = $1 for update`);

/** The proposal of two disputes, whichever of them came later. */
export const proposalOf = statement(`
select ${proposalJson} as body from duplicate_proposal
where (dispute_id = $1 and other_id = $2) or (dispute_id = $2 and other_id = $1)
for update`);

/** Keeps who decided, when and why. */
export const decideProposal = statement(`
update duplicate_proposal
set state = $2, decided_at = $3, decided_agency_id = $4, decided_by = $5, decision_note = $6
where id = $1`);

/** The agencies' own numbers that lead to the dispute now. */
export const aliasesOf = statement(
  'select agency_id, number from alias where dispute_id = $1 order by agency_id, number',
);

/** Lets numbers lead to another dispute; each still stands for one dispute only. */
export const leadAliases = statement(`
update alias a set dispute_id = $3
from unnest($1::text[], $2::text[]) as m (agency_id, number)
where a.agency_id = m.agency_id and a.number = m.number`);

/** A merge with everything that went over. */
export const insertMerge = statement(`
insert into dispute_merge (id, survivor_id, merged_id, moved, agency_id, staff_id, merged_at, undo_until)
values ($1, $2, $3, $4::jsonb, $5, $6, $7, $8)`);

/** The merge that stands of a dispute that was merged, locked. */
export const mergeOf = statement(`
select json_build_object('id', id, 'survivorId', survivor_id, 'mergedId', merged_id, 'moved', moved, 'undoUntil', undo_until, 'undoneAt', null) as body
from dispute_merge where merged_id = $1 and undone_at is null for update`);

/** Ends a merge; its row stays. */
export const endMerge = statement('update dispute_merge set undone_at = $2, undone_by = $3 where id = $1');
