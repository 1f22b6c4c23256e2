import type { Moment } from '../kernel/moment.ts';
import { claimFaults, type ClaimEntry } from '../domain/dispute/register-dispute.ts';
import type { Fact } from '../domain/history/fact.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { notFound, whyNot } from './permitted-file.ts';
import type { RecordRow } from './record-rows.ts';

export interface AddClaimInput extends ClaimEntry {
  readonly disputeId: string;
  /** Worker who claims; the whole group when not given. */
  readonly partyId?: string | null | undefined;
  readonly key: string | null;
}

/** Adds a claim item to a dispute the caller takes part in. */
export async function addClaim(
  { key, ...input }: AddClaimInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; claimId: string }>> {
  const { principal } = context;
  return runCommand(context, { operation: 'addClaim', key, input }, async (work, moment) => {
    const loaded = await work.dispute(input.disputeId);
    const refused = whyNot(loaded, 'dispute.contribute', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const faults = claimFaults(input, []);
    if (input.partyId && !loaded.file.parties.some(({ id }) => id === input.partyId)) faults.push(notFound('partyId'));
    if (faults.length > 0) return faults;

    const { fact, row } = claimEntry(input.disputeId, { ...input, partyId: input.partyId ?? null }, moment);
    await work.record([fact], [row]);
    return { disputeId: input.disputeId, claimId: fact.body.claimId };
  });
}

/** The fact of a new claim item and its row. */
export function claimEntry(disputeId: string, entry: ClaimEntry & { readonly partyId: string | null }, moment: Moment) {
  const claimId = moment.newId('claim');
  const { type, partyId, amountFen, periodFrom, periodTo } = entry;
  const fact: Extract<Fact, { type: 'ClaimAdded' }> = {
    type: 'ClaimAdded',
    disputeId,
    group: 'F6',
    audience: 'PARTICIPANTS',
    body: { claimId, claimType: type },
  };
  const row: RecordRow = {
    into: 'claim',
    values: {
      id: claimId,
      disputeId,
      partyId,
      type,
      amountFen: amountFen ?? null,
      periodFrom: periodFrom ?? null,
      periodTo: periodTo ?? null,
    },
  };
  return { fact, row };
}
