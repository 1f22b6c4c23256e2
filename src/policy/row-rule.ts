import type { FieldGroup } from '../domain/dispute/field-group.ts';
import type { PartyPart } from '../domain/seal/seal.ts';
import type { PermissionName } from './permissions.ts';

/** Ties of a row to the caller's agency that stand in another table. */
export type Relation =
  'MEMBER_OF_JOINT' | 'STEERS_JOINT' | 'ADDRESSED_PARTY' | 'PARTY' | 'SIDE_OF_REFERRAL' | 'KNOWN_PART';

/**
 * What a row of a table asks of the caller, beside the sight of its dispute. Columns are those of the table. It stands
 * beside the conditions of the permissions, which speak of fields of the graph and not of columns.
 */
export type RowCondition =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly RowCondition[] }
  /** The condition of the permission, with its own idea of what lies within a part that was handed over. */
  | { readonly kind: 'permitted'; readonly by: PermissionName }
  /** The caller sees the group in some form, or in full. */
  | { readonly kind: 'sees'; readonly group: FieldGroup; readonly fully: boolean }
  /** The caller sees the row's own group in some form, or in full. */
  | { readonly kind: 'seesRowGroup'; readonly fully?: true }
  /** The caller takes part in the dispute and sees something of it. */
  | { readonly kind: 'takesPart' }
  /** The whole dispute is the caller's to see, and not a part that was handed over. */
  | { readonly kind: 'whole' }
  /** The column names the caller's agency, or the caller in person. */
  | { readonly kind: 'own'; readonly column: string; readonly of: 'agency' | 'staff' }
  /** What the column names was handed over, or the whole dispute is the caller's to see. */
  | { readonly kind: 'handed'; readonly column: string }
  /** The column names the party a worker is, or the caller is no worker. */
  | { readonly kind: 'ownParty'; readonly column: string }
  /** The column names the party the caller is. */
  | { readonly kind: 'isOwnParty'; readonly column: string }
  /** No seal of others lies on the row, or on the part of the party the row is. */
  | { readonly kind: 'unsealed'; readonly part?: PartyPart }
  | { readonly kind: 'present'; readonly column: string }
  | { readonly kind: 'isNot' | 'is'; readonly column: string; readonly values: readonly string[] }
  | { readonly kind: 'related'; readonly as: Relation };

/** Whose the rows of a table are, and to whom row-level security shows them. */
export type RowRule =
  /** The hub's own; no caller is ever shown a row. */
  | { readonly of: 'HUB' }
  /** Says nothing of any dispute: open to whoever is signed in. */
  | { readonly of: 'SIGNED_IN' }
  /** Goes by the caller and the row alone. */
  | { readonly of: 'CALLER'; readonly when: RowCondition }
  /** Belongs to the dispute the column names. */
  | { readonly of: 'DISPUTE'; readonly column: string; readonly when: RowCondition }
  /** Speaks of two disputes at once, and shows to whoever sees the whole of both. */
  | { readonly of: 'TWO_DISPUTES'; readonly columns: readonly [string, string] }
  /** Hangs on a row of another table by that row's key, shows with that row only, and where its own condition holds. */
  | { readonly of: 'ROW'; readonly table: string; readonly column: string; readonly when?: RowCondition };

/** Every one of the parts holds. */
export const all = (...parts: RowCondition[]): RowCondition => ({ kind: 'all', parts });
/** At least one of the parts holds. */
export const any = (...parts: RowCondition[]): RowCondition => ({ kind: 'any', parts });
/** The caller sees the group in some form. */
export const sees = (group: FieldGroup): RowCondition => ({ kind: 'sees', group, fully: false });
/** The caller sees the group in full. */
export const seesFully = (group: FieldGroup): RowCondition => ({ kind: 'sees', group, fully: true });
/** The column names the caller's agency. */
export const own = (column: string): RowCondition => ({ kind: 'own', column, of: 'agency' });
/** The column names the caller in person. */
export const ownPerson = (column: string): RowCondition => ({ kind: 'own', column, of: 'staff' });
/** The whole dispute is the caller's to see, or what the column names was handed over. */
export const handed = (column: string): RowCondition => ({ kind: 'handed', column });
/** The caller is no worker, or the column names the party the worker is. */
export const ownParty = (column: string): RowCondition => ({ kind: 'ownParty', column });
/** The column has a value. */
export const present = (column: string): RowCondition => ({ kind: 'present', column });
/** The column has one of the values. */
export const is = (column: string, ...values: string[]): RowCondition => ({ kind: 'is', column, values });
/** The column has a value, and none of these. */
export const isNot = (column: string, ...values: string[]): RowCondition => ({ kind: 'isNot', column, values });
/** The caller stands in the relation to the row. */
export const related = (as: Relation): RowCondition => ({ kind: 'related', as });
/** The whole dispute is the caller's to see. */
export const whole: RowCondition = { kind: 'whole' };
/** The caller takes part in the dispute and sees something of it. */
export const takesPart: RowCondition = { kind: 'takesPart' };
/** No seal of others lies on the row. */
export const unsealed: RowCondition = { kind: 'unsealed' };

/** Rows of a dispute. */
export function ofDispute(when: RowCondition, column = 'dispute_id'): RowRule {
  return { of: 'DISPUTE', column, when };
}

/** Rows that are judged by a permission of the register. */
export function permitted(by: PermissionName, column = 'dispute_id'): RowRule {
  return ofDispute({ kind: 'permitted', by }, column);
}

/** An agency's own record of a group: whoever was handed a part of the dispute is shown its own records, and nobody else's. */
export function record(group: FieldGroup, ...more: RowCondition[]): RowRule {
  return ofDispute(all(sees(group), any(whole, own('agency_id')), unsealed, ...more));
}
