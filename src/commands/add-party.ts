import { legalDateOf } from '../kernel/legal-date.ts';
import type { Moment } from '../kernel/moment.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Fact } from '../domain/history/fact.ts';
import { partyFaults, partyWarnings, type PartyEntry } from '../domain/party/check-party.ts';
import type { PartyRole } from '../domain/party/party.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { whyNot } from './permitted-file.ts';
import type { RecordRow } from './record-rows.ts';

export interface AddPartyInput extends PartyEntry {
  readonly disputeId: string;
  readonly role: PartyRole;
  readonly key: string | null;
}

/** Adds a party to a dispute the caller takes part in. */
export async function addParty(
  { key, ...input }: AddPartyInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; partyId: string; warnings: readonly Refusal[] }>> {
  const { principal } = context;
  return runCommand(context, { operation: 'addParty', key, input }, async (work, moment) => {
    const loaded = await work.dispute(input.disputeId);
    const refused = whyNot(loaded, 'dispute.contribute', { principal, now: moment.now, path: 'disputeId' });
    if (refused) return refused;
    const faults = partyFaults(input, [], legalDateOf(moment.now));
    if (faults.length > 0) return faults;

    const { fact, row } = partyEntry(input.disputeId, input, moment);
    await work.record([fact], [row]);
    return { disputeId: input.disputeId, partyId: fact.body.partyId, warnings: partyWarnings(input, []) };
  });
}

/** The fact of a new party and the row that holds what history must not. */
export function partyEntry(disputeId: string, entry: PartyEntry & { readonly role: PartyRole }, moment: Moment) {
  const partyId = moment.newId('party');
  const { role, name } = entry;
  const fact: Extract<Fact, { type: 'PartyAdded' }> = {
    type: 'PartyAdded',
    disputeId,
    group: 'F0',
    audience: 'PARTICIPANTS',
    body: { partyId, role },
  };
  const row: RecordRow = {
    into: 'party',
    values: {
      id: partyId,
      disputeId,
      role,
      name: name.trim(),
      socialCreditCode: entry.socialCreditCode ?? null,
      fromOn: legalDateOf(moment.now),
      phone: entry.phone ?? null,
      address: entry.address ?? null,
      idNumber: entry.idNumber?.toUpperCase() ?? null,
      bankAccount: entry.bankAccount ?? null,
    },
  };
  return { fact, row };
}
