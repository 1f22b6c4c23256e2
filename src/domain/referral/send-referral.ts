import { legalDateOf } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Agency, Principal } from '../agency/agency.ts';
import { computeDeadline } from '../deadline/compute-deadline.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { deadlineRules } from '../deadline/rules.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import { setOf } from '../dispute/field-group.ts';
import type { Fact } from '../history/fact.ts';
import type { Obligation } from '../obligation/obligation.ts';
import { consentGaps } from './consent-gaps.ts';
import { dispatch } from './dispatch.ts';
import { isPostOf } from './lawful-steps.ts';
import { preconditions } from './preconditions.ts';
import type { ReferralKind } from './referral-kind.ts';
import { liveStates, type CourtProcedure, type Referral } from './referral.ts';

/** A hand-off as its sender asks for it. */
export interface ReferralDraft {
  readonly referralId: string;
  /** Taken from the series of the sender's region, year and kind. */
  readonly number: string;
  readonly subjectId: string | null;
  readonly procedure: CourtProcedure | null;
  /** Kept as a draft, kept until consent comes, or sent at once. */
  readonly hold: 'DRAFT' | 'CONSENT' | null;
  /** SHA-256 over the packet as it stands now, hex. */
  readonly packetDigest: string;
  readonly occurredAt: Date;
}

export interface SendingScene {
  readonly kind: ReferralKind;
  readonly sender: Principal;
  readonly receiver: Agency;
  readonly file: DisputeFile;
  readonly deadlines: readonly Deadline[];
}

/** Sends, or keeps, a referral; or tells every gap at once. */
export function sendReferral(scene: SendingScene, draft: ReferralDraft, moment: Moment): Fact[] | Refusal[] {
  const { kind, sender, receiver, file } = scene;
  const obligation = file.obligations.find(({ id }) => id === draft.subjectId) ?? null;
  const faults = [
    ...sideFaults(scene),
    ...subjectFaults(kind, draft, file),
    ...(draft.hold ? [] : twinFaults(kind, draft.subjectId, file)),
    ...(draft.hold === 'DRAFT' ? [] : packetFaults(kind, file, obligation, moment)),
    ...(draft.hold ? [] : consentGaps(kind, file, { receiverId: receiver.id, obligation })),
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
      procedure: draft.procedure,
      groups: referral.groups,
      packetDigest: draft.packetDigest,
    },
  };
  if (referral.state !== 'SENT') return [opened];
  return [opened, ...dispatch({ kind, referral, receiver, deadlines: scene.deadlines }, draft.occurredAt, moment)];
}

function newReferral({ kind, sender, receiver, file }: SendingScene, draft: ReferralDraft): Referral {
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
    procedure: draft.procedure,
    groups: setOf(kind.packet.groups),
    sentAt: draft.hold ? null : draft.occurredAt,
    acceptedAt: null,
    assigneeId: null,
    outcome: null,
    version: 1,
  };
}

function sideFaults({ kind, sender, receiver }: SendingScene): Refusal[] {
  const faults: Refusal[] = [];
  if (!kind.from.includes(sender.agencyType)) {
    faults.push(new Refusal('SENDER_NOT_OF_KIND', { path: ['kind'], allowed: kind.from }));
  }
  if (!isPostOf(kind.senderPosts, sender.roles)) {
    faults.push(new Refusal('POST_MAY_NOT_SEND', { path: ['kind'], allowed: kind.senderPosts ?? [] }));
  }
  if (!kind.to.includes(receiver.type)) {
    faults.push(new Refusal('RECEIVER_NOT_OF_KIND', { path: ['toAgencyId'], allowed: kind.to }));
  }
  if (sender.agencyId === receiver.id) faults.push(new Refusal('RECEIVER_IS_SENDER', { path: ['toAgencyId'] }));
  return faults;
}

function subjectFaults(kind: ReferralKind, draft: ReferralDraft, file: DisputeFile): Refusal[] {
  const faults: Refusal[] = [];
  const subjects = file.obligations.map(({ id }) => id);
  if (kind.about === 'OBLIGATION' && !subjects.includes(draft.subjectId ?? '')) {
    faults.push(new Refusal('SUBJECT_REQUIRED', { path: ['subjectId'], allowed: subjects }));
  }
  if (kind.about === 'DISPUTE' && draft.subjectId !== null) {
    faults.push(new Refusal('SUBJECT_NOT_EXPECTED', { path: ['subjectId'], allowed: ['null'] }));
  }
  if (kind.needsProcedure && draft.procedure === null) {
    faults.push(new Refusal('PROCEDURE_REQUIRED', { path: ['procedure'], allowed: ['ORDINARY', 'SIMPLIFIED'] }));
  }
  return faults;
}

/** One of a kind may be under way at a time, on a dispute or on an obligation as the kind says. */
function twinFaults(kind: ReferralKind, subjectId: string | null, file: DisputeFile): Refusal[] {
  return file.openReferrals
    .filter((open) => open.kind === kind.code && open.subjectId === subjectId && liveStates.includes(open.state))
    .map(({ id: referralId }) => new Refusal('REFERRAL_ALREADY_OPEN', { path: ['kind'], details: { referralId } }));
}

/** What still keeps a kept draft from being sent. */
export function readinessGaps(
  { kind, referral, file }: { kind: ReferralKind; referral: Referral; file: DisputeFile },
  moment: Moment,
): Refusal[] {
  const obligation = file.obligations.find(({ id }) => id === referral.subjectId) ?? null;
  return [
    ...twinFaults(kind, referral.subjectId, file),
    ...packetFaults(kind, file, obligation, moment),
    ...consentGaps(kind, file, { receiverId: referral.toAgencyId, obligation }),
  ];
}

function packetFaults(kind: ReferralKind, file: DisputeFile, obligation: Obligation | null, moment: Moment): Refusal[] {
  const today = legalDateOf(moment.now);
  const attached = file.documents.map((document) => document.kind);
  return [
    ...kind.requires.flatMap(
      (name) =>
        preconditions[name]({ file, obligation, today, confirmationDueOn: confirmationDueOn(obligation, moment) }) ??
        [],
    ),
    ...kind.packet.documents
      .filter((wanted) => !attached.includes(wanted))
      .map((wanted) => new Refusal('DOCUMENT_MISSING', { path: ['documents'], allowed: [wanted] })),
  ];
}

function confirmationDueOn(obligation: Obligation | null, { calendar }: Moment) {
  if (!obligation) return null;
  const start = legalDateOf(obligation.effectiveAt);
  const answer = computeDeadline({ rule: deadlineRules.JC_APPLY, start }, calendar);
  return answer instanceof Refusal ? null : answer.dueOn;
}
