import { fieldGroups, fieldGroupNames } from '../domain/dispute/field-group.ts';
import { fieldRegister } from './field-register.ts';
import type { Permission } from './permission.ts';
import { permissions } from './permissions.ts';
import { viewerClasses, viewerClassNames } from './viewer-class.ts';
import { cellOf } from './visibility-matrix.ts';

/**
 * The register as data for partners and for review: what each group is, who sees which (F full, M masked, P for a
 * purpose, - nothing), each permission with its condition, and the group of every field. Two of them can be compared
 * cell by cell.
 */
export function publishedRegister() {
  return {
    groups: fieldGroups,
    viewers: Object.fromEntries(
      viewerClassNames.map((viewer) => [
        viewer,
        {
          ...viewerClasses[viewer],
          sees: Object.fromEntries(fieldGroupNames.map((group, column) => [group, cellOf(viewer, column)])),
        },
      ]),
    ),
    permissions: Object.fromEntries(
      Object.entries<Permission>(permissions).map(([name, { says, rows, when }]) => [name, { says, rows, when }]),
    ),
    fields: fieldRegister,
  };
}
