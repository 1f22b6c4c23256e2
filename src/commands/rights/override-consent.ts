import { addDays, endOfLegalDay, legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { personalGroups } from '../../domain/consent/consent-terms.ts';
import { longestOverrideDays, type OverrideDecision, type OverrideGround } from '../../domain/consent/override.ts';
import { setOf } from '../../domain/dispute/field-group.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { textFault } from '../../domain/party/check-party.ts';
import { groupsAtMost } from '../../domain/referral/in-variant.ts';
import type { ReferralKind } from '../../domain/referral/referral-kind.ts';
import { findKind, referralKinds } from '../../kinds/index.ts';
import { runCommand, type CommandContext, type Outcome } from '../command.ts';
import { notFound, whyNot } from '../permitted-file.ts';
import type { LoadedFile } from '../unit-of-work.ts';
import { noticesTo, workerSide } from './worker-side.ts';

export interface OverrideConsentInput {
  readonly disputeId: string;
  /** Parties whose consent is missing. */
  readonly partyIds: readonly string[];
  /** Code of the referral kind it is for. */
  readonly purpose: string;
  readonly recipientAgencyId: string;
  readonly ground: OverrideGround;
  readonly reason: string;
  /** Whole days it holds, today included; at most thirty. */
  readonly days: number;
  readonly key: string | null;
}

/**
 * Asks to hand a matter over without a consent the law asks for, on a legal ground. Nothing may be sent on it before
 * another person of the agency approved it.
 */
export async function overrideConsent(
  { key, ...input }: OverrideConsentInput,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string; overrideId: string }>> {
  const { principal } = context;
  const { disputeId, partyIds, purpose, recipientAgencyId, ground, reason } = input;
  return runCommand(context, { operation: 'overrideConsent', key, input }, async (work, moment) => {
    const loaded = await work.dispute(disputeId);
    const refused = whyNot(loaded, 'consent.override', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const kind = findKind(purpose);
    const faults = overrideFaults(input, { kind, loaded }, context);
    if (faults.length > 0 || !kind) return faults;

    const overrideId = moment.newId('consentOverride');
    const lastDay = addDays(legalDateOf(moment.now), input.days - 1);
    const body = {
      overrideId,
      partyIds: [...new Set(partyIds)],
      purpose: kind.code,
      recipientAgencyId,
      groups: setOf(groupsAtMost(kind)) & personalGroups,
      ground,
      endsAt: endOfLegalDay(lastDay).toISOString(),
    };
    const about = {
      disputeId,
      kind: 'OVERRIDE_TO_DECIDE',
      subjectId: overrideId,
      agencyId: principal.agencyId,
    } as const;
    await work.record(
      [{ type: 'ConsentOverrideRequested', disputeId, group: 'F0', audience: 'OWN', body }],
      [
        { change: 'consentOverride', id: overrideId, values: { reason } },
        ...noticesTo([principal.agencyId], about, moment),
      ],
    );
    return { disputeId, overrideId };
  });
}

function overrideFaults(
  { partyIds, recipientAgencyId, reason, days }: Omit<OverrideConsentInput, 'key'>,
  { kind, loaded }: { readonly kind: ReferralKind | null; readonly loaded: LoadedFile },
  { directory }: CommandContext,
): Refusal[] {
  const known = loaded.file.parties.map(({ id }) => id);
  const faults: (Refusal | null)[] = partyIds.filter((id) => !known.includes(id)).map(() => notFound('partyIds'));
  if (partyIds.length === 0) faults.push(new Refusal('NOTHING_GIVEN', { path: ['partyIds'], allowed: known }));
  if (!kind) faults.push(new Refusal('KIND_UNKNOWN', { path: ['purpose'], allowed: [...referralKinds.keys()] }));
  if (kind && asksNobody(kind)) faults.push(new Refusal('CONSENT_NOT_ASKED', { path: ['purpose'] }));
  if (!directory.agency(recipientAgencyId)) faults.push(notFound('recipientAgencyId'));
  faults.push(textFault(reason, ['reason'], 2000));
  if (days < 1 || days > longestOverrideDays) {
    faults.push(new Refusal('TIME_LIMIT_TOO_LONG', { path: ['days'], allowed: [`1–${longestOverrideDays}`] }));
  }
  return faults.filter((fault) => fault !== null);
}

/** A kind that rests on a statutory duty in every variant: there is no consent to do without. */
function asksNobody({ consent, inVariant = {} }: ReferralKind): boolean {
  return consent === 'NONE' && Object.values(inVariant).every((terms) => (terms?.consent ?? 'NONE') === 'NONE');
}

/** A request of the own agency that waits for its second person. */
export interface DecideOverrideInput {
  readonly disputeId: string;
  readonly overrideId: string;
  readonly key: string | null;
}

/** Approves it as the second person; from then on, until its time is over, the hand-off may go. The worker's side is told. */
export function approveOverride(input: DecideOverrideInput, context: CommandContext) {
  return decideOverride(input, 'APPROVED', context);
}

/** Refuses it as the second person; nothing was or will be sent on it. */
export function refuseOverride(input: DecideOverrideInput, context: CommandContext) {
  return decideOverride(input, 'REFUSED', context);
}

async function decideOverride(
  { key, ...input }: DecideOverrideInput,
  decision: OverrideDecision,
  context: CommandContext,
): Promise<Outcome<{ disputeId: string }>> {
  const { principal } = context;
  const { disputeId, overrideId } = input;
  const operation = decision === 'APPROVED' ? 'approveOverride' : 'refuseOverride';
  return runCommand(context, { operation, key, input }, async (work, moment) => {
    const loaded = await work.dispute(disputeId);
    const refused = whyNot(loaded, 'consent.decide', { principal, now: moment.now, path: 'disputeId' });
    if (refused || !loaded) return refused ?? [notFound('disputeId')];
    const { file } = loaded;
    const override = file.overrides?.find(({ id, agencyId }) => id === overrideId && agencyId === principal.agencyId);
    if (!override) return [notFound('overrideId')];
    if (override.requestedBy === principal.staffId) {
      return [new Refusal('SECOND_PERSON_NEEDED', { path: ['overrideId'] })];
    }
    if (override.decision) return [new Refusal('ALREADY_DECIDED', { path: ['overrideId'] })];
    if (override.endsAt <= moment.now) return [new Refusal('TIME_LIMIT_OVER', { path: ['overrideId'] })];

    // Told to all once it may be used; a request that came to nothing stays the agency's own.
    const audience = decision === 'APPROVED' ? 'PARTICIPANTS' : 'OWN';
    const decided: Fact = {
      ...{ type: 'ConsentOverrideDecided', disputeId, group: 'F0', audience, body: { overrideId, decision } },
    };
    const told = decision === 'APPROVED' ? [...workerSide(file, moment.now), file.dispute.leadAgencyId] : [];
    const about = {
      disputeId,
      kind: 'OVERRIDE_APPROVED',
      subjectId: overrideId,
      agencyId: principal.agencyId,
    } as const;
    await work.record([decided], noticesTo(told, about, moment));
    return { disputeId };
  });
}
