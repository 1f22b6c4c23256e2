import type { Refusal } from '../../kernel/refusal.ts';
import type { PermissionName } from '../../policy/permissions.ts';
import type { CommandContext } from '../command.ts';
import { whyNot } from '../permitted-file.ts';
import type { LoadedFile, Work } from '../unit-of-work.ts';

/** Two disputes an act is about. */
export interface Pair {
  readonly disputeId: string;
  readonly otherDisputeId: string;
}

/** Both files, locked in the order of their ids, so that two who want the same pair never wait for each other. */
export async function bothFiles(
  work: Work,
  { disputeId, otherDisputeId }: Pair,
): Promise<readonly [LoadedFile | null, LoadedFile | null]> {
  if (disputeId <= otherDisputeId) {
    const first = await work.dispute(disputeId);
    return [first, await work.dispute(otherDisputeId)];
  }
  const second = await work.dispute(otherDisputeId);
  return [await work.dispute(disputeId), second];
}

/** Why the caller may not do this with both; null when nothing stands against it. */
export async function refusedOnBoth(
  work: Work,
  pair: Pair,
  permission: PermissionName,
  { principal, now }: { principal: CommandContext['principal']; now: Date },
): Promise<Refusal[] | null> {
  const [first, second] = await bothFiles(work, pair);
  const refused = [
    ...(whyNot(first, permission, { principal, now, path: 'disputeId' }) ?? []),
    ...(whyNot(second, permission, { principal, now, path: 'otherDisputeId' }) ?? []),
  ];
  return refused.length > 0 ? refused : null;
}
