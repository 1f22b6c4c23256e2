import { Refusal } from '../../kernel/refusal.ts';
import { covers } from '../consent/consent.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import type { Obligation } from '../obligation/obligation.ts';
import { sideOf, type PartySide } from '../party/party.ts';
import type { ConsentRule, ReferralKind } from './referral-kind.ts';

const sidesAsked: Record<ConsentRule, readonly PartySide[]> = {
  NONE: [],
  WORKER: ['WORKER'],
  ALL: ['WORKER', 'EMPLOYER'],
  JOINT: ['WORKER', 'EMPLOYER'],
};

/** Parties whose consent to this purpose and recipient is missing, one refusal each; the path names no person. */
export function consentGaps(
  kind: ReferralKind,
  file: DisputeFile,
  {
    receiverId,
    obligation,
    only,
  }: { receiverId: string; obligation: Obligation | null; only: readonly string[] | null },
): Refusal[] {
  return file.parties
    .filter(({ role }) => sidesAsked[kind.consent].includes(sideOf(role)))
    .filter(({ id }) => only === null || only.includes(id))
    .filter(({ id, role }) => sideOf(role) !== 'WORKER' || obligation === null || obligation.partyId === id)
    .filter(
      ({ id }) => !file.consents.some((consent) => consent.partyId === id && covers(consent, kind.code, receiverId)),
    )
    .map(
      ({ id }) =>
        new Refusal('CONSENT_MISSING', { path: ['kind'], allowed: ['recordConsent'], details: { partyId: id } }),
    );
}
