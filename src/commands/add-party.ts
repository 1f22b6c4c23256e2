import { compact } from '../kernel/half-width.ts';
import { legalDateOf } from '../kernel/legal-date.ts';
import type { Moment } from '../kernel/moment.ts';
import type { Refusal } from '../kernel/refusal.ts';
import type { Fact } from '../domain/history/fact.ts';
import { partyFaults, partyWarnings, type PartyEntry } from '../domain/party/check-party.ts';
import { groupFaults, groupWarnings, type Group } from '../domain/party/group.ts';
import type { PartyRole } from '../domain/party/party.ts';
import { underAgeOf } from '../domain/party/under-age.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { proposeDuplicates } from './dispute/propose-duplicates.ts';
import { notFound, whyNot } from './permitted-file.ts';
import type { RecordRow } from './record-rows.ts';
import type { LoadedFile } from './unit-of-work.ts';

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
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const group = groupOf(loaded, input.role);
    const faults = [...partyFaults(input, [], legalDateOf(moment.now)), ...groupFaults(group, ['role'])];
    if (faults.length > 0) return faults;

    const { fact, row } = partyEntry(input.disputeId, input, moment);
    await work.record([fact], [row]);
    const profile = await work.pairs.profile(input.disputeId);
    await proposeDuplicates(work, { disputeId: input.disputeId, profile }, context, moment);
    return {
      disputeId: input.disputeId,
      partyId: fact.body.partyId,
      warnings: [...partyWarnings(input, []), ...groupWarnings(group, ['role'])],
    };
  });
}

/** The group as it would be with one more party of the role. */
function groupOf({ file: { dispute, parties } }: LoadedFile, role: PartyRole): Group {
  const { headcount = 0, stage, channel = null } = dispute;
  // Whoever adds a worker or an employer is not asked about the representatives there are already.
  const roles = role === 'WORKER_REP' ? [...parties.map((party) => party.role), role] : [];
  return { headcount, stage, channel, roles };
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
      socialCreditCode: plain(entry.socialCreditCode)?.toUpperCase() ?? null,
      fromOn: legalDateOf(moment.now),
      phone: plain(entry.phone),
      address: entry.address ?? null,
      idNumber: plain(entry.idNumber)?.toUpperCase() ?? null,
      idType: entry.idType ?? 'RESIDENT_ID',
      bankAccount: plain(entry.bankAccount),
      underAge: underAgeOf(entry, legalDateOf(moment.now)),
    },
  };
  return { fact, row };
}

/** One form for one number: half width, no spaces. */
function plain(text: string | null | undefined): string | null {
  return text ? compact(text) : null;
}
