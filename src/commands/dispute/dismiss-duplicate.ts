import { Refusal } from '../../kernel/refusal.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound } from '../permitted-file.ts';
import { bothFiles } from './both-disputes.ts';
import { proposalFault } from './duplicate-right.ts';
import { noteFaults } from './steer.ts';

export interface DismissDuplicateInput {
  readonly proposalId: string;
  readonly reason: string;
  readonly key: string | null;
}

/** A person says that the two are two; the pair is not proposed again. */
export async function dismissDuplicate(
  { key, ...input }: DismissDuplicateInput,
  context: CommandContext,
): Promise<Outcome<{ proposalId: string }>> {
  return runCommand(context, { operation: 'dismissDuplicate', key, input }, async (work, moment) => {
    const proposal = await work.pairs.proposal(input.proposalId);
    if (!proposal) return [notFound('proposalId')];
    const { disputeId, otherId: otherDisputeId } = proposal;
    const [first, second] = await bothFiles(work, { disputeId, otherDisputeId });
    const fault =
      first && second ? proposalFault(proposal, [first, second], context, moment.now) : notFound('proposalId');
    if (fault) return [fault];
    const faults = noteFaults(input.reason, { needed: true, path: 'reason' });
    if (proposal.state !== 'OPEN') faults.push(new Refusal('ALREADY_PROPOSAL_DECIDED', { path: ['proposalId'] }));
    if (faults.length > 0) return faults;
    await work.pairs.decide(proposal.id, { state: 'DISMISSED', note: input.reason.trim() });
    return { proposalId: proposal.id };
  });
}
