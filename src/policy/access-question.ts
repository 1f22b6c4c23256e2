import { bitOf, fieldGroups, type FieldGroup } from '../domain/dispute/field-group.ts';
import { seen, sightIn, type Sight } from './sight.ts';
import { isPerson } from '../domain/party/person.ts';
import { sealedFrom } from '../domain/seal/seal.ts';
import type { Principal } from '../domain/agency/agency.ts';
import { examine, own, any, type JudgedPart, type JudgedRow } from './condition.ts';
import type { FieldGuard } from './field-guard.ts';
import { fieldRegister } from './field-register.ts';
import { judge } from './judge.ts';
import { permissions, type PermissionName } from './permissions.ts';
import { redactAll } from './redact.ts';

/** What is asked about: a permission, or a field of the graph with the permission of the row it stands on. */
export interface AccessQuestion {
  readonly permission: PermissionName;
  /** Absent where the permission itself is asked about. */
  readonly field?: { readonly type: string; readonly name: string; readonly guard: FieldGuard };
}

/** Whether a value is shown: as it is, in part, or not at all. A permission is `FULL` or `HIDDEN`. */
export type AccessVerdict = 'FULL' | 'MASKED' | 'HIDDEN';

/** A part in the dispute as the explanation needs it; `id` names it among the facts. */
export type AccessPart = JudgedPart & { readonly id: string; readonly partyId?: string | null };

/** Everything a decision rests on: who asks, the row with the parts of its dispute, and when. */
export interface AccessCase {
  readonly principal: Principal;
  readonly row: Omit<JudgedRow, 'participations'> & { readonly participations: readonly AccessPart[] };
  /** Id and role of the party, where the row is one. */
  readonly party?: { readonly id: string; readonly role: string };
  readonly at: Date;
}

/** What decided: a permission, or the group the field belongs to. */
export type AccessRule = { readonly permission: PermissionName } | { readonly group: FieldGroup };

/** Types whose rows are judged one by one; the rows of every other type come with the dispute and their field's group. */
export const permissionOfType: Readonly<Record<string, PermissionName>> = {
  Party: 'party.read',
  Claim: 'claim.read',
  Obligation: 'obligation.read',
  Document: 'document.read',
  Note: 'note.read',
  Referral: 'referral.read',
  Deadline: 'deadline.read',
  TimelineEntry: 'timeline.read',
};

/** The question behind a path: `Type.field` of the graph, a group or the name of a permission; null where there is no such. */
export function questionOf(path: string): AccessQuestion | null {
  if (Object.hasOwn(permissions, path)) return { permission: path as PermissionName };
  if (Object.hasOwn(fieldGroups, path)) return aboutGroup(path as FieldGroup);
  const [type = '', name = '', ...rest] = path.split('.');
  const guard = rest.length === 0 && Object.hasOwn(fieldRegister, type) ? fieldRegister[type]![name] : undefined;
  if (guard === undefined) return null;
  const permission = guard === 'OPEN' ? 'directory.read' : (permissionOfType[type] ?? 'dispute.read');
  return { permission, field: { type, name, guard } };
}

/** A group as a whole: whether any value of it would be shown. */
function aboutGroup(group: FieldGroup): AccessQuestion {
  return { permission: 'dispute.read', field: { type: '', name: group, guard: group } };
}

const eitherSide = any(own('fromAgencyId'), own('toAgencyId'));

/** Decides as the rest of the program does: by the judge for the row, by the redactor for the value. */
export function decide(
  question: AccessQuestion,
  given: AccessCase,
): { readonly verdict: AccessVerdict; readonly by: AccessRule } {
  const { permission, field } = question;
  const hiddenBy = [...(permissions[permission].rows ? (['dispute.read'] as const) : []), permission].find(
    (name) => judge(name, given.principal, given.row, given.at) !== 'yes',
  );
  if (hiddenBy) return { verdict: 'HIDDEN', by: { permission: hiddenBy } };
  const by = { permission };
  if (!field || field.guard === 'OPEN' || field.guard === 'ROWS') return { verdict: 'FULL', by };
  if (field.guard === 'SIDES') {
    const isSide = examine(eitherSide, given.principal, given.row, given.at) === 'yes';
    return { verdict: isSide ? 'FULL' : 'HIDDEN', by };
  }
  const group = groupOf(field.guard, given);
  const sight = sightOfCase(given);
  if (!leavesValue(field, given, sight)) return { verdict: 'HIDDEN', by: { group } };
  return { verdict: (sight.full & bitOf(group)) !== 0 ? 'FULL' : 'MASKED', by: { group } };
}

/** Whether the redactor leaves anything of the field in a row of the type. */
function leavesValue({ type, name }: { type: string; name: string }, { party }: AccessCase, sight: Sight): boolean {
  if (type === '') return (seen(sight) & bitOf(name as FieldGroup)) !== 0;
  const row: Record<string, unknown> = { [name]: '13800000000', ...party };
  redactAll(type, [row], sight);
  return row[name] !== null;
}

/** The sight of the case, with the parties a worker is. */
export function sightOfCase({ principal, row, at }: AccessCase): Sight {
  const sealed = sealedFrom(principal.agencyId, row.seals ?? []);
  const sight = { ...sightIn(principal, row.participations, at), ...(sealed ? { sealed } : {}) };
  const mine = row.participations.filter((part) => isOwnPart(part, principal, at) && part.role === 'WORKER_PARTY');
  const parties = mine.flatMap(({ partyId }) => (partyId ? [partyId] : []));
  return mine.length === 0 ? sight : { ...sight, own: parties };
}

/** Whether the part is the principal's own and holds at the instant. */
export function isOwnPart(part: AccessPart, { agencyId, staffId }: Principal, at: Date): boolean {
  const isMine = part.agencyId === agencyId && (part.staffId === null || part.staffId === staffId);
  return isMine && part.from <= at && (part.to === null || part.to > at);
}

/** The group a guard stands for on this row. */
export function groupOf(guard: Exclude<FieldGuard, 'ROWS' | 'SIDES' | 'OPEN'>, { party }: AccessCase): FieldGroup {
  const ofPerson = party === undefined || isPerson(party.role);
  if (guard === 'PERSON_OR_BODY') return ofPerson ? 'F1' : 'F4';
  if (guard === 'CONTACT_OR_PUBLIC') return ofPerson ? 'F2' : 'F4';
  return guard;
}
