import { fieldGroupNames, type FieldGroupSet } from '../domain/dispute/field-group.ts';
import { byKeptSight, sightFromParts, type KeptPlace } from './kept-sight.ts';
import { ownDelivery, undeliveredNotice } from './delivery-windows.ts';
import { disclosureWindow } from './disclosure-window.ts';
import { appRole } from './app-role.ts';
import { isOthersSeal, rowCondition } from './row-filter.ts';

/**
 * The caller's values as row-level security finds them in the settings of the transaction. A value is read where it is
 * compared, because a plan of its own for each would cost more than all it saves; only the lists are read once. What is
 * not set is null or empty, and no row is the caller's.
 */
const settings: Readonly<Record<string, string>> = {
  $1: `nullif(current_setting('accord.agency', true), '')`,
  $2: `current_setting('accord.staff', true)`,
  $3: `nullif(current_setting('accord.now', true), '')::timestamptz`,
  $8: list('capacities'),
  $9: list('roles'),
};

/** The outer cast keeps `any(…)` from taking the sub-select for a set of rows. */
function list(name: string): string {
  return `(select nullif(current_setting('accord.${name}', true), '')::text[])::text[]`;
}

/** Bits of a set of field groups, and of a setting that holds three of them. */
const bits = fieldGroupNames.length;

/**
 * What the posts see through a part, full, masked and for its purpose, as one number of the setting `accord.see_<part>`.
 */
export function packedSight(full: FieldGroupSet, masked: FieldGroupSet, purpose: FieldGroupSet): string {
  return String(BigInt(full) | (BigInt(masked) << BigInt(bits)) | (BigInt(purpose) << BigInt(2 * bits)));
}

const see = (row: string) => `nullif(current_setting('accord.see_' || ${row}.role, true), '')::bigint`;
const fullOf = (part: string) => `(${part}.see | ((${part}.see >> ${2 * bits}) & ${part}.scope))`;

/** What a system in between may not use stands among the capacities; a text is looked through faster than a list. */
const withheld = /not '([^']+)' = any\(\$8::text\[\]\)/g;
const mayUse = `current_setting('accord.capacities', true)`;

/** The caller's parameters `$1`, `$2`, `$3`, `$8` and `$9` of a condition as the settings of the transaction. */
export function fromSettings(sql: string): string {
  return sql
    .replace(withheld, (_whole, name: string) => `strpos(${mayUse}, '"${name}"') = 0`)
    .replace(/(\$\d+)(::[a-z]+(\[\])?)?/g, (_whole, parameter: string) => {
      const setting = settings[parameter];
      if (!setting) throw new Error(`${parameter} is no setting`);
      return setting;
    });
}

/** SQL: somebody is signed in. */
export const isSignedIn = fromSettings('$1 is not null');

/** SQL: a condition that speaks of the sight `s` holds for the dispute `id`. */
export function bySight(id: string, condition: string, place: KeptPlace = {}): string {
  // A condition that asks nothing of the sight is one of the row alone.
  return /\bs\./.test(condition) ? byKeptSight(id, fromSettings(condition), place) : fromSettings(condition);
}

/** SQL: the caller sees the whole dispute that is named, and not a part of it. */
export function seesWhole(id: string): string {
  const condition = rowCondition('dispute.read', { row: 'x' });
  return bySight(id, `s.only is null and ${condition}`);
}

/**
 * Windows: what a condition must know of rows the caller may not read. Each shows what of it is the caller's own, or an
 * id and nothing else, and it runs with the rights of the owner.
 */
export const windows: Readonly<Record<string, string>> = {
  // Live parts of the caller, with what the posts see through them.
  own_part: fromSettings(`select p.dispute_id, p.role, p.party_id, p.only_ids,
    ${fullOf('p')} as f, ${fullOf('p')} | (p.see >> ${bits}) as v
    from (select q.*, ${see('q')} as see from participation q
      where q.agency_id = $1 and (q.staff_id is null or q.staff_id = $2)
        and q.from_at <= $3::timestamptz and (q.to_at is null or q.to_at > $3::timestamptz)) p
    where p.see is not null`),
  // Referrals the caller's agency is a side of.
  own_side: fromSettings(
    'select r.id, r.from_agency_id, r.to_agency_id, r.sent_at from referral r where r.from_agency_id = $1 or r.to_agency_id = $1',
  ),
  sent_referral: fromSettings(`select r.id from referral r where r.sent_at is not null and ${isSignedIn}`),
  // What a referral goes on from, so that a chain can be followed past a link that is not the caller's to see.
  referral_link: fromSettings(`select r.id, r.follows_referral_id from referral r where ${isSignedIn}`),
  own_delivery: fromSettings(ownDelivery),
  undelivered_notice: fromSettings(undeliveredNotice),
  own_joint:
    fromSettings(`select j.id as joint_id, j.agency_id = $1 or coalesce(j.lead_agency_id = $1, false) as steers,
    exists (select from joint_member m where m.joint_id = j.id and m.member_agency_id = $1) as is_member
    from joint_handling j where ${isSignedIn}`),
  // What is sealed and for whom, and not why or by whom: every filter asks it.
  seal_mark: fromSettings(
    `select z.id, z.dispute_id, z.key, z.holder_ids, z.lifted_at from seal z where $1 is not null or current_user = '${appRole}'`,
  ),
  // Keys of what others sealed.
  others_seal: fromSettings(
    `select z.dispute_id, z.key from seal z where ${isOthersSeal.replace('seal_mark', 'seal')}`,
  ),
  // A mandate as who holds or held it is told of it, whether or not the matter is still the caller's to see.
  own_mandate:
    fromSettings(`select m.id, d.number as dispute_number, m.kind, m.scope, m.authorities, m.from_at, m.ends_at, m.ended_how, m.staff_id, m.agency_id
    from mandate m join dispute d on d.id = m.dispute_id where m.staff_id = $2 and m.agency_id = $1`),
  // Who is on duty where one of two disputes was registered is told both numbers.
  proposed_pair:
    fromSettings(`select p.id, p.dispute_id, p.other_id, p.score, p.reasons, p.proposed_at, p.state, p.registered_by,
    d.number, e.number as other_number, d.lead_agency_id, e.lead_agency_id as other_lead_agency_id
    from duplicate_proposal p join dispute d on d.id = p.dispute_id join dispute e on e.id = p.other_id
    where (${seesWhole('p.dispute_id')} and ${seesWhole('p.other_id')})
      or (${rowCondition('duplicate.duty', { row: 'p' })} and $1 in (d.lead_agency_id, e.lead_agency_id) and p.registered_by is distinct from $2)`),
  // The order in which history is told: places and ids, and nothing of what happened.
  feed_place: fromSettings(
    `select o.no, o.fact_id, o.dispute_id, o.correlation_id from outbox o where o.no is not null and ${isSignedIn}`,
  ),
  // Parts of the caller that were ended by an act, by its place: whoever was cut off is told so.
  ended_part: fromSettings(`select o.no, p.id from participation p
    join fact f on f.dispute_id = p.dispute_id and f.type = 'ParticipationEnded' and f.body ->> 'participationId' = p.id
      and f.recorded_at >= p.to_at
    join outbox o on o.fact_id = f.id
    where p.agency_id = $1 and (p.staff_id is null or p.staff_id = $2) and o.no is not null`),
  // Who was shown or handed what of a dispute, for who may learn of it.
  own_disclosure: fromSettings(disclosureWindow(sightFromParts)),
  // The audit of the caller's own agency: codes, ids and counts.
  own_audit: fromSettings(
    `select a.* from audit_entry a where ${rowCondition('audit.read', { row: 'a' })} and a.agency_id = $1`,
  ),
};
