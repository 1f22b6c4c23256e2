import { Refusal } from '../../kernel/refusal.ts';
import type { LinkReason } from '../../domain/dispute/dispute-link.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { noteFaults } from './steer.ts';
import { refusedOnBoth } from './both-disputes.ts';

export interface LinkDisputesInput {
  readonly disputeId: string;
  readonly otherDisputeId: string;
  readonly reason: LinkReason;
  /** Needed for OTHER. */
  readonly text?: string | null | undefined;
  readonly key: string | null;
}

/**
 * Links two disputes the caller takes part in. The link shows on both to who may see both; to everybody else neither
 * dispute looks any different, its version and its history included.
 */
export async function linkDisputes(
  { key, ...input }: LinkDisputesInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; linkId: string }>> {
  return runCommand(context, { operation: 'linkDisputes', key, input }, async (work, moment) => {
    const { disputeId, otherDisputeId, reason, text } = input;
    const refused = await refusedOnBoth(work, input, 'dispute.contribute', { ...context, now: moment.now });
    if (refused) return refused;
    const faults = noteFaults(text, { needed: reason === 'OTHER' });
    if (disputeId === otherDisputeId) faults.push(new Refusal('LINKED_TO_ITSELF', { path: ['otherDisputeId'] }));
    if (faults.length > 0) return faults;
    const linkId = moment.newId('disputeLink');
    const link = {
      id: linkId,
      fromDisputeId: disputeId,
      toDisputeId: otherDisputeId,
      reason,
      note: text?.trim() || null,
    };
    if (!(await work.pairs.link(link)))
      return [new Refusal('ALREADY_LINKED', { path: ['otherDisputeId'], allowed: ['unlinkDisputes'] })];
    return { disputeId, linkId };
  });
}
