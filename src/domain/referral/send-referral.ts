import { legalDateOf } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { isRefused, Refusal } from '../../kernel/refusal.ts';
import { computeDeadline } from '../deadline/compute-deadline.ts';
import { deadlineRules, type DeadlineRuleId } from '../deadline/rules.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import { setOf } from '../dispute/field-group.ts';
import type { Fact } from '../history/fact.ts';
import type { Obligation } from '../obligation/obligation.ts';
import { chainFaults } from './chain.ts';
import { consentGaps, overrideFacts, type ConsentScene } from './consent-gaps.ts';
import { dispatch } from './dispatch.ts';
import { preconditions } from './preconditions.ts';
import type { ReferralKind } from './referral-kind.ts';
import type { ReferralDraft, SendingScene } from './sending-scene.ts';
import { formFaults, isBarred } from './form-faults.ts';
import { inVariant } from './in-variant.ts';
import { liveStates, type Referral } from './referral.ts';
import { scopeOf } from './referral-scope.ts';
import type { ReferralVariant } from './referral-variant.ts';

/** Sends, or keeps, a referral; or tells every gap at once, to a sender who could ever send it. */
export function sendReferral(asked: SendingScene, draft: ReferralDraft, moment: Moment): Fact[] | Refusal[] {
  const only = scopeOf(draft.scope ?? null, asked.file, asked.senderOnly ?? null);
  if (isRefused(only)) return only;
  const scene = { ...asked, kind: inVariant(asked.kind, draft.variant), only: only as readonly string[] | null };
  const { kind, sender, receiver, file } = scene;
  const obligation = file.obligations.find(({ id }) => id === draft.subjectId) ?? null;
  const asks = {
    senderId: sender.agencyId,
    receiverId: receiver.id,
    obligation,
    only: scene.only,
    at: draft.occurredAt,
  };
  const form = formFaults(scene, draft);
  if (isBarred(form)) return form;
  const faults = [
    ...form,
    ...chainFaults(scene.hops ?? [], {
      followsReferralId: draft.followsReferralId ?? null,
      fromAgencyId: sender.agencyId,
      toAgencyId: receiver.id,
    }),
    ...(draft.hold ? [] : twinFaults(kind, newReferral(scene, draft), file)),
    ...(draft.hold === 'DRAFT' ? [] : packetFaults(kind, file, { obligation, variant: draft.variant }, moment)),
    ...(draft.hold ? [] : consentGaps(kind, file, asks)),
  ];
  if (faults.length > 0) return faults;

  const referral = newReferral(scene, draft);
  const opened: Fact = {
    type: 'ReferralOpened',
    disputeId: file.dispute.id,
    referralId: referral.id,
    group: kind.group,
    audience: referral.state === 'SENT' ? 'PARTICIPANTS' : 'OWN',
    occurredAt: draft.occurredAt,
    body: {
      number: draft.number,
      kind: kind.code,
      fromAgencyId: sender.agencyId,
      toAgencyId: receiver.id,
      state: referral.state,
      subjectId: draft.subjectId,
      variant: draft.variant,
      declarations: draft.declarations,
      twinKey: twinKeyOf(kind, referral),
      groups: referral.groups,
      scopeIds: scene.only,
      packetDigest: draft.packetDigest,
      ...(scene.deskId ? { deskId: scene.deskId } : {}),
      ...(draft.followsReferralId ? { followsReferralId: draft.followsReferralId } : {}),
    },
  };
  if (referral.state !== 'SENT') return [opened];
  return [
    opened,
    ...dispatch({ kind, referral, receiver, deadlines: scene.deadlines }, draft.occurredAt, moment),
    ...overrideFacts(kind, { referralId: referral.id, file }, asks),
  ];
}

interface KeptDraft {
  readonly kind: ReferralKind;
  readonly referral: Referral;
  readonly file: DisputeFile;
}

type ScopedScene = SendingScene & { readonly only: readonly string[] | null };

function newReferral({ kind, sender, receiver, file, only }: ScopedScene, draft: ReferralDraft): Referral {
  return {
    id: draft.referralId,
    number: draft.number,
    disputeId: file.dispute.id,
    kind: kind.code,
    fromAgencyId: sender.agencyId,
    toAgencyId: receiver.id,
    state: draft.hold === 'DRAFT' ? 'DRAFT' : draft.hold === 'CONSENT' ? 'CONSENT_PENDING' : 'SENT',
    phase: null,
    subjectId: draft.subjectId,
    variant: draft.variant,
    groups: setOf(kind.packet.groups),
    only,
    sentAt: draft.hold ? null : draft.occurredAt,
    acceptedAt: null,
    assigneeId: null,
    outcome: null,
    changedAt: draft.occurredAt,
    cancellationAskedAt: null,
    followsReferralId: draft.followsReferralId ?? null,
    version: 1,
  };
}

/** Of the referrals of one kind with the same key only one may be under way: of a dispute, an obligation, a receiver. */
export function twinKeyOf(kind: ReferralKind, referral: Pick<Referral, 'subjectId' | 'toAgencyId'>): string {
  const key = referral.subjectId ?? '';
  return kind.perReceiver ? `${key}>${referral.toAgencyId}` : key;
}

function twinFaults(kind: ReferralKind, referral: Referral, file: DisputeFile): Refusal[] {
  const key = twinKeyOf(kind, referral);
  return file.openReferrals
    .filter((open) => open.kind === kind.code && twinKeyOf(kind, open) === key && liveStates.includes(open.state))
    .map(({ id: referralId }) => new Refusal('REFERRAL_ALREADY_OPEN', { path: ['kind'], details: { referralId } }));
}

/** What still keeps a kept draft from being sent at the instant. */
export function readinessGaps(kept: KeptDraft, moment: Moment, at: Date): Refusal[] {
  const { referral, file } = kept;
  const kind = inVariant(kept.kind, referral.variant);
  const obligation = file.obligations.find(({ id }) => id === referral.subjectId) ?? null;
  return [
    ...twinFaults(kind, referral, file),
    ...packetFaults(kind, file, { obligation, variant: referral.variant }, moment),
    ...consentGaps(kind, file, askedOf(kept, at)),
  ];
}

/** The overrides a kept draft rests on when it is sent at last. */
export function overridesOfDraft(kept: KeptDraft, at: Date): Fact[] {
  const { referral, file } = kept;
  return overrideFacts(inVariant(kept.kind, referral.variant), { referralId: referral.id, file }, askedOf(kept, at));
}

function askedOf({ referral, file }: KeptDraft, at: Date): ConsentScene {
  const obligation = file.obligations.find(({ id }) => id === referral.subjectId) ?? null;
  const { fromAgencyId: senderId, toAgencyId: receiverId, only = null } = referral;
  return { senderId, receiverId, obligation, only, at };
}

function packetFaults(
  kind: ReferralKind,
  file: DisputeFile,
  { obligation, variant }: { obligation: Obligation | null; variant: ReferralVariant | null },
  moment: Moment,
): Refusal[] {
  const attached = new Set<string>(file.documents.map((document) => document.kind));
  const { documents, eitherDocument = [] } = kind.packet;
  const wanted = [...documents.map((document) => [document]), ...eitherDocument];
  const subject = { file, obligation, variant, today: legalDateOf(moment.now), lastDay: lastDayOf(obligation, moment) };
  return [
    ...kind.requires.flatMap((name) => preconditions[name](subject) ?? []),
    ...wanted
      .filter((choices) => !choices.some((choice) => attached.has(choice)))
      .map((choices) => new Refusal('DOCUMENT_MISSING', { path: ['documents'], allowed: choices })),
  ];
}

/** Last day of a period that runs from the day the obligation took effect; null without an obligation. */
function lastDayOf(obligation: Obligation | null, { calendar }: Moment) {
  return (rule: DeadlineRuleId) => {
    if (!obligation) return null;
    const answer = computeDeadline({ rule: deadlineRules[rule], start: legalDateOf(obligation.effectiveAt) }, calendar);
    return answer instanceof Refusal ? null : answer.dueOn;
  };
}
