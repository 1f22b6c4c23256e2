import { legalDateOf } from '../kernel/legal-date.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Agency } from '../domain/agency/agency.ts';
import type { AgencyType } from '../domain/agency/agency-type.ts';
import { agreementFaults } from '../domain/agreement/sharing-agreement.ts';
import type { Dispute } from '../domain/dispute/dispute.ts';
import type { ReferralKind } from '../domain/referral/referral-kind.ts';
import { chooseDesk } from '../domain/venue/choose-desk.ts';
import { chooseReceiver } from '../domain/venue/choose-receiver.ts';
import type { CommandContext } from './command.ts';
import { notLive } from './not-live.ts';
import { notFound } from './permitted-file.ts';
import type { Work } from './unit-of-work.ts';

/** What a sending may ask of storage beside the dispute. */
export type SendingAsks = Pick<Work, 'agreements' | 'deskLoads' | 'personalMarks'>;

/** Whom a sender names: an agency, or only its type and the place that decides. */
export interface ReceiverNamed {
  readonly toAgencyId?: string | null | undefined;
  readonly toAgencyType?: AgencyType | null | undefined;
  /** Region code of the place that decides; the region of the dispute when not given. */
  readonly toRegion?: string | null | undefined;
}

/** The agency a sending goes to: the one that is named, else the nearest of the type for the place. */
export function receiverOf(
  { toAgencyId, toAgencyType, toRegion }: ReceiverNamed,
  kind: ReferralKind | null,
  { region }: Dispute,
  { directory }: CommandContext,
): Agency | Refusal {
  if (toAgencyId) {
    const named = directory.agency(toAgencyId);
    return named?.joining ? notLive(['toAgencyId']) : (named ?? notFound('toAgencyId'));
  }
  if (!toAgencyType)
    return new Refusal('NOTHING_GIVEN', { path: ['toAgencyId'], allowed: ['toAgencyId', 'toAgencyType'] });
  const wanted = { kind: kind?.code ?? '', type: toAgencyType, region: toRegion ?? region };
  return chooseReceiver(wanted, { agencies: directory.agencies(), desks: directory.desks() });
}

/** The desk of the receiver a matter lands on; null where none of its desks serves it. */
export async function deskOf(
  receiver: Agency,
  kind: ReferralKind,
  { region, cause = null }: Dispute,
  { directory, asks }: { readonly directory: CommandContext['directory']; readonly asks: SendingAsks },
): Promise<string | null> {
  const desks = directory.desks().filter(({ agencyId }) => agencyId === receiver.id);
  if (desks.length === 0) return null;
  return chooseDesk({ kind: kind.code, region, cause }, desks, await asks.deskLoads(receiver.id))?.id ?? null;
}

/** Why the caller's agency may not hand a matter of the kind to the receiver under the agreements there are. */
export async function agreementGaps(
  kind: ReferralKind,
  receiver: Agency,
  { principal, directory }: Pick<CommandContext, 'principal' | 'directory'>,
  { asks, now }: { readonly asks: SendingAsks; readonly now: Date },
): Promise<Refusal[]> {
  const sender = directory.agency(principal.agencyId);
  if (!sender) return [];
  const agreements = await asks.agreements.between(sender, receiver);
  const handOff = { from: sender, to: receiver, kind: kind.code, needsAgreement: kind.needsSharingAgreement ?? false };
  return agreementFaults(agreements, handOff, { today: legalDateOf(now), now });
}
