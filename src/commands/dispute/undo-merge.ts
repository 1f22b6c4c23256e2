import { Refusal } from '../../kernel/refusal.ts';
import { undoFacts } from '../../domain/duplicate/merge.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { bothFiles, refusedOnBoth } from './both-disputes.ts';

export interface UndoMergeInput {
  /** The dispute that was merged. */
  readonly mergedId: string;
  readonly key: string | null;
}

/** Undoes a merge within thirty days: the stage, the numbers and the parts are as they were; history tells of both. */
export async function undoMerge(
  { key, ...input }: UndoMergeInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  return runCommand(context, { operation: 'undoMerge', key, input }, async (work, { now }) => {
    const { mergedId } = input;
    const merge = await work.pairs.mergeOf(mergedId);
    if (!merge) return [notFound('mergedId')];
    const { id: mergeId, survivorId, moved, undoUntil } = merge;
    const pair = { disputeId: mergedId, otherDisputeId: survivorId };
    if (await refusedOnBoth(work, pair, 'dispute.contribute', { ...context, now })) return [notFound('mergedId')];
    if (now > undoUntil)
      return [new Refusal('MERGE_NOT_UNDOABLE', { path: ['mergedId'], allowed: [`≤ ${undoUntil.toISOString()}`] })];
    const [merged, survivor] = await bothFiles(work, pair);
    const files = { mergeId, survivor: survivor!.file, merged: merged!.file };
    await work.record(undoFacts(files, moved.participationIds, now));
    await work.pairs.leadAliases(moved.aliases, mergedId);
    await work.pairs.undoMerge(mergeId);
    return { disputeId: mergedId };
  });
}
