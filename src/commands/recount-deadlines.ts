import { recount, recountFacts, type OpenClock, type Recounted } from '../domain/deadline/recount.ts';
import type { CommandContext } from './command.ts';

/**
 * Moves the open clocks of one dispute to where the calendar and the figures in force put them. The hub itself acts; a
 * dispute whose clocks stand where they should is left as it is.
 */
export async function recountDeadlines(
  disputeId: string,
  context: Omit<CommandContext, 'principal'>,
): Promise<Recounted[]> {
  const { calendar, figures = [], clock } = context;
  return context.transact(null, clock.now(), async (work) => {
    const loaded = await work.dispute(disputeId);
    if (!loaded) return [];
    const open = loaded.deadlines as readonly OpenClock[];
    const recounted = recount(open, loaded.file.dispute.region, { calendar, figures });
    if (recounted.length > 0) await work.record(recountFacts(recounted));
    return recounted;
  });
}
