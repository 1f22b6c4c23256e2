import type { PersonRead } from '../domain/audit/access.ts';
import { impersonalGroups } from '../domain/audit/access.ts';
import { bitOf, fieldGroupNames, type FieldGroup, type FieldGroupSet } from '../domain/dispute/field-group.ts';
import type { Sight } from './sight.ts';

const bits: Readonly<Record<string, number>> = Object.fromEntries(
  fieldGroupNames.map((group) => [group, bitOf(group)]),
);

/** What one answer holds of one dispute, gathered while it is cut; nothing that was cut away is in it. */
export class Disclosed {
  full: FieldGroupSet = 0;
  masked: FieldGroupSet = 0;
  /** The same without what is tied to one person. */
  readonly shared = { full: 0, masked: 0 };
  /** Values of logged groups that are in the answer, whole or masked. */
  values = 0;
  /** Values of which a mask alone is in the answer. */
  masks = 0;
  private readonly people = new Map<string, { full: FieldGroupSet; masked: FieldGroupSet }>();

  /** A value that is in the answer, of the group and of nobody in particular, or of one person. */
  show(group: FieldGroupSet, isWhole: boolean, personId: string | null = null): void {
    if ((group & impersonalGroups) !== 0) return;
    this.values += 1;
    if (isWhole) this.full |= group;
    else this.masked |= group;
    if (!isWhole) this.masks += 1;
    const place = personId === null ? this.shared : this.person(personId);
    if (isWhole) place.full |= group;
    else place.masked |= group;
  }

  private person(id: string): { full: FieldGroupSet; masked: FieldGroupSet } {
    let person = this.people.get(id);
    if (!person) this.people.set(id, (person = { full: 0, masked: 0 }));
    return person;
  }

  /** A row that has a group of its own, by name or as a bit; whole where no sight is known, as at a side's own referral. */
  showRow(body: object, sight?: Sight): void {
    const row = body as { readonly group?: unknown; readonly bit?: unknown };
    const group = typeof row.bit === 'number' ? row.bit : (bits[row.group as FieldGroup] ?? 0);
    if (group !== 0) this.show(group, sight === undefined || (sight.full & group) !== 0);
  }

  /** Whether the answer holds anything that is logged. */
  get isPersonal(): boolean {
    return this.values > 0;
  }

  /** What it holds of each person. */
  get parties(): PersonRead[] {
    return [...this.people].map(([id, { full, masked }]) => ({ id, full, masked: masked & ~full }));
  }
}
