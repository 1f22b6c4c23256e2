import { Refusal } from '../kernel/refusal.ts';
import type { ConsentMethod } from '../domain/consent/consent.ts';
import { usualChannel, type ConsentChannel } from '../domain/consent/consent-terms.ts';
import { setOf, type FieldGroup } from '../domain/dispute/field-group.ts';
import type { Fact } from '../domain/history/fact.ts';
import { textFault } from '../domain/party/check-party.ts';
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
  /** How the party was reached; the usual one of the method when not given. */
  readonly channel?: ConsentChannel | null | undefined;
  /** Version of the text the party agreed to. */
  readonly textVersion?: string | null | undefined;
  /** Categories agreed to, of those the kind hands over; all of them when not given. */
  readonly groups?: readonly FieldGroup[] | null | undefined;
  /** Whether sensitive data were ticked apart (PIPL 29). */
  readonly sensitiveAgreed?: boolean | null | undefined;
  /** Whether the guardian gave it (PIPL 31). */
  readonly byGuardian?: boolean | null | undefined;
  readonly occurredAt?: Date | null | undefined;
  readonly key: string | null;
}

/**
 * Writes down that parties consented to a kind of hand-off, to one body or to any, for these categories. Whoever does
 * not consent is refused nothing: the record gates the hand-off alone, never a service (PIPL 16).
 */
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
    const possible = kind ? groupsAtMost(kind) : [];
    const strange = (input.groups ?? []).filter((group) => !possible.includes(group));
    if (kind && (strange.length > 0 || input.groups?.length === 0))
      faults.push(new Refusal('GROUP_NOT_OF_KIND', { path: ['groups'], allowed: possible }));
    const text = input.textVersion ? textFault(input.textVersion, ['textVersion'], 100) : null;
    if (text) faults.push(text);
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
        groups: setOf(input.groups ?? possible),
        method: input.method,
        channel: input.channel ?? usualChannel[input.method],
        textVersion: input.textVersion ?? null,
        sensitiveAgreed: input.sensitiveAgreed ?? false,
        byGuardian: input.byGuardian ?? false,
      },
    }));
    await work.record(consents);
    return { disputeId: input.disputeId, consentIds: consents.map(({ body }) => body.consentId) };
  });
}
