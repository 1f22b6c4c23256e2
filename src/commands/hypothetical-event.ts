import { isRefused, Refusal } from '../kernel/refusal.ts';
import { legalDateOf } from '../kernel/legal-date.ts';
import type { Moment } from '../kernel/moment.ts';
import type { LimitationEntry } from '../domain/deadline/limitation.ts';
import { localise } from '../domain/deadline/localise.ts';
import { recordLimitation } from '../domain/deadline/record-limitation.ts';
import { documentKindNames } from '../domain/document/document-kind.ts';
import type { Fact } from '../domain/history/fact.ts';
import type { Referral } from '../domain/referral/referral.ts';
import type { ReferralVariant } from '../domain/referral/referral-variant.ts';
import { sendReferral } from '../domain/referral/send-referral.ts';
import type { StepName } from '../domain/referral/step-names.ts';
import type { StepInput } from '../domain/referral/step-needs.ts';
import { takeStep, type Actor } from '../domain/referral/take-step.ts';
import { findKind, getKind, referralKinds } from '../kinds/index.ts';
import { sightIn } from '../policy/sight.ts';
import type { CommandContext } from './command.ts';
import { notLive } from './not-live.ts';
import { notFound } from './permitted-file.ts';
import { watcherOf } from './record-limitation-event.ts';
import { stepScene } from './step-scene.ts';
import type { LoadedFile } from './unit-of-work.ts';

/** A hand-off that is only thought of. */
export interface HypotheticalSending {
  readonly kind: string;
  readonly toAgencyId: string;
  readonly subjectId?: string | null | undefined;
  readonly variant?: ReferralVariant | null | undefined;
}

/** A step of a referral, by whichever side takes it; `#2` is the referral the third event of the list would send. */
export interface HypotheticalStep extends Pick<StepInput, 'outcome' | 'declineReason' | 'extensionDays'> {
  readonly referralId: string;
  readonly step: StepName;
}

/** One thing that may happen; exactly one of the three is given. */
export interface HypotheticalEvent {
  readonly on: Date;
  readonly send?: HypotheticalSending | null | undefined;
  readonly step?: HypotheticalStep | null | undefined;
  readonly limitation?: Omit<LimitationEntry, 'on'> | null | undefined;
}

/** A dispute as it would stand, and who asks. */
export interface HypotheticalScene {
  readonly loaded: LoadedFile;
  readonly context: CommandContext;
}

/**
 * The facts an event would write, decided by what decides the real one; or why it could not happen. Papers are taken to
 * be there, and people to be at hand: they keep no clock from running.
 */
export function factsOfEvent(
  scene: HypotheticalScene,
  event: HypotheticalEvent,
  newId: Moment['newId'],
): Fact[] | Refusal[] {
  const { loaded, context } = scene;
  const moment: Moment = { now: event.on, calendar: context.calendar, newId };
  const outcome = decide(scene, event, moment);
  if (isRefused(outcome)) return [...outcome];
  const law = { calendar: context.calendar, figures: context.figures ?? [] };
  return localise(outcome as Fact[], loaded.file.dispute.region, law);
}

function decide(scene: HypotheticalScene, event: HypotheticalEvent, moment: Moment): Fact[] | Refusal[] {
  if (event.send) return sending(scene, event.send, moment);
  if (event.step) return step(scene, event.step, moment);
  const { loaded, context } = scene;
  const { disputeId, watcherId } = { disputeId: loaded.file.dispute.id, watcherId: watcherOf(loaded, context) };
  const entry = { ...event.limitation!, on: legalDateOf(event.on) };
  return recordLimitation({ disputeId, watcherId, deadlines: loaded.deadlines }, entry, moment);
}

function sending(
  { loaded, context }: HypotheticalScene,
  wanted: HypotheticalSending,
  moment: Moment,
): Fact[] | Refusal[] {
  const { principal, directory } = context;
  const kind = findKind(wanted.kind);
  const receiver = directory.agency(wanted.toAgencyId);
  if (!kind) return [new Refusal('KIND_UNKNOWN', { path: ['send', 'kind'], allowed: [...referralKinds.keys()] })];
  if (!receiver) return [notFound('send.toAgencyId')];
  if (receiver.joining) return [notLive(['send.toAgencyId'])];
  const referralId = moment.newId('referral');
  const sender = { ...principal, roles: [...principal.roles, ...(kind.senderPosts ?? [])] };
  return sendReferral(
    {
      kind,
      sender,
      receiver,
      file: withPapers(loaded, referralId),
      deadlines: loaded.deadlines,
      senderOnly: sightIn(principal, loaded.file.participations, context.clock.now()).only ?? null,
      hops: loaded.hops,
    },
    {
      referralId,
      number: '',
      subjectId: wanted.subjectId ?? null,
      variant: wanted.variant ?? null,
      declarations: kind.declares ?? [],
      hold: null,
      packetDigest: '',
      occurredAt: moment.now,
    },
    moment,
  );
}

/** What a step asks for that no clock depends on. */
const atHand: StepInput = { reason: '—', caseNumber: '—', conflictCleared: true, consentOfAll: true };

function step({ loaded, context }: HypotheticalScene, wanted: HypotheticalStep, moment: Moment): Fact[] | Refusal[] {
  const referral = loaded.file.openReferrals.find(({ id }) => id === wanted.referralId);
  if (!referral) return [notFound('step.referralId')];
  const kind = getKind(referral.kind);
  const { step: name, referralId: _id, ...given } = wanted;
  const scene = stepScene(
    { ...loaded, referral, file: withPapers(loaded, referral.id) },
    kind,
    context.directory,
    null,
  );
  const input: StepInput = { ...atHand, assigneeId: 'stf_hypothetical', ...given };
  const request = { step: name, input, version: null, occurredAt: moment.now };
  return takeStep({ ...scene, assigneeAgencyId: referral.toAgencyId }, request, actorOf(referral, name), moment);
}

/** Whoever may take the step: its side, with the post it asks for. */
function actorOf(referral: Referral, name: StepName): Actor {
  const definition = getKind(referral.kind).steps[name];
  if (definition?.by === 'HUB') return 'HUB';
  const agencyId = definition?.by === 'RECEIVER' ? referral.toAgencyId : referral.fromAgencyId;
  return { agencyId, roles: definition?.posts ?? [] };
}

function withPapers({ file }: LoadedFile, referralId: string): LoadedFile['file'] {
  const papers = documentKindNames.map((kind) => ({ kind, referralId }));
  return { ...file, documents: [...file.documents, ...papers] };
}
