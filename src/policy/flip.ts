import type { Capacity } from '../domain/agency/capacity.ts';
import { staffRoleNames, type StaffRole } from '../domain/agency/staff-role.ts';
import { bitOf, type FieldGroup, type FieldGroupSet } from '../domain/dispute/field-group.ts';
import { participationRoleNames } from '../domain/participation/participation.ts';
import { sealedFrom } from '../domain/seal/seal.ts';
import { changed, type AccessChange } from './access-change.ts';
import { decide, groupOf, isOwnPart, type AccessCase, type AccessQuestion } from './access-question.ts';
import type { ComparableField, Condition, FlagField } from './condition.ts';
import { permissions } from './permissions.ts';
import { prospectOf } from './sight.ts';

/** Most facts a proposal changes; nothing in the register asks for more at once. */
const mostChanges = 4;

/**
 * The fewest facts that would turn the decision: from hidden to shown, or from shown to hidden. Among as few the likeliest
 * comes first: a part before a state of the row, that before a post, a post before what the agency is.
 *
 * @returns null where no such facts turn it
 */
export function smallestFlip(question: AccessQuestion, given: AccessCase): readonly AccessChange[] | null {
  const isShown = decide(question, given).verdict !== 'HIDDEN';
  const flips = (changes: readonly AccessChange[]) =>
    (decide(question, changed(given, changes)).verdict !== 'HIDDEN') !== isShown;
  const candidates = isShown ? losses(question, given) : gains(question, given);
  const most = isShown ? 2 : mostChanges;
  for (let size = 1; size <= most; size++) {
    const found = firstOf(candidates, size, flips);
    if (found) return found;
  }
  return isShown ? withoutAll(candidates, flips) : null;
}

/** The first choice of that many candidates that flips, in their order; two of a kind that exclude each other are passed over. */
function firstOf(
  candidates: readonly AccessChange[],
  size: number,
  flips: (changes: readonly AccessChange[]) => boolean,
  chosen: readonly AccessChange[] = [],
): readonly AccessChange[] | null {
  if (chosen.length === size) return flips(chosen) ? chosen : null;
  for (const [index, candidate] of candidates.entries()) {
    if (chosen.some(({ kind }) => kind === candidate.kind && (kind === 'OPEN_PART' || kind === 'GAIN_POST'))) continue;
    const found = firstOf(candidates.slice(index + 1), size, flips, [...chosen, candidate]);
    if (found) return found;
  }
  return null;
}

/** Everything lost that has to be: what is left over when one after the other is spared, the likeliest to stay last. */
function withoutAll(
  losses: readonly AccessChange[],
  flips: (changes: readonly AccessChange[]) => boolean,
): readonly AccessChange[] | null {
  let lost = losses;
  if (!flips(lost)) return null;
  for (const loss of [...losses].reverse()) {
    const spared = lost.filter((each) => each !== loss);
    if (flips(spared)) lost = spared;
  }
  return lost;
}

const ownParts = ({ principal, row, at }: AccessCase) =>
  row.participations.filter((part) => isOwnPart(part, principal, at));

function losses(question: AccessQuestion, given: AccessCase): AccessChange[] {
  const { capacities, posts, fields, flags } = namedIn(question);
  const { principal, row } = given;
  return [
    ...ownParts(given).map(({ id }) => ({ kind: 'END_PART', partId: id }) as const),
    ...flags.filter((field) => row[field]).map((field) => ({ kind: 'FLAG', field, holds: false }) as const),
    ...fields
      .filter((field) => row[field] === (field === 'staffId' ? principal.staffId : principal.agencyId))
      .map((field) => ({ kind: 'OWN_FIELD', field, holds: false }) as const),
    ...principal.roles
      .filter((post) => posts.length === 0 || posts.includes(post))
      .map((post) => ({ kind: 'LOSE_POST', post }) as const),
    ...capacities
      .filter((capacity) => principal.capacities.includes(capacity))
      .map((capacity) => ({ kind: 'LOSE_CAPACITY', capacity }) as const),
  ];
}

/** Roles that ordinary work opens; emergency access is no way to see more. */
const ordinaryRoles = participationRoleNames.filter((role) => role !== 'EMERGENCY');

function gains(question: AccessQuestion, given: AccessCase): AccessChange[] {
  const { capacities, fields, flags, groups, posts } = namedIn(question, given);
  const { principal, row } = given;
  const scope = groups.reduce<FieldGroupSet>((set, group) => set | bitOf(group), 0);
  const parts = ownParts(given);
  return [
    ...ordinaryRoles.map((role) => ({ kind: 'OPEN_PART', role, scope: 0 }) as const),
    ...parts.flatMap(({ id: partId, scope: has }) =>
      groups.filter((group) => !(has & bitOf(group))).map((group) => ({ kind: 'WIDEN_PART', partId, group }) as const),
    ),
    ...ordinaryRoles.map((role) => ({ kind: 'OPEN_PART', role, scope }) as const),
    ...sealsOn(given).map((key) => ({ kind: 'LIFT_SEAL', key }) as const),
    ...parts.filter(({ only }) => only).map(({ id }) => ({ kind: 'HAND_WHOLE', partId: id }) as const),
    ...flags.filter((field) => !row[field]).map((field) => ({ kind: 'FLAG', field, holds: true }) as const),
    ...fields.map((field) => ({ kind: 'OWN_FIELD', field, holds: true }) as const),
    ...postsWorth(given, posts).map((post) => ({ kind: 'GAIN_POST', post }) as const),
    ...capacities
      .filter((capacity) => !principal.capacities.includes(capacity))
      .map((capacity) => ({ kind: 'GAIN_CAPACITY', capacity }) as const),
  ];
}

/** Keys of the seals that keep what is asked about from the person's agency. */
function sealsOn({ principal, row, party }: AccessCase): string[] {
  const hidden = sealedFrom(principal.agencyId, row.seals ?? []) ?? [];
  return hidden.filter((key) => row.sealable?.includes(key) || (party && key.startsWith(`${party.id} `)));
}

/** Posts that let the person see through some part what no other listed post does, and those a condition names. */
function postsWorth({ principal }: AccessCase, named: readonly StaffRole[]): StaffRole[] {
  const worth = new Map<string, StaffRole>();
  for (const post of [...named, ...staffRoleNames]) {
    if (principal.roles.includes(post)) continue;
    const { parts, full, masked, purpose } = prospectOf({ ...principal, roles: [post] });
    if (parts.length === 0 && !named.includes(post)) continue;
    const key = `${named.includes(post)} ${parts.join()} ${full.join()} ${masked.join()} ${purpose.join()}`;
    if (!worth.has(key)) worth.set(key, post);
  }
  return [...worth.values()];
}

interface Named {
  readonly capacities: readonly Capacity[];
  readonly posts: readonly StaffRole[];
  readonly fields: readonly ComparableField[];
  readonly flags: readonly FlagField[];
  readonly groups: readonly FieldGroup[];
}

/** What the conditions of the question speak of. */
function namedIn({ permission, field }: AccessQuestion, given?: AccessCase): Named {
  const leaves = leavesOf(permissions[permission].when);
  const sides: ComparableField[] = field?.guard === 'SIDES' ? ['fromAgencyId', 'toAgencyId'] : [];
  const groups = new Set<FieldGroup>(permissions[permission].rows ? ['F0'] : []);
  for (const leaf of leaves) {
    if (leaf.kind !== 'sees') continue;
    const group = leaf.group === 'rowGroup' ? given?.row.group : leaf.group;
    if (group) groups.add(group);
  }
  if (given && field && field.guard !== 'ROWS' && field.guard !== 'SIDES' && field.guard !== 'OPEN')
    groups.add(groupOf(field.guard, given));
  return {
    capacities: leaves.flatMap((leaf) => (leaf.kind === 'capacity' ? leaf.oneOf : [])),
    posts: leaves.flatMap((leaf) => (leaf.kind === 'post' ? leaf.oneOf : [])),
    fields: [...new Set([...leaves.flatMap((leaf) => (leaf.kind === 'own' ? [leaf.field] : [])), ...sides])],
    flags: [...new Set(leaves.flatMap((leaf) => (leaf.kind === 'flag' ? [leaf.field] : [])))],
    groups: [...groups],
  };
}

type Leaf = Exclude<Condition, { kind: 'all' | 'any' }>;

function leavesOf(condition: Condition): Leaf[] {
  return condition.kind === 'all' || condition.kind === 'any' ? condition.parts.flatMap(leavesOf) : [condition];
}
