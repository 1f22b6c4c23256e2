import type { Principal } from '../domain/agency/agency.ts';
import { everyGroup, type FieldGroupSet } from '../domain/dispute/field-group.ts';

/**
 * Where a system stands between the hub and a person, both have to have the right: the permission is among those the
 * system was registered for, and a group is seen as the person sees it, as long as the system may carry it. The judge
 * asks `mayUse`; everything that goes by sight (conditions, row filters, redaction) takes the prospect, which `carried`
 * has cut.
 */
export function mayUse({ client }: Pick<Principal, 'client'>, permission: string): boolean {
  return !client || client.scopes.includes(permission);
}

/** Groups that reach the caller at all. */
export function carried({ client }: Pick<Principal, 'client'>): FieldGroupSet {
  return client ? client.groups : everyGroup;
}
