import { Refusal } from '../kernel/refusal.ts';
import type { JudgedRow } from '../policy/condition.ts';
import { judge, notPermitted } from '../policy/judge.ts';
import { isEmergencyAlone } from '../policy/sight.ts';
import type { PermissionName } from '../policy/permissions.ts';
import type { CommandContext } from './command.ts';
import type { LoadedFile } from './unit-of-work.ts';

/** The dispute row as the judge reads it. */
export function judgedDispute({ file }: Pick<LoadedFile, 'file'>): JudgedRow {
  const { leadAgencyId, accountableAgencyId } = file.dispute;
  return { leadAgencyId, accountableAgencyId, participations: file.participations };
}

/**
 * Refuses what the caller may not do. An object the caller may not see and one that does not exist get the same
 * answer; only who sees it is told that it is the deed that is not permitted.
 */
export function whyNot(
  loaded: LoadedFile | null,
  permission: PermissionName,
  { principal, now, path }: { principal: CommandContext['principal']; now: Date; path: string },
): Refusal[] | null {
  const row = loaded && judgedDispute(loaded);
  if (!row || judge('dispute.read', principal, row, now) !== 'yes') return [notFound(path)];
  const fault = permission === 'dispute.read' ? null : emergencyFault(loaded, { principal, now, path });
  if (fault) return [fault];
  if (judge(permission, principal, row, now) !== 'yes') return [notPermitted(permission)];
  // What was erased stays erased: nothing more is written about it, not even by who may.
  return loaded.file.dispute.isErased && permission !== 'dispute.read'
    ? [new Refusal('ALREADY_ERASED', { path: [path] })]
    : null;
}

/** What is open in an emergency is open for reading; nobody's file is worked on through it. */
export function emergencyFault(
  { file }: Pick<LoadedFile, 'file'>,
  { principal, now, path }: { principal: CommandContext['principal']; now: Date; path: string },
): Refusal | null {
  const isReader = isEmergencyAlone(principal, file.participations, now);
  return isReader ? new Refusal('EMERGENCY_IS_FOR_READING', { path: [path] }) : null;
}

export function notFound(path: string): Refusal<'NOT_FOUND'> {
  return new Refusal('NOT_FOUND', { path: [path] });
}
