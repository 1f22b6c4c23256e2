import type { Refusal } from '../../kernel/refusal.ts';
import { notPermitted } from '../../policy/judge.ts';
import type { PermissionName } from '../../policy/permissions.ts';
import { sightIn } from '../../policy/sight.ts';
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
    ...(refusedWhole(first, permission, { principal, now, path: 'disputeId' }) ?? []),
    ...(refusedWhole(second, permission, { principal, now, path: 'otherDisputeId' }) ?? []),
  ];
  return refused.length > 0 ? refused : null;
}

/** The same for one of them: who was handed a part of a dispute does nothing with it as a whole. */
export function refusedWhole(
  loaded: LoadedFile | null,
  permission: PermissionName,
  asked: Parameters<typeof whyNot>[2],
): Refusal[] | null {
  const refused = whyNot(loaded, permission, asked);
  if (refused || !loaded) return refused;
  return sightIn(asked.principal, loaded.file.participations, asked.now).only ? [notPermitted(permission)] : null;
}
