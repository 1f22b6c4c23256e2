import { Refusal } from '../kernel/refusal.ts';
import type { JudgedRow } from '../policy/condition.ts';
import { judge, notPermitted } from '../policy/judge.ts';
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
  return judge(permission, principal, row, now) === 'yes' ? null : [notPermitted(permission)];
}

export function notFound(path: string): Refusal<'NOT_FOUND'> {
  return new Refusal('NOT_FOUND', { path: [path] });
}
