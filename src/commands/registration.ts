import { legalDateOf } from '../kernel/legal-date.ts';
import type { Moment } from '../kernel/moment.ts';
import { Refusal } from '../kernel/refusal.ts';
import {
  registerDispute as decide,
  registrationFaults,
  type Registration,
} from '../domain/dispute/register-dispute.ts';
import { blinded } from '../domain/duplicate/blind.ts';
import { profileOf } from '../domain/duplicate/profile.ts';
import type { Fact } from '../domain/history/fact.ts';
import { partyWarnings } from '../domain/party/check-party.ts';
import { judge, notPermitted } from '../policy/judge.ts';
import { aliasFact } from './add-alias.ts';
import { claimEntry } from './add-claim.ts';
import { partyEntry } from './add-party.ts';
import type { CommandContext } from './command.ts';
import { proposeDuplicates } from './dispute/propose-duplicates.ts';
import { occurredFault } from './occurred-at.ts';
import type { RecordRow } from './record-rows.ts';
import type { Work } from './unit-of-work.ts';

/** What a dispute is registered with; without a region it lies in the caller's own. */
export interface RegistrationEntry extends Omit<Registration, 'region'> {
  readonly region?: string | null | undefined;
  readonly occurredAt?: Date | null | undefined;
}

/** A dispute as it would be written. */
export interface RegistrationEffect {
  readonly disputeId: string;
  readonly facts: Fact[];
  readonly rows: RecordRow[];
}

/** What registering a dispute writes, or every reason why not; the caller's agency leads it. */
export async function registration(
  work: Work,
  input: RegistrationEntry,
  context: CommandContext,
  moment: Moment,
): Promise<RegistrationEffect | Refusal[]> {
  const { principal, directory } = context;
  const faults = await registrationRefusals(work, input, context, moment.now);
  if (faults.length > 0) return faults;

  const entry = entryOf(input, context);
  const disputeId = moment.newId('dispute');
  const series = `LD-${entry.region.slice(0, 6)}-${legalDateOf(moment.now).slice(0, 4)}`;
  const number = `${series}-${String(await work.nextSerial(series)).padStart(6, '0')}`;
  const lead = directory.agency(principal.agencyId)!;
  const facts: Fact[] = decide(entry, { disputeId, number, lead, participationId: moment.newId('participation') });
  const rows: RecordRow[] = [];
  for (const party of entry.parties) push(facts, rows, partyEntry(disputeId, party, moment));
  for (const claim of entry.claims) push(facts, rows, claimEntry(disputeId, { ...claim, partyId: null }, moment));
  if (entry.ownNumber) facts.push(aliasFact(disputeId, principal.agencyId, entry.ownNumber));
  if (entry.statement) push(facts, rows, statement(disputeId, entry.statement, moment.newId('note')));

  const entered = profileOf(entry);
  const profile = context.blind ? blinded(entered, context.blind) : entered;
  await proposeDuplicates(work, { disputeId, profile }, context, moment);
  const occurredAt = input.occurredAt;
  return { disputeId, facts: occurredAt ? facts.map((fact) => ({ ...fact, occurredAt })) : facts, rows };
}

/** Every reason why a registration would be refused; empty when it would be taken. Reads, and writes nothing. */
export async function registrationRefusals(
  work: Pick<Work, 'disputeOfAlias'>,
  input: RegistrationEntry,
  context: Pick<CommandContext, 'principal'>,
  now: Date,
): Promise<Refusal[]> {
  const { principal } = context;
  if (judge('dispute.register', principal, null, now) !== 'yes') return [notPermitted('dispute.register')];
  const entry = entryOf(input, context);
  const faults = registrationFaults(entry, legalDateOf(now));
  const late = occurredFault(input.occurredAt, now);
  if (late) faults.push(late);
  if (entry.ownNumber && (await work.disputeOfAlias(principal.agencyId, entry.ownNumber))) {
    faults.push(new Refusal('OWN_NUMBER_TAKEN', { path: ['ownNumber'], allowed: ['dispute(by: {alias})'] }));
  }
  return faults;
}

/** What is saved all the same, but should be looked at again. */
export function registrationWarnings({ parties }: Pick<RegistrationEntry, 'parties'>): Refusal[] {
  return parties.flatMap((party, index) => partyWarnings(party, ['parties', String(index)]));
}

function entryOf(input: RegistrationEntry, { principal }: Pick<CommandContext, 'principal'>): Registration {
  return { ...input, region: input.region ?? principal.region };
}

function statement(disputeId: string, body: string, noteId: string): { fact: Fact; row: RecordRow } {
  return {
    fact: { type: 'NoteAdded', disputeId, group: 'F7', audience: 'PARTICIPANTS', body: { noteId } },
    row: { into: 'note', values: { id: noteId, disputeId, referralId: null, fieldGroup: 'F7', body } },
  };
}

function push(facts: Fact[], rows: RecordRow[], { fact, row }: { fact: Fact; row: RecordRow }): void {
  facts.push(fact);
  rows.push(row);
}
