import { Refusal } from '../../kernel/refusal.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import { sideOf, type Party } from '../party/party.ts';
import { childAges } from '../party/under-age.ts';
import { isPostOf } from './lawful-steps.ts';
import type { ReferralKind } from './referral-kind.ts';
import type { ReferralDraft, SendingScene } from './sending-scene.ts';

/** Of an agency, a level or a post that never sends this kind: whatever else is missing is no matter of theirs. */
const bars: readonly string[] = ['SENDER_NOT_OF_KIND', 'SENDER_LEVEL_NOT_OF_KIND', 'POST_MAY_NOT_SEND'];

/** Whether the sender can never send this, so that nothing about the dispute is told. */
export function isBarred(faults: readonly Refusal[]): boolean {
  return faults.some(({ code }) => bars.includes(code));
}

/** What is wrong with the form of a hand-off, whatever the dispute: its two sides, subject, variant and statements. */
export function formFaults(scene: SendingScene, draft: ReferralDraft): Refusal[] {
  const { kind, file } = scene;
  return [
    ...sideFaults(scene),
    ...childFaults(kind, file),
    ...subjectFaults(kind, draft, file),
    ...variantFaults(kind, draft),
    ...(draft.hold === 'DRAFT' ? [] : declarationFaults(kind, draft)),
  ];
}

/** Child labour goes to the inspection, and from there to the police; it is not mediated (未成年人保护法 61). */
function childFaults(kind: ReferralKind, { parties }: DisputeFile): Refusal[] {
  const mediates = Object.values(kind.steps).some((step) => step?.assigns === 'MEDIATOR');
  const isChild = ({ role, underAge }: Party) =>
    sideOf(role) === 'WORKER' && !!underAge && childAges.includes(underAge);
  if (!mediates || !parties.some(isChild)) return [];
  return [new Refusal('CHILD_LABOUR_NOT_MEDIATED', { path: ['kind'], allowed: ['R24', 'R30'] })];
}

function sideFaults({ kind, sender, receiver }: SendingScene): Refusal[] {
  const faults: Refusal[] = [];
  if (!kind.from.includes(sender.agencyType)) {
    faults.push(new Refusal('SENDER_NOT_OF_KIND', { path: ['kind'], allowed: kind.from }));
  }
  if (kind.senderLevels && !kind.senderLevels.includes(sender.level)) {
    faults.push(new Refusal('SENDER_LEVEL_NOT_OF_KIND', { path: ['kind'], allowed: kind.senderLevels }));
  }
  if (!isPostOf(kind.senderPosts, sender.roles)) {
    faults.push(new Refusal('POST_MAY_NOT_SEND', { path: ['kind'], allowed: kind.senderPosts ?? [] }));
  }
  if (!kind.to.includes(receiver.type)) {
    faults.push(new Refusal('RECEIVER_NOT_OF_KIND', { path: ['toAgencyId'], allowed: kind.to }));
  }
  if (kind.through && ![sender.agencyType, receiver.type].some((type) => kind.through!.includes(type))) {
    faults.push(new Refusal('RECEIVER_NOT_OF_KIND', { path: ['toAgencyId'], allowed: kind.through }));
  }
  if (sender.agencyId === receiver.id) faults.push(new Refusal('RECEIVER_IS_SENDER', { path: ['toAgencyId'] }));
  return faults;
}

function subjectFaults(kind: ReferralKind, { subjectId }: ReferralDraft, file: DisputeFile): Refusal[] {
  const subjects = file.obligations.map(({ id }) => id);
  const isKnown = subjectId !== null && subjects.includes(subjectId);
  if (kind.about === 'DISPUTE' && subjectId !== null) {
    return [new Refusal('SUBJECT_NOT_EXPECTED', { path: ['subjectId'], allowed: ['null'] })];
  }
  if (isKnown || (subjectId === null && kind.about !== 'OBLIGATION')) return [];
  return [new Refusal('SUBJECT_REQUIRED', { path: ['subjectId'], allowed: subjects })];
}

function variantFaults({ variants = [] }: ReferralKind, { variant }: ReferralDraft): Refusal[] {
  const about = { path: ['variant'], allowed: variants.length > 0 ? variants : ['null'] };
  if (variant === null) return variants.length > 0 ? [new Refusal('VARIANT_REQUIRED', about)] : [];
  return variants.includes(variant) ? [] : [new Refusal('VARIANT_NOT_OF_KIND', about)];
}

function declarationFaults({ declares = [] }: ReferralKind, { declarations }: ReferralDraft): Refusal[] {
  const path = ['declarations'];
  return [
    ...declares
      .filter((name) => !declarations.includes(name))
      .map((name) => new Refusal('DECLARATION_MISSING', { path, allowed: [name] })),
    ...declarations
      .filter((name) => !declares.includes(name))
      .map(() => new Refusal('DECLARATION_NOT_ASKED', { path, allowed: declares })),
  ];
}
