import { fieldGroupNames } from '../domain/dispute/field-group.ts';
import type { Settings } from './database.ts';

/**
 * The caller's sight of one dispute, worked out once and kept in settings of the transaction: a policy is asked of every
 * row, and most rows of a statement belong to the dispute of the row before. The same for what is sealed in a dispute,
 * and for the referral a row hangs on.
 */

const whole = 2 ** fieldGroupNames.length - 1;

/** What the sight consists of, from the caller's live parts `o` in a dispute. */
const parts = {
  full: `(coalesce(bit_or(o.f), 0) & ${whole})::int`,
  seen: `(coalesce(bit_or(o.v), 0) & ${whole})::int`,
  own: `json_agg(o.party_id) filter (where o.role = 'WORKER_PARTY')`,
  only: `(case when bool_and(o.only_ids is not null) then string_to_array(string_agg(array_to_string(o.only_ids, ' '), ' '), ' ') end)`,
} as const;

const sealed = (id: string) => `(select array_agg(z.key) from public.others_seal z where z.dispute_id = ${id})`;

/** What is looked for, and where; all that is asked of it in one look. Few conditions ask what is sealed. */
const looks = {
  at: { values: parts, from: 'public.own_part o where o.dispute_id = wanted' },
  seals: { values: { sealed: sealed('wanted') }, from: '(values (1)) o' },
  side: {
    values: { from_agency_id: 'o.from_agency_id', to_agency_id: 'o.to_agency_id', sent_at: 'o.sent_at' },
    from: 'public.own_side o where o.id = wanted',
  },
} as const;

type Kept = keyof typeof looks;
const allKept = Object.keys(looks) as Kept[];

/** Functions that look and keep, by their names. They tell true, so that a condition goes on. */
export const keepers: Readonly<Record<string, string>> = Object.fromEntries(
  allKept.map((what) => [`accord_${what}`, keeper(what)]),
);

/**
 * Stable: it reads as the statement reads that calls it, and what it keeps is read by the same expression. One query, and
 * then assignments, which are none.
 */
function keeper(what: Kept): string {
  const { values, from } = looks[what];
  const names = Object.keys(values);
  const found = names.map((name) => `found_${name}`);
  const keep = (name: string, value: string) => `kept := set_config('accord.${name}', ${value}, true);`;
  return `create function accord_${what}(wanted text) returns boolean language plpgsql stable as $keep$
declare
  kept text;
  ${found.map((name) => `${name} text;`).join(' ')}
begin
  select ${Object.values(values).join(', ')} into ${found.join(', ')} from ${from};
  ${names.map((name) => keep(`${what}_${name}`, `coalesce(found_${name}, '')`)).join('\n  ')}
  ${keep(what, 'wanted')}
  return true;
end
$keep$`;
}

/** Settings of a transaction in which nothing is kept; whoever begins to read for a caller begins with them. */
export const nothingKept: Settings = Object.fromEntries(allKept.map((what) => [`accord.${what}`, '']));

/** The sight as the settings keep it; what is empty is null. */
const kept: Readonly<Record<keyof typeof parts, string>> = {
  full: `current_setting('accord.at_full')::int`,
  seen: `current_setting('accord.at_seen')::int`,
  own: `nullif(current_setting('accord.at_own'), '')::json`,
  only: `nullif(current_setting('accord.at_only'), '')::text[]`,
};

/** Where a condition that speaks of what is kept stands. */
export interface KeptPlace {
  /** SQL of the referral the row hangs on, where the condition speaks of its `side`. */
  readonly referralId?: string;
  /** Statements walk the table through many disputes. */
  readonly walked?: boolean;
}

/**
 * SQL: a condition that speaks of the sight `s` holds for the dispute `id`, and of the `side` of the referral. A `case`
 * and no `and`: of that the planner chooses which comes first.
 */
export function byKeptSight(id: string, condition: string, { referralId = 'null', walked = false }: KeptPlace): string {
  const told = condition
    .replace(/\bs\."?(full|seen|own|only)\b"?/g, (_whole, name: keyof typeof parts) => kept[name])
    .replace(/\bs\.sealed\b/g, () => `${keptOf('seals', id, 'sealed')}::text[]`)
    .replace(/\bside\.(\w+)/g, (_whole, column: string) => keptOf('side', referralId, column));
  return `(case when ${isKept('at', id, walked)} then ${told} end)`;
}

function keptOf(what: Kept, id: string, name: string): string {
  return `(case when ${isKept(what, id)} then nullif(current_setting('accord.${what}_${name}'), '') end)`;
}

/** SQL: what is kept is that of the id; false where there is no id. */
function isKept(what: Kept, id: string, walked = false): string {
  return `case when ${id} = current_setting('accord.${what}', true) then true when ${id} is null then false else ${walked ? keptHere(what, id) : `accord_${what}(${id})`} end`;
}

/** SQL: looks and keeps as the function does. It costs each statement its plan, and each look a quarter of the function. */
function keptHere(what: Kept, id: string): string {
  const { values, from } = looks[what];
  const keep = (name: string, sql: string) => `set_config('accord.${name}', coalesce((${sql})::text, ''), true)`;
  const all = [keep(what, id), ...Object.entries(values).map(([name, sql]) => keep(`${what}_${name}`, sql))];
  return `(select ${all.join(' || ')} is not null from ${from.replace('wanted', id)})`;
}

/** SQL: what the caller sees of the dispute `id`, as `s`, without keeping it; what nobody asks for is left out. */
export function sightFromParts(id: string, asked: string): string {
  const columns = Object.entries(parts)
    .filter(([name]) => ['full', 'seen'].includes(name) || asked.includes(`s.${name}`))
    .map(([name, sql]) => `${sql} as "${name}"`);
  if (asked.includes('s.sealed')) columns.push(`${sealed(id)} as sealed`);
  return `(select ${columns.join(', ')} from own_part o where o.dispute_id = ${id}) s`;
}
