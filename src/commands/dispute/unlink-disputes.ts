import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { refusedOnBoth } from './both-disputes.ts';

export interface UnlinkDisputesInput {
  readonly linkId: string;
  readonly key: string | null;
}

/** Takes a link back; who linked and who unlinked stays on record. A link that is not the caller's to see is not there. */
export async function unlinkDisputes(
  { key, ...input }: UnlinkDisputesInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  return runCommand(context, { operation: 'unlinkDisputes', key, input }, async (work, moment) => {
    const link = await work.pairs.openLink(input.linkId);
    if (!link) return [notFound('linkId')];
    const pair = { disputeId: link.fromDisputeId, otherDisputeId: link.toDisputeId };
    const refused = await refusedOnBoth(work, pair, 'dispute.contribute', { ...context, now: moment.now });
    if (refused) return refused.some(({ code }) => code === 'NOT_FOUND') ? [notFound('linkId')] : refused;
    await work.pairs.unlink(link.id);
    return { disputeId: link.fromDisputeId };
  });
}
