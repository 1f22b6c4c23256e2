import type { Agency } from '../domain/agency/agency.ts';
import type { StaffRole } from '../domain/agency/staff-role.ts';
import { participationRoleNames } from '../domain/participation/participation.ts';
import type { ReferralKind } from '../domain/referral/referral-kind.ts';
import { boundsOf } from './agency-bounds.ts';
import { classesThrough } from './viewer-class.ts';

type Body = Pick<Agency, 'type' | 'capacities'>;

/**
 * The posts without which a body could not take a step of its own in the kinds it sends and receives: of each list, one
 * has to be held. Steps that only posts of other types take ask nothing of it.
 */
export function postsNeeded(body: Body, kinds: Iterable<ReferralKind>): readonly (readonly StaffRole[])[] {
  const { type, capacities } = body;
  const { posts } = boundsOf(body);
  const seeing = posts.filter((post) => participationRoleNames.some((part) => isSomebody(post, body, part)));
  const lists: StaffRole[][] = [seeing];
  for (const kind of kinds) {
    if (capacities.includes('REFERS') && kind.from.includes(type))
      lists.push(posts.filter((post) => kind.senderPosts?.includes(post)));
    if (!capacities.includes('RECEIVES') || !kind.to.includes(type)) continue;
    for (const { by, posts: of, assigns } of Object.values(kind.steps)) {
      if (by !== 'RECEIVER') continue;
      lists.push(posts.filter((post) => of?.includes(post)));
      if (assigns && !kind.assigneesFrom) lists.push(posts.filter((post) => isSomebody(post, body, assigns)));
    }
  }
  const distinct = new Map(lists.filter((list) => list.length > 0).map((list) => [list.join(), list]));
  return [...distinct.values()];
}

function isSomebody(post: StaffRole, { type }: Body, part: Parameters<typeof classesThrough>[1]): boolean {
  return classesThrough({ roles: [post], agencyType: type }, part).length > 0;
}
