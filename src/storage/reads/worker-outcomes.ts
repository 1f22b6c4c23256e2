import { bitOf } from '../../domain/dispute/field-group.ts';
import { tellsNone } from './claim-total.ts';
import { outcomeOfSource, workerOutcomes } from '../../domain/claim/worker-outcome.ts';

const bit = bitOf('F10');

/** What the source of an obligation says of its worker, as SQL. */
const ofSource = `case o.source ${Object.entries(outcomeOfSource)
  .map(([source, outcome]) => `when '${source}' then '${outcome}'`)
  .join(' ')} end`;

const settledSources = Object.entries(outcomeOfSource)
  .filter(([, outcome]) => workerOutcomes[outcome].settled)
  .map(([source]) => `'${source}'`)
  .join(', ');

/**
 * The newest word on each worker of the dispute `d`: what somebody said, or the documents that were recorded, with what
 * those of the same kind add up to.
 */
const newest = `select distinct on (x.party_id) x.party_id, x.outcome, x.settled, x.amount_fen, x.decided_at from (
    select w.party_id, w.outcome, w.settled, w.amount_fen, w.decided_at, w.id from worker_outcome w
      where w.dispute_id = d.id and w.claim_id is null
    union all
    select o.party_id, ${ofSource}, o.source in (${settledSources}), sum(o.amount_fen)::bigint, max(o.effective_at), ''
      from obligation o where o.dispute_id = d.id group by o.party_id, o.source
  ) x order by x.party_id, x.decided_at desc, x.id desc`;

/** Every worker with the newest word; who was handed a part finds the workers of that part and counts no others. */
const workers = `(select p.id as party_id, n.outcome, n.settled, n.amount_fen, n.decided_at
    from party p left join (${newest}) n on n.party_id = p.id where p.dispute_id = d.id and p.role = 'WORKER' and (s.only is null or p.id = any(s.only))) w`;

const totals = `(select json_agg(json_build_object('outcome', t.outcome, 'settled', t.settled, 'count', t.n, 'amountFen', t.fen) order by t.n desc, t.outcome)
    from (select coalesce(w.outcome, 'OPEN') as outcome, coalesce(w.settled, false) as settled, count(*)::int as n,
        case when ${tellsNone('F10', 'w.amount_fen')} then coalesce(sum(w.amount_fen), 0)::bigint end as fen
      from ${workers} group by 1, 2) t)`;

const items = `(select json_agg(json_build_object('partyId', w.party_id, 'claimId', null, 'outcome', w.outcome, 'settled', w.settled, 'amountFen', w.amount_fen, 'decidedAt', w.decided_at) order by w.party_id)
    from ${workers} where w.outcome is not null and (s.own is null or w.party_id in (select json_array_elements_text(s.own))))`;

const byClaim = `(select json_agg(json_build_object('partyId', c.party_id, 'claimId', c.claim_id, 'outcome', c.outcome, 'settled', c.settled, 'amountFen', c.amount_fen, 'decidedAt', c.decided_at) order by c.party_id, c.claim_id)
    from (select distinct on (w.party_id, w.claim_id) w.* from worker_outcome w where w.dispute_id = d.id and w.claim_id is not null
        and (s.only is null or (w.party_id = any(s.only) and w.claim_id = any(s.only)))
      order by w.party_id, w.claim_id, w.decided_at desc, w.id desc) c
    where s.own is null or c.party_id in (select json_array_elements_text(s.own)))`;

/**
 * How the workers of the dispute `d` fared, in one value: totals by outcome, and each worker and claim item for whoever
 * sees agreements in full (F10); nothing at all for who does not see them.
 */
export const workerOutcomesSql = `(case when (s.seen & ${bit}) <> 0 then json_build_object(
  'byOutcome', coalesce(${totals}, '[]'::json),
  'items', case when (s."full" & ${bit}) <> 0 then coalesce(${items}, '[]'::json) end,
  'claimItems', case when (s."full" & ${bit}) <> 0 then coalesce(${byClaim}, '[]'::json) end) end)`;

/**
 * Whether the claim item `t` is settled: said of the item itself, or of all its worker claims; null until every worker
 * it belongs to has come to something.
 */
export const claimSettledSql = `(select case when count(*) = count(x.settled) then bool_and(x.settled) end
  from party p left join lateral (
    select y.settled from (
      select w.settled, w.decided_at, w.id from worker_outcome w
        where w.dispute_id = t.dispute_id and w.party_id = p.id and (w.claim_id = t.id or w.claim_id is null)
      union all
      select o.source in (${settledSources}), o.effective_at, '' from obligation o
        where o.dispute_id = t.dispute_id and o.party_id = p.id
    ) y order by y.decided_at desc, y.id desc limit 1) x on true
  where p.dispute_id = t.dispute_id and p.role = 'WORKER' and (t.party_id is null or p.id = t.party_id)
    and (s.only is null or p.id = any(s.only)))`;
