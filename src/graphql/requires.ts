import { Extensions } from 'type-graphql';
import type { PermissionName } from '../policy/permissions.ts';

/** The permission a root field asks for; a root field without one keeps the subgraph from being built. */
export function Requires(permission: PermissionName): MethodDecorator & PropertyDecorator {
  return Extensions({ permission });
}
