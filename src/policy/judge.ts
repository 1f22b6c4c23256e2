import { Refusal } from '../kernel/refusal.ts';
import type { Principal } from '../domain/agency/agency.ts';
import { mayUse } from './client-bounds.ts';
import { examine, type JudgedRow, type Verdict } from './condition.ts';
import { permissions, type PermissionName } from './permissions.ts';

/** The verdict of a permission for a caller and a row; `depends` only where no row is given. */
export function judge(name: PermissionName, principal: Principal, row: JudgedRow | null, at: Date): Verdict {
  return mayUse(principal, name) ? examine(permissions[name].when, principal, row, at) : 'no';
}

/** The refusal a caller meets who sees the object and may not do this with it. */
export function notPermitted(name: PermissionName): Refusal<'FORBIDDEN'> {
  return new Refusal('FORBIDDEN', { details: { permission: name } });
}
