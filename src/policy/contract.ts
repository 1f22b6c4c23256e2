import type { Agency } from '../domain/agency/agency.ts';
import { bitOf, type FieldGroupSet } from '../domain/dispute/field-group.ts';
import { boundsOf } from './agency-bounds.ts';
import type { FieldGuard } from './field-guard.ts';
import type { PermissionName } from './permissions.ts';

/** What anybody at a body, person or system, could ever call and be shown; what depends on a row counts as possible. */
export interface ContractBounds {
  readonly permissions: ReadonlySet<PermissionName>;
  readonly groups: FieldGroupSet;
}

/** The bounds of a body's contract: the ceiling of what its administrator may grant, read as a ceiling of the schema. */
export function contractBounds(body: Pick<Agency, 'type' | 'capacities'>): ContractBounds {
  const { permissions, groups } = boundsOf(body);
  return { permissions: new Set(permissions), groups };
}

/** Whether a field so guarded could ever show something to somebody with these groups. */
export function couldShow(guard: FieldGuard, groups: FieldGroupSet): boolean {
  switch (guard) {
    case 'OPEN':
    case 'ROWS':
    case 'SIDES':
      return true;
    case 'PERSON_OR_BODY':
      return (groups & (bitOf('F1') | bitOf('F4'))) !== 0;
    case 'CONTACT_OR_PUBLIC':
      return (groups & (bitOf('F2') | bitOf('F4'))) !== 0;
    default:
      return (groups & bitOf(guard)) !== 0;
  }
}
