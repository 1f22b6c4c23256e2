import { Refusal } from '../../kernel/refusal.ts';
import { covers } from '../consent/consent.ts';
import { personalGroups, sensitiveGroups } from '../consent/consent-terms.ts';
import { standsIn, type ConsentOverride } from '../consent/override.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import { groupsOf, setOf, type FieldGroupSet } from '../dispute/field-group.ts';
import type { Fact } from '../history/fact.ts';
import type { Obligation } from '../obligation/obligation.ts';
import { sideOf, type PartySide } from '../party/party.ts';
import type { ConsentRule, ReferralKind } from './referral-kind.ts';

const sidesAsked: Record<ConsentRule, readonly PartySide[]> = {
  NONE: [],
  WORKER: ['WORKER'],
  ALL: ['WORKER', 'EMPLOYER'],
  JOINT: ['WORKER', 'EMPLOYER'],
};

/** A sending as consent looks at it. */
export interface ConsentScene {
  readonly senderId: string;
  readonly receiverId: string;
  readonly obligation: Obligation | null;
  readonly only: readonly string[] | null;
  /** When it goes out. */
  readonly at: Date;
}

interface Lack {
  readonly partyId: string;
  /** Categories no live consent names. */
  readonly groups: FieldGroupSet;
  /** Approved override that stands in for it. */
  readonly override: ConsentOverride | null;
}

/**
 * Parties whose consent to this purpose, recipient and these categories is missing, one refusal each; the path names no
 * person. What one consent leaves open another may name. A kind that rests on a statutory duty asks nobody (PIPL 13(3), 34).
 */
export function consentGaps(kind: ReferralKind, file: DisputeFile, scene: ConsentScene): Refusal[] {
  return lacks(kind, file, scene)
    .filter(({ override }) => override === null)
    .map(
      ({ partyId, groups }) =>
        new Refusal('CONSENT_MISSING', {
          path: ['kind'],
          allowed: ['recordConsent', 'overrideConsent'],
          details: { partyId, groups: groupsOf(groups).join(', ') },
        }),
    );
}

/** One entry for each override the sending is the first to rest on. */
export function overrideFacts(
  kind: ReferralKind,
  { referralId, file }: { readonly referralId: string; readonly file: DisputeFile },
  scene: ConsentScene,
): Fact[] {
  const overrides = lacks(kind, file, scene).flatMap(({ override }) => override ?? []);
  return [...new Set(overrides)]
    .filter(({ usedAt }) => usedAt === null)
    .map(({ id: overrideId }) => ({
      type: 'ConsentOverrideUsed',
      disputeId: file.dispute.id,
      referralId,
      group: 'F0',
      audience: 'PARTICIPANTS',
      occurredAt: scene.at,
      body: { overrideId, referralId },
    }));
}

function lacks(kind: ReferralKind, file: DisputeFile, scene: ConsentScene): Lack[] {
  const { obligation, only, receiverId, senderId, at } = scene;
  return file.parties
    .filter(({ role }) => sidesAsked[kind.consent].includes(sideOf(role)))
    .filter(({ id }) => only === null || only.includes(id))
    .filter(({ id, role }) => sideOf(role) !== 'WORKER' || obligation === null || obligation.partyId === id)
    .flatMap(({ id: partyId, role, underAge }) => {
      // Under 14 the guardian consents, and nobody in the guardian's stead (PIPL 31).
      const given = file.consents
        .filter((each) => each.partyId === partyId && covers(each, kind.code, receiverId))
        .filter(({ byGuardian }) => underAge !== 'UNDER_14' || byGuardian === true);
      const asked = sideOf(role) === 'WORKER' ? setOf(kind.packet.groups) & personalGroups : 0;
      const named = given.reduce(
        (set, { groups, sensitiveAgreed }) => set | (sensitiveAgreed ? groups : groups & ~sensitiveGroups),
        0,
      );
      const groups = asked & ~named;
      if (given.length > 0 && groups === 0) return [];
      const about = { partyId, purpose: kind.code, senderId, receiverId };
      const override = file.overrides?.find((each) => standsIn(each, about, at) && (groups & ~each.groups) === 0);
      return [{ partyId, groups, override: override ?? null }];
    });
}
