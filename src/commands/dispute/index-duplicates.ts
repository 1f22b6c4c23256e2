import type { CommandContext } from '../command.ts';
import { proposeDuplicates } from './propose-duplicates.ts';

/** What indexing needs of the hub; the hub itself acts. */
export type IndexContext = Pick<CommandContext, 'clock' | 'newId' | 'blind' | 'transact'>;

/**
 * Makes disputes findable that were registered while the hub had no key, and proposes what they may be the same as. One
 * transaction for all of them, so that a run that is cut off loses the last of them alone.
 */
export function indexDuplicates(disputeIds: readonly string[], context: IndexContext): Promise<void> {
  const { clock, newId, transact } = context;
  const now = clock.now();
  return transact(null, now, async (work) => {
    for (const disputeId of disputeIds) {
      const profile = await work.pairs.profile(disputeId);
      await proposeDuplicates(work, { disputeId, profile }, { ...context, principal: null }, { newId });
    }
  });
}
