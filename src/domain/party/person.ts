import type { PartyRole } from './party.ts';

/** Roles of a party that are people's; a party of any other role is an organisation. */
export const personRoles = ['WORKER', 'PROXY', 'WORKER_REP', 'THIRD_PERSON'] as const satisfies readonly PartyRole[];

const people: ReadonlySet<string> = new Set(personRoles);

/** Whether a party of the role is a person; every other is an organisation. */
export function isPerson(role: string): boolean {
  return people.has(role);
}
