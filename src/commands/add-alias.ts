import { Refusal } from '../kernel/refusal.ts';
import type { FactOf } from '../domain/history/fact.ts';
import { textFault } from '../domain/party/check-party.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { whyNot } from './permitted-file.ts';

export interface AddAliasInput {
  readonly disputeId: string;
  readonly number: string;
  readonly key: string | null;
}

/** Gives a dispute the caller's agency's own number; the pair of agency and number stands for one dispute only. */
export async function addAlias(
  { key, ...input }: AddAliasInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  const { principal } = context;
  const { disputeId, number } = input;
  return runCommand(context, { operation: 'addAlias', key, input }, async (work, moment) => {
    const loaded = await work.dispute(disputeId);
    const refused = whyNot(loaded, 'dispute.contribute', { principal, now: moment.now, path: 'disputeId' });
    if (refused) return refused;
    const fault = textFault(number, ['number'], 100);
    if (fault) return [fault];
    if (await work.disputeOfAlias(principal.agencyId, number)) {
      return [new Refusal('OWN_NUMBER_TAKEN', { path: ['number'], allowed: ['dispute(by: {alias})'] })];
    }
    await work.record([aliasFact(disputeId, principal.agencyId, number)]);
    return { disputeId };
  });
}

export function aliasFact(disputeId: string, agencyId: string, number: string): FactOf<'AliasAdded'> {
  return { type: 'AliasAdded', disputeId, group: 'F0', audience: 'PARTICIPANTS', body: { agencyId, number } };
}
