import type { Moment } from '../../kernel/moment.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Principal } from '../agency/agency.ts';
import type { Fact } from '../history/fact.ts';
import { accountabilityAfter, outcomeFacts, participationFacts, stepClockFacts } from './step-effects.ts';
import { dispatch } from './dispatch.ts';
import { arrival, isOpenTo, isPostOf, isSideOf, lawfulSteps, sidesOf } from './lawful-steps.ts';
import { overridesOfDraft, readinessGaps } from './send-referral.ts';
import type { StepDefinition } from './referral-kind.ts';
import { assignmentOf } from '../participation/role-bars.ts';
import { personFaults } from '../participation/person-faults.ts';
import { gapsOf, inputOf, type StepInput } from './step-needs.ts';
import type { Referral } from './referral.ts';
import type { StepRequest, StepScene } from './step-scene.ts';

/** Who takes the step; the hub itself when a clock has run out. */
export type Actor = Pick<Principal, 'agencyId' | 'roles'> | 'HUB';

/** Takes one step of a referral, or says why not and what would have been lawful. */
export function takeStep(scene: StepScene, asked: StepRequest, actor: Actor, moment: Moment): Fact[] | Refusal[] {
  const { kind, referral, file } = scene;
  const step = kind.steps[asked.step];
  const illegal = illegality(scene, asked, actor);
  if (illegal || !step) return [illegal ?? new Refusal('STEP_NOT_OF_KIND', { path: ['step'] })];
  const request = { ...asked, input: inputOf(step, asked.input) };

  const gaps: Refusal[] = [
    ...orderFaults(referral, request),
    ...lostFaults(scene, step, request),
    ...phaseFaults(scene, request.input),
    ...gapsOf(step, request.input, kind),
    ...documentGaps(scene, step, request.input),
    ...assigneeFaults(scene, step, request.input),
    ...(request.step === 'SUBMIT' ? readinessGaps(scene, moment, request.occurredAt) : []),
  ];
  if (gaps.length > 0) return gaps;

  const at = { ...moment, now: request.occurredAt };
  const clocks = stepClockFacts(scene, step, request.input, at);
  if (clocks instanceof Refusal) return [clocks];
  return [
    stepFact(scene, request, step),
    ...(request.step === 'SUBMIT' ? dispatch(scene, request.occurredAt, at) : []),
    ...(request.step === 'SUBMIT' ? overridesOfDraft(scene, request.occurredAt) : []),
    ...clocks,
    ...participationFacts(scene, step, request, at),
    ...outcomeFacts(scene, step, request.input, at),
    ...accountabilityAfter(scene, step, request.occurredAt),
  ].map((fact) => ({
    ...fact,
    disputeId: file.dispute.id,
    occurredAt: request.occurredAt,
    referralId: fact.referralId ?? referral.id,
  }));
}

function illegality({ kind, referral }: StepScene, request: StepRequest, actor: Actor): Refusal | null {
  const step = kind.steps[request.step];
  const sides = actor === 'HUB' ? (['HUB'] as const) : sidesOf(referral, actor.agencyId);
  const roles = actor === 'HUB' ? [] : actor.roles;
  const allowed = lawfulSteps(kind, referral, { sides, roles });
  const about = { path: ['step'], allowed, details: { state: referral.state } };
  if (!step) return new Refusal('STEP_NOT_OF_KIND', about);
  if (!isSideOf(step.by, sides)) return new Refusal('STEP_NOT_YOURS', about);
  if (request.version !== null && request.version !== referral.version) {
    return new Refusal('CONFLICT', {
      path: ['version'],
      allowed: [String(referral.version)],
      details: { state: referral.state },
    });
  }
  if (!isOpenTo(step, referral)) return new Refusal('STEP_NOT_POSSIBLE_NOW', about);
  if (actor !== 'HUB' && !isPostOf(step.posts, roles)) {
    return new Refusal('POST_MAY_NOT_TAKE_STEP', about);
  }
  return null;
}

/** What is done with a referral is not done before it was sent, nor before what was done with it last. */
function orderFaults({ sentAt, changedAt }: Referral, { occurredAt }: StepRequest): Refusal[] {
  if (occurredAt >= changedAt) return [];
  const about = { path: ['occurredAt'], allowed: [`≥ ${changedAt.toISOString()}`] };
  if (sentAt !== null && occurredAt < sentAt) return [new Refusal('OCCURS_BEFORE_SENDING', about)];
  return [new Refusal('OCCURS_BEFORE_PREVIOUS_STEP', about)];
}

/** A step that is open for a period only is lost with its last day, as an objection to competence is (PET 23). */
function lostFaults({ referral, deadlines }: StepScene, { within }: StepDefinition, { occurredAt }: StepRequest) {
  return deadlines
    .filter(({ referralId, rule }) => referralId === referral.id && rule === within)
    .filter(({ dueAt }) => dueAt < occurredAt)
    .map(({ dueAt }) => new Refusal('STEP_LOST', { path: ['occurredAt'], allowed: [`≤ ${dueAt.toISOString()}`] }));
}

/** An outcome that rests on something having been done first, such as two attempts to reach a person. */
function phaseFaults({ kind, referral }: StepScene, { outcome }: StepInput): Refusal[] {
  const possible = Object.entries(kind.outcomes)
    .filter(([, { fromPhase }]) => !fromPhase || (referral.phase !== null && fromPhase.includes(referral.phase)))
    .map(([code]) => code);
  if (!outcome || !Object.hasOwn(kind.outcomes, outcome) || possible.includes(outcome)) return [];
  return [new Refusal('OUTCOME_NOT_POSSIBLE_NOW', { path: ['outcome'], allowed: possible })];
}

function documentGaps({ kind, referral, file }: StepScene, step: StepDefinition, input: StepInput): Refusal[] {
  const wanted = [...(step.documents ?? []), ...(input.outcome ? (kind.outcomes[input.outcome]?.documents ?? []) : [])];
  const attached = file.documents
    .filter(({ referralId }) => referralId === referral.id)
    .map((document) => document.kind);
  const gaps: Refusal[] = wanted
    .filter((document) => !attached.includes(document))
    .map((document) => new Refusal('DOCUMENT_MISSING', { path: ['documents'], allowed: [document] }));
  if (input.outcome && kind.outcomes[input.outcome]?.needsAgreement && !file.obligations.some(isAgreement)) {
    gaps.push(new Refusal('AGREEMENT_REQUIRED', { path: ['outcome'], allowed: ['recordAgreement'] }));
  }
  return gaps;
}

function isAgreement({ source }: { source: string }): boolean {
  return source === 'AGREEMENT';
}

/** Whoever is put on the matter works for the receiver, or for a body the kind names, and nothing bars the person. */
function assigneeFaults(scene: StepScene, { assigns }: StepDefinition, { assigneeId }: StepInput): Refusal[] {
  if (!assigneeId) return [];
  const { kind, referral, file, receiver, assigneeAgencyId, agencyTypeOf = () => null } = scene;
  const type = assigneeAgencyId === null ? null : agencyTypeOf(assigneeAgencyId);
  const known = assigneeAgencyId === referral.toAgencyId || (type !== null && kind.assigneesFrom?.includes(type));
  const allowed = ["a staff member of the receiver's agency", ...(kind.assigneesFrom ?? [])];
  const stranger = known ? [] : [new Refusal('ASSIGNEE_NOT_OF_RECEIVER', { path: ['assigneeId'], allowed })];
  const as = assignmentOf(assigns ?? null, receiver.type);
  return [...stranger, ...personFaults(file, { staffId: assigneeId, as, path: 'assigneeId' }, agencyTypeOf)];
}

function stepFact({ kind, referral }: StepScene, request: StepRequest, step: StepDefinition): Fact {
  const { assigneeId, outcome, declineReason, extensionDays, caseNumber, suggestedAgencyId } = request.input;
  const given = { assigneeId, outcome, declineReason, extensionDays, caseNumber, suggestedAgencyId };
  return {
    type: 'ReferralStepTaken',
    disputeId: referral.disputeId,
    referralId: referral.id,
    group: kind.group,
    audience: referral.sentAt || request.step === 'SUBMIT' ? 'PARTICIPANTS' : 'OWN',
    body: {
      step: request.step,
      from: referral.state,
      to: arrival(step, referral.state),
      phase: step.phase === undefined ? referral.phase : step.phase,
      ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== null)),
    },
  };
}
