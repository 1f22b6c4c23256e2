import { bitOf, setOf } from '../domain/dispute/field-group.ts';
import { impersonalGroups } from '../domain/audit/access.ts';
import { rowCondition } from './row-filter.ts';

/** Groups that are no field of the worker's: whoever does not see them does not learn from here that they exist. */
const ofOthers = setOf(['F5', 'F9', 'F14W', 'F15', 'F16']);

/** SQL: groups of a set that the log names to a viewer with the sight `s`. */
const told = (set: string) => `((${set}) & ~${impersonalGroups} & ~(${ofOthers} & ~s.seen))`;

/** SQL: what an entry holds of the viewer, where the viewer is a worker; of everybody else's, all of it. */
const groups = (whole: string, shared: string, key: string) => `(case when s.own is null then a.${whole}
    else a.${shared} | coalesce((select bit_or((x ->> '${key}')::integer) from jsonb_array_elements(a.parties) x
      where x ->> 'id' in (select json_array_elements_text(s.own))), 0) end)`;

const mayLearn = rowCondition('disclosure.read', { row: 'a' });

/** An emergency is told afterwards (PIPL 13(4), 18): until then its reads are not. */
const isTold = `not exists (select from emergency_access e where e.dispute_id = a.dispute_id and e.agency_id = a.agency_id
    and e.requested_by = a.staff_id and e.told_at is null and e.opened_at <= a.at and 'EMERGENCY' = any(a.roles))`;

/**
 * SQL of the window on who was shown or handed what, for whoever may learn of it. A worker is told of what was shown of
 * the worker, and of no colleague; what a part that was opened for an incident alone saw stays the work secret the
 * incident is.
 *
 * @param sight SQL of the sight `s` of a dispute, from the caller's settings
 */
export function disclosureWindow(sight: (id: string, asked: string) => string): string {
  const reads = `select 'acc_' || lpad(a.position::text, 18, '0') as key, a.dispute_id, a.at, 'READ' as sort, a.agency_id,
    null::text as from_agency_id, a.staff_id, a.posts, ${told(groups('full_groups', 'shared_full', 'full'))} as full_groups,
    ${told(groups('masked_groups', 'shared_masked', 'masked'))} as masked_groups, a.roles, a.basis_law, a.basis_article,
    a.basis_version, a.referral_id, 'EMERGENCY' = any(a.roles) as emergency
  from access_entry a cross join lateral ${sight('a.dispute_id', 's.own s.only')}
  where ${mayLearn} and not ('WORKER' = any(a.posts)) and ${isTold}
    and (not a.incident_only or (s.seen & ${bitOf('F16')}) <> 0)
    and (s.only is null or a.agency_id = $1 or a.party_ids && s.only)`;
  const provided = `select a.id as key, a.dispute_id, a.sent_at as at, 'PROVIDED' as sort, a.to_agency_id as agency_id,
    a.from_agency_id, null::text as staff_id, '{}'::text[] as posts, ${told('a.groups')} as full_groups, 0 as masked_groups,
    '{}'::text[] as roles, p.basis_law, p.basis_article, p.basis_version, a.id as referral_id, false as emergency
  from referral a cross join lateral ${sight('a.dispute_id', 's.own s.only')}
  left join lateral (select q.basis_law, q.basis_article, q.basis_version from participation q
    where q.referral_id = a.id order by q.id limit 1) p on true
  where ${mayLearn} and a.sent_at is not null and (a.group_bit & ${ofOthers} & ~s.seen) = 0
    and (s.only is null or a.id = any(s.only))`;
  return `select w.* from (${reads} union all ${provided}) w where w.full_groups | w.masked_groups <> 0`;
}
