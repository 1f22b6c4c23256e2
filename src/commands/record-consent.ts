import { Refusal } from '../kernel/refusal.ts';
import type { ConsentMethod } from '../domain/consent/consent.ts';
import { setOf } from '../domain/dispute/field-group.ts';
import type { Fact } from '../domain/history/fact.ts';
import { groupsAtMost } from '../domain/referral/in-variant.ts';
import { findKind, referralKinds } from '../kinds/index.ts';
import { runCommand, type CommandContext, type Outcome } from './command.ts';
import { occurredFault } from './occurred-at.ts';
import { notFound, whyNot } from './permitted-file.ts';

export interface RecordConsentInput {
  readonly disputeId: string;
  /** Parties who consented, each by a record of its own. */
  readonly partyIds: readonly string[];
  /** Code of the referral kind they consented to. */
  readonly purpose: string;
  readonly recipientAgencyId?: string | null | undefined;
  readonly method: ConsentMethod;
  readonly occurredAt?: Date | null | undefined;
  readonly key: string | null;
}

/** Writes down that parties consented to a kind of hand-off, to one body or to any. */
export async function recordConsent(
  { key, ...input }: RecordConsentInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; consentIds: string[] }>> {
  const { principal, directory } = context;
  return runCommand(context, { operation: 'recordConsent', key, input }, async (work, moment) => {
    const loaded = await work.dispute(input.disputeId);
    const refused = whyNot(loaded, 'dispute.contribute', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const kind = findKind(input.purpose);
    const known = loaded.file.parties.map(({ id }) => id);
    const faults: Refusal[] = input.partyIds.filter((id) => !known.includes(id)).map(() => notFound('partyIds'));
    const late = occurredFault(input.occurredAt, moment.now);
    if (late) faults.push(late);
    if (input.partyIds.length === 0) faults.push(new Refusal('NOTHING_GIVEN', { path: ['partyIds'], allowed: known }));
    if (!kind) faults.push(new Refusal('KIND_UNKNOWN', { path: ['purpose'], allowed: [...referralKinds.keys()] }));
    if (input.recipientAgencyId && !directory.agency(input.recipientAgencyId))
      faults.push(notFound('recipientAgencyId'));
    if (faults.length > 0 || !kind) return faults;

    const consents = input.partyIds.map((partyId): Extract<Fact, { type: 'ConsentGiven' }> => ({
      type: 'ConsentGiven',
      disputeId: input.disputeId,
      group: 'F0',
      audience: 'PARTICIPANTS',
      ...(input.occurredAt ? { occurredAt: input.occurredAt } : {}),
      body: {
        consentId: moment.newId('consent'),
        partyId,
        purpose: kind.code,
        recipientAgencyId: input.recipientAgencyId ?? null,
        groups: setOf(groupsAtMost(kind)),
        method: input.method,
      },
    }));
    await work.record(consents);
    return { disputeId: input.disputeId, consentIds: consents.map(({ body }) => body.consentId) };
  });
}
