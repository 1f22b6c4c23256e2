import { toldFile } from '../policy/handed-part.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { paymentFacts, type PaymentEntry } from './payment-facts.ts';
import { notFound, whyNot } from './permitted-file.ts';

export interface RecordPaymentInput {
  readonly disputeId: string;
  readonly payments: readonly PaymentEntry[];
  readonly key: string | null;
}

/** Records what was paid on instalments, each with its day. */
export async function recordPayment(
  { key, ...input }: RecordPaymentInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  const { principal } = context;
  return runCommand(context, { operation: 'recordPayment', key, input }, async (work, moment) => {
    const loaded = await work.dispute(input.disputeId);
    const refused = whyNot(loaded, 'dispute.contribute', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const { obligations } = toldFile(loaded.file, principal, moment.now);
    const outcome = paymentFacts(input.disputeId, input.payments, obligations, moment.now);
    if (outcome.faults.length > 0) return outcome.faults;
    await work.record(outcome.facts);
    return { disputeId: input.disputeId };
  });
}
