import type { Agency, Principal } from '../domain/agency/agency.ts';
import { postsOfType } from '../domain/agency/posts-of-type.ts';
import type { StaffRole } from '../domain/agency/staff-role.ts';
import { bitOf, type FieldGroupSet } from '../domain/dispute/field-group.ts';
import type { Condition } from './condition.ts';
import { permissionNames, permissions, type PermissionName } from './permissions.ts';
import { prospectOf } from './sight.ts';

type Body = Pick<Agency, 'type' | 'capacities'>;

/** No system lets other systems or agencies in, itself further, or events out: whoever does is a person who asks without one. */
const neverForSystems: readonly PermissionName[] = [
  ...(['client.manage', 'webhook.manage'] as const),
  ...(['onboarding.apply', 'onboarding.read', 'onboarding.decide', 'onboarding.prepare'] as const),
];

/** Everything anybody at the agency could ever be given. */
export interface AgencyBounds {
  readonly posts: readonly StaffRole[];
  /** What somebody with all of the posts could do. */
  readonly permissions: readonly PermissionName[];
  /** The same, less what no system may do. */
  readonly scopes: readonly PermissionName[];
  readonly groups: FieldGroupSet;
}

/**
 * What an administrator of the agency may grant: posts a body of the type has, less those whose permissions need a
 * capacity the agency lacks; the permissions that somebody with all of these posts could have; the groups such a person
 * could see.
 */
export function boundsOf({ type, capacities }: Body): AgencyBounds {
  const posts = postsOfType(type).filter((post) => fits(post, capacities));
  const groups = groupsThrough({ type, capacities }, posts);
  const open = permissionNames.filter((name) => isPossible(permissions[name].when, { capacities, posts, groups }));
  return { posts, permissions: open, scopes: open.filter((name) => !neverForSystems.includes(name)), groups };
}

/** A post carries what its permissions say; where the agency could use none of one, the post is not the agency's to give. */
function fits(post: StaffRole, capacities: Agency['capacities']): boolean {
  return permissionNames
    .map((name) => permissions[name].when)
    .filter((when) => names(when, post))
    .every((when) => isPossible(when, { capacities, posts: null, groups: null }));
}

function names(condition: Condition, post: StaffRole): boolean {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.parts.some((part) => names(part, post));
  return condition.kind === 'post' && condition.oneOf.includes(post);
}

interface Ceiling {
  readonly capacities: Agency['capacities'];
  /** Null where every post is granted for the sake of the question. */
  readonly posts: readonly StaffRole[] | null;
  /** Null where every group is. */
  readonly groups: FieldGroupSet | null;
}

/** Whether some row and some person could fulfil it; what depends on the row counts as fulfilled. */
function isPossible(condition: Condition, ceiling: Ceiling): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.parts.every((part) => isPossible(part, ceiling));
    case 'any':
      return condition.parts.some((part) => isPossible(part, ceiling));
    case 'capacity':
      return condition.oneOf.some((name) => ceiling.capacities.includes(name));
    case 'post':
      return ceiling.posts === null || condition.oneOf.some((name) => ceiling.posts!.includes(name));
    case 'sees':
      if (ceiling.groups === null) return true;
      return condition.group === 'rowGroup' ? ceiling.groups !== 0 : (ceiling.groups & bitOf(condition.group)) !== 0;
    default:
      return true;
  }
}

function groupsThrough({ type, capacities }: Body, posts: readonly StaffRole[]): FieldGroupSet {
  const nobody = { staffId: '', agencyId: '', level: 'COUNTY', region: '' } as const;
  const everybody: Principal = { ...nobody, agencyType: type, roles: posts, capacities };
  const { full, masked, purpose } = prospectOf(everybody);
  return [...full, ...masked, ...purpose].reduce((set, each) => set | each, 0);
}
