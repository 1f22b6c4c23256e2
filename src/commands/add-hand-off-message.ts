import { textFault } from '../domain/party/check-party.ts';
import { judge, notPermitted } from '../policy/judge.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { judgedDispute, notFound } from './permitted-file.ts';
import { steppable } from './take-referral-step.ts';

export interface AddHandOffMessageInput {
  readonly referralId: string;
  readonly body: string;
  readonly key: string | null;
}

/** Characters a message has at most; more is a document. */
const longest = 2000;

/**
 * Writes to the other side of a hand-off. The words are part of its history, for both sides and nobody else, and stay
 * when it is over; whoever stands on neither side is told that there is no such hand-off.
 */
export async function addHandOffMessage(
  { key, ...input }: AddHandOffMessageInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; referralId: string }>> {
  return runCommand(context, { operation: 'addHandOffMessage', key, input }, async (work, { now }) => {
    const { referralId, body } = input;
    const loaded = await work.referral(referralId);
    const referral = steppable(loaded, context, now);
    if (!loaded || !referral) return [notFound('referralId')];
    const { fromAgencyId, toAgencyId, sentAt } = referral;
    const row = { ...judgedDispute(loaded), fromAgencyId, toAgencyId, isSent: sentAt !== null };
    if (judge('message.write', context.principal, row, now) !== 'yes') return [notPermitted('message.write')];
    const fault = textFault(body, ['body'], longest);
    if (fault) return [fault];
    const disputeId = loaded.file.dispute.id;
    await work.record(
      [{ type: 'HandOffMessageAdded', disputeId, referralId, group: 'F0', audience: 'SIDES', body: {} }],
      [{ into: 'remark', referralId, body }],
    );
    return { disputeId, referralId };
  });
}
