import type { FieldGroup } from '../domain/dispute/field-group.ts';

/**
 * How a field of the graph is guarded.
 *
 * - a group: shown by the viewer's sight of the dispute the object belongs to;
 * - `PERSON_OR_BODY`: F1 for a person, F4 for an organisation; `CONTACT_OR_PUBLIC`: F2 or F4;
 * - `ROWS`: a list or object cut by a permission's row filter, or guarded inside;
 * - `SIDES`: for the two sides of a referral only;
 * - `OPEN`: says nothing of any dispute (directory, catalogue, paging, the caller).
 */
export type FieldGuard = FieldGroup | 'PERSON_OR_BODY' | 'CONTACT_OR_PUBLIC' | 'ROWS' | 'SIDES' | 'OPEN';

/** The same guard for each of the fields. */
export function all(guard: FieldGuard, ...fields: string[]): Record<string, FieldGuard> {
  return Object.fromEntries(fields.map((field) => [field, guard]));
}
