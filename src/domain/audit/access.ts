import { setOf, type FieldGroupSet } from '../dispute/field-group.ts';

/**
 * Groups of which a read is stored before it is answered: contact and identity, secrets, advice, the process of
 * mediation, who reported, criminal matters and direct reports.
 */
export const sensitiveGroups: FieldGroupSet = setOf(['F2', 'F3', 'F5', 'F8', 'F9', 'F14W', 'F15', 'F16']);

/** Groups that say nothing of a person: the index, the employer's name, statistics. A read of these alone is not logged. */
export const impersonalGroups: FieldGroupSet = setOf(['F0', 'F4', 'F19']);

/** What an answer held of one person. */
export interface PersonRead {
  /** The party the person is. */
  readonly id: string;
  readonly full: FieldGroupSet;
  readonly masked: FieldGroupSet;
}

/** What one answer held of one dispute, and who was given it. */
export interface AccessEntry {
  /** Unique for ever; a second entry of the same id is the same entry. */
  readonly id: string;
  readonly at: Date;
  readonly agencyId: string;
  readonly staffId: string;
  readonly clientId: string | null;
  readonly posts: readonly string[];
  readonly disputeId: string;
  /** Groups of which a value was in the answer, whole; those of its people included. */
  readonly full: FieldGroupSet;
  /** Groups of which a mask alone was in the answer. */
  readonly masked: FieldGroupSet;
  /** The same without what is tied to one person. */
  readonly shared: { readonly full: FieldGroupSet; readonly masked: FieldGroupSet };
  readonly parties: readonly PersonRead[];
  /** Name of the operation as the caller chose it; null where it had none. */
  readonly operation: string | null;
  /** Root fields of the operation. */
  readonly roots: readonly string[];
  readonly requestId: string;
  /** How many values were in the answer, of all groups that are logged. */
  readonly values: number;
}

/** Whether the entry has to be stored before its answer goes out: something sensitive was shown whole. */
export function isSensitive({ full }: Pick<AccessEntry, 'full'>): boolean {
  return (full & sensitiveGroups) !== 0;
}
