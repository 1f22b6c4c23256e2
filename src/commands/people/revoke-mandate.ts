import { Refusal } from '../../kernel/refusal.ts';
import { endMandate } from '../../domain/mandate/record-mandate.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound, whyNot } from '../permitted-file.ts';

export interface RevokeMandateInput {
  readonly disputeId: string;
  readonly mandateId: string;
  readonly key: string | null;
}

/** Ends a mandate before its time: the person's sight of the matter ends at the same instant. */
export async function revokeMandate(
  { key, ...input }: RevokeMandateInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  const { principal } = context;
  return runCommand(context, { operation: 'revokeMandate', key, input }, async (work, moment) => {
    const { disputeId } = input;
    const loaded = await work.dispute(disputeId);
    const refused = whyNot(loaded, 'dispute.contribute', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const mandate = loaded.file.mandates.find(({ id }) => id === input.mandateId);
    if (!mandate) return [notFound('mandateId')];
    if (mandate.endsAt <= moment.now) return [new Refusal('MANDATE_ENDED', { path: ['mandateId'] })];
    await work.record(endMandate(disputeId, mandate, 'REVOKED', moment.now));
    return { disputeId };
  });
}
