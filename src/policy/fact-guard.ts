import type { FactBodies, FactType } from '../domain/history/fact.ts';
import type { FieldGroup } from '../domain/dispute/field-group.ts';

/**
 * How one value in the body of an entry of history is guarded, beside the entry itself.
 *
 * - `ENTRY`: told with the entry, of whose group it is;
 * - `Type.field`: told as that field of the graph is, masked sight included: the same value stands there;
 * - a group: told to whoever sees the group in full;
 * - `SIDES`: for the two sides of the entry's referral, and for the agency that acted;
 * - `WHOLE`: not for who was handed a part of the dispute;
 * - `OWN_PARTY`: to a worker only where the entry is about that worker; to others with the entry;
 * - `NEVER`: kept for the record and told through no history, because what it points to has its own reader.
 */
export type FactGuard =
  'ENTRY' | FieldGroup | `${Capitalize<string>}.${string}` | 'SIDES' | 'WHOLE' | 'OWN_PARTY' | 'NEVER';

/** A guard for every value of the bodies of these types; a type or a value without one does not compile. */
export type FactGuards<Type extends FactType> = {
  readonly [Each in Type]: { readonly [Key in keyof Required<FactBodies[Each]>]: FactGuard };
};

/** The same guard for each of the values. */
export function told<Guard extends FactGuard, Key extends string>(guard: Guard, ...keys: Key[]): Record<Key, Guard> {
  return Object.fromEntries(keys.map((key) => [key, guard])) as Record<Key, Guard>;
}

/** Values told with the entry. */
export function withEntry<Key extends string>(...keys: Key[]): Record<Key, 'ENTRY'> {
  return told('ENTRY', ...keys);
}
