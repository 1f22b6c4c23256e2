import type { Principal } from '../domain/agency/agency.ts';
import { bitOf } from '../domain/dispute/field-group.ts';
import type { ComparableField, Condition, FlagField } from '../policy/condition.ts';
import { mayUse } from '../policy/client-bounds.ts';
import type { JudgedTable } from '../policy/permission.ts';
import { permissionNames, permissions, type PermissionName } from '../policy/permissions.ts';
import { prospectOf } from '../policy/sight.ts';
import { guardedByRows, ofRegister, walls } from './walls.ts';

/**
 * The caller as every read binds it, always as the first nine parameters: agency, person, now, and what the posts
 * could see through each part (parts, full, masked, purpose), capacities and posts.
 */
export function principalParams(principal: Principal, now: Date): unknown[] {
  const { parts, full, masked, purpose } = prospectOf(principal);
  return [
    principal.agencyId,
    principal.staffId,
    now,
    parts,
    full,
    masked,
    purpose,
    capacitiesOf(principal),
    principal.roles,
  ];
}

/** First parameter a read may use for itself. */
export const firstFree = 10;

/**
 * What the caller sees of the dispute `id`, as a row `s` with the sets `full` and `seen`, and the parties the caller is; joined once for each
 * dispute, so that every row of it compares two integers. Rights come from live participations of this very moment.
 */
export function sightOf(id: string): string {
  return `cross join lateral (
    select coalesce(bit_or(g.f | (g.u & p.scope)), 0) as "full", coalesce(bit_or(g.f | g.m | (g.u & p.scope)), 0) as seen,
      json_agg(p.party_id) filter (where p.role = 'WORKER_PARTY') as own,
      case when bool_and(p.only_ids is not null) then string_to_array(string_agg(array_to_string(p.only_ids, ' '), ' '), ' ') end as only,
      ${sealedOf(id)} as sealed
    from participation p
    join unnest($4::text[], $5::int[], $6::int[], $7::int[]) as g (part, f, m, u) on g.part = p.role
    where p.dispute_id = ${id} and p.agency_id = $1 and (p.staff_id is null or p.staff_id = $2)
      and p.from_at <= $3::timestamptz and (p.to_at is null or p.to_at > $3::timestamptz)
      and $8::text[] is not null and $9::text[] is not null
  ) s`;
}

/** Keys of what is sealed in the dispute and the caller's agency does not hold, the oldest seal deciding; null where nothing is. */
export function sealedOf(id: string): string {
  return `(select array_agg(z.key) from seal_mark z where z.dispute_id = ${id} and ${isOthersSeal})`;
}

/** The seal `z` holds, and the caller's agency does not hold it. */
export const isOthersSeal = `z.lifted_at is null and $1 <> all(z.holder_ids)
    and not exists (select from seal_mark e where e.dispute_id = z.dispute_id and e.key = z.key and e.lifted_at is null and e.id < z.id)`;

/** With the register away, redaction leaves what the rows' own wall guards to that wall. */
const fullToRedact = walls.register ? 's."full"' : `(s."full" | (${guardedByRows} & ~s.seen))`;

/** The sight `s` as JSON, for the redactor; `own` names the parties a worker is, and is null for everybody else. */
export const sightJson = `json_build_object('full', ${fullToRedact}, 'masked', s.seen & ~s."full", 'own', s.own, 'only', s.only, 'sealed', s.sealed)`;

/** Workers the dispute `d` concerns, as far as the sight `s` reaches: those handed over, where only a part was. */
export const headcountSeen = `(case when s.only is null then d.headcount else (select count(*) from party h where h.id = any(s.only) and h.role = 'WORKER') end)`;

/** How the columns of a table stand in the statement at hand. */
export interface FilterPlace {
  /** Alias of the row's own table; its group is read from `group_bit`. */
  readonly row: string;
  /** SQL for fields that are not columns of the row itself. */
  readonly columns?: Partial<Record<ComparableField | FlagField, string>>;
}

const columnOf: Record<ComparableField, string> = {
  agencyId: 'agency_id',
  leadAgencyId: 'lead_agency_id',
  accountableAgencyId: 'accountable_agency_id',
  fromAgencyId: 'from_agency_id',
  toAgencyId: 'to_agency_id',
  bearerAgencyId: 'bearer_agency_id',
  staffId: 'staff_id',
};

const flagOf: Record<FlagField, (row: string) => string> = {
  isSent: (row) => `${row}.sent_at is not null`,
  isShared: (row) => `${row}.audience = 'PARTICIPANTS'`,
};

/** The WHERE clause of a permission: exactly the rows the judge says yes to. Needs `s` of `sightOf` beside the row. */
export function rowFilter(permission: PermissionName, place: FilterPlace): string {
  return ofRegister(rowCondition(permission, place));
}

/** The same whatever walls stand: row-level security is made of it. */
export function rowCondition(permission: PermissionName, place: FilterPlace): string {
  const { rows, when } = permissions[permission];
  return `(${sql(when, { ...place, rows })} and not '${withheld(permission)}' = any($8::text[]))`;
}

/** Stands among the capacities where a system is in between that may not use the permission; no capacity looks like it. */
function withheld(permission: PermissionName): string {
  return `-${permission}`;
}

function capacitiesOf(principal: Principal): readonly string[] {
  if (!principal.client) return principal.capacities;
  return [...principal.capacities, ...permissionNames.filter((name) => !mayUse(principal, name)).map(withheld)];
}

/** SQL: the agency that sent the referral the row hangs on; null where it hangs on none. */
const senderOf = (row: string) => `(select o.from_agency_id from referral o where o.id = ${row}.referral_id)`;

/** Fields a table borrows where the statement at hand has no better place for them. */
const borrowed: Partial<Record<JudgedTable, Partial<Record<ComparableField, (row: string) => string>>>> = {
  deadline: { fromAgencyId: senderOf },
  // A dispute is of no one agency; who acts within it is told by what else is judged.
  dispute: { agencyId: () => 'null::text' },
};

/** SQL: the row is the caller's agency's own, or within what was handed over; `r` is the referral of a fact, unless told. */
const withinOf: Record<JudgedTable, (row: string, columns: NonNullable<FilterPlace['columns']>) => string> = {
  dispute: () => 'false',
  referral: (row) => `$1 in (${row}.from_agency_id, ${row}.to_agency_id) or ${row}.id = any(s.only)`,
  fact: (row, { fromAgencyId = 'r.from_agency_id', toAgencyId = 'r.to_agency_id' }) =>
    `$1 in (${row}.agency_id, ${fromAgencyId}, ${toAgencyId}) or ${row}.referral_id = any(s.only)`,
  deadline: (row, { fromAgencyId = senderOf(row) }) =>
    `$1 in (${row}.bearer_agency_id, ${fromAgencyId}) or ${row}.referral_id = any(s.only)`,
  document: (row) => `${row}.agency_id = $1 or ${row}.id = any(s.only) or ${row}.referral_id = any(s.only)`,
  note: (row) => `${row}.agency_id = $1 or ${row}.referral_id = any(s.only)`,
  party: (row) => `${row}.id = any(s.only)`,
  claim: (row) => `${row}.id = any(s.only)`,
  obligation: (row) => `${row}.party_id = any(s.only)`,
};

/** SQL: what of a row of the table a seal can name; its own id where nothing is said. An entry speaks of what its body names. */
const sealableOf: Partial<Record<JudgedTable, (row: string) => string>> = {
  fact: (row) => `array(select v.value from jsonb_each_text(${row}.body) v)`,
};

/** SQL: no seal of others lies on the row. Where nothing of the dispute is sealed, the row is not even looked at. */
export function unsealedSql(row: string, table: JudgedTable | null): string {
  const named = table ? sealableOf[table]?.(row) : undefined;
  return `(s.sealed is null or not coalesce(${named ?? `array[${row}.id]`} && s.sealed, false))`;
}

type JudgedPlace = FilterPlace & { readonly rows: JudgedTable | null };

function sql(condition: Condition, place: JudgedPlace): string {
  switch (condition.kind) {
    case 'all':
      return join(condition.parts, ' and ', 'true', place);
    case 'any':
      return join(condition.parts, ' or ', 'false', place);
    case 'capacity':
      return `$8::text[] && array[${quoted(condition.oneOf)}]`;
    case 'post':
      return `$9::text[] && array[${quoted(condition.oneOf)}]`;
    case 'own': {
      const { field } = condition;
      const loan = place.rows ? borrowed[place.rows]?.[field]?.(place.row) : undefined;
      const column = place.columns?.[field] ?? loan ?? `${place.row}.${columnOf[field]}`;
      return `coalesce(${column} = ${condition.of === 'agency' ? '$1' : '$2'}, false)`;
    }
    case 'flag':
      return `coalesce(${place.columns?.[condition.field] ?? flagOf[condition.field](place.row)}, false)`;
    case 'sees': {
      const set = condition.fully ? 's."full"' : 's.seen';
      const bit = condition.group === 'rowGroup' ? `${place.row}.group_bit` : String(bitOf(condition.group));
      return `(${set} & ${bit}) <> 0`;
    }
    case 'within':
      return `(s.only is null or coalesce(${withinOf[place.rows ?? 'dispute'](place.row, place.columns ?? {})}, false))`;
    case 'unsealed':
      return unsealedSql(place.row, place.rows);
  }
}

function join(parts: readonly Condition[], operator: string, none: string, place: JudgedPlace): string {
  return parts.length === 0 ? none : `(${parts.map((part) => sql(part, place)).join(operator)})`;
}

/** Names come from the program's own lists, never from a caller. */
function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ');
}
