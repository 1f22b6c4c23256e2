import { addDays, endOfLegalDay, legalDateOf } from '../../kernel/legal-date.ts';
import type { Moment } from '../../kernel/moment.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { extendClocks, pauseClocks, resumeClocks, startClock, stopClocks } from '../deadline/clocks.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { accountableAgency } from '../dispute/accountability.ts';
import { accountabilityMove, stageMove } from '../dispute/dispute-facts.ts';
import type { DisputeStage } from '../dispute/stage.ts';
import type { StageEvent } from '../dispute/stage-event.ts';
import type { Fact } from '../history/fact.ts';
import type { ParticipationRole } from '../participation/participation.ts';
import { lastDueOn } from '../obligation/obligation.ts';
import { applies, limitOf, placeOf } from './dispatch.ts';
import { arrival } from './lawful-steps.ts';
import { refusedStates } from './referral.ts';
import type { Clock, ReferralKind, StepDefinition } from './referral-kind.ts';
import type { StepInput } from './step-needs.ts';
import type { StepRequest, StepScene } from './step-scene.ts';

/** Days both sides keep sight of the dispute after the loop is closed; a product default, PIPL 6 and 19 ask for a limit. */
export const sightAfterAcknowledgementDays = 30;

/** Clocks the step stops, pauses, resumes, lengthens and starts. */
export function stepClockFacts(
  scene: StepScene,
  step: StepDefinition,
  input: StepInput,
  moment: Moment,
): Fact[] | Refusal {
  const { kind, referral, deadlines } = scene;
  const own = deadlines.filter(({ referralId }) => referralId === referral.id);
  const stopped = own.filter(({ rule }) => step.stops === 'ALL' || step.stops?.includes(rule));
  const extended = own.filter(({ rule }) => step.extends?.includes(rule));
  const lengthened = input.extensionDays ? extendClocks(extended, input.extensionDays, moment, kind.group) : [];
  if (lengthened instanceof Refusal) return lengthened;
  return [
    ...stopClocks(stopped, moment.now, kind.group),
    ...pauseClocks(matching(deadlines, step.pauses), moment, kind.group),
    ...resumeClocks(matching(deadlines, step.resumes), moment, kind.group),
    ...lengthened,
    ...(step.starts ?? []).flatMap((clock) => clockOf(scene, clock, moment)),
  ];
}

/** What the outcome brings with it: an enforceable title, further clocks, an event for the stage rule. */
export function outcomeFacts(scene: StepScene, step: StepDefinition, input: StepInput, moment: Moment): Fact[] {
  const { kind, referral, file, deadlines } = scene;
  const outcome = input.outcome ? kind.outcomes[input.outcome] : undefined;
  const facts: Fact[] = [];
  if (outcome?.makesEnforceable && referral.subjectId) {
    facts.push({
      type: 'ObligationEnforceable',
      disputeId: referral.disputeId,
      group: 'F10',
      audience: 'PARTICIPANTS',
      body: { obligationId: referral.subjectId, from: moment.now.toISOString() },
    });
  }
  facts.push(...stopClocks(matching(deadlines, outcome?.voids), moment.now, kind.group, 'VOID'));
  facts.push(...resumeClocks(matching(deadlines, outcome?.resumes), moment, kind.group));
  facts.push(...(outcome?.starts ?? []).flatMap((clock) => clockOf(scene, clock, moment)));
  const event = outcome?.raises ?? step.raises;
  return event ? [...facts, ...stageMove(file.dispute, event)] : facts;
}

/**
 * The assignee's personal part opens. When the loop closes, the parts it opened are given an end; when the matter comes
 * back undone, the receiver's end at once.
 */
export function participationFacts(
  scene: StepScene,
  step: StepDefinition,
  request: StepRequest,
  moment: Moment,
): Fact[] {
  const { kind, referral } = scene;
  if (refusedStates.includes(arrival(step, referral.state)))
    return endedParts(scene, moment.now, { agencyId: referral.toAgencyId });
  if (request.step === 'ACKNOWLEDGE') {
    const lastDay = addDays(legalDateOf(moment.now), sightAfterAcknowledgementDays);
    const only = isStillBefore(scene) ? { agencyId: referral.fromAgencyId } : {};
    return endedParts(scene, endOfLegalDay(lastDay), only);
  }
  const { assigneeId } = request.input;
  if (!step.assigns || !assigneeId) return [];
  return [
    ...endedParts(scene, moment.now, { role: step.assigns }),
    {
      type: 'ParticipationOpened',
      disputeId: referral.disputeId,
      group: kind.group,
      audience: 'PARTICIPANTS',
      body: {
        participationId: moment.newId('participation'),
        agencyId: scene.assigneeAgencyId ?? referral.toAgencyId,
        staffId: assigneeId,
        role: step.assigns,
        legalBasis: kind.basis[0]!,
        scope: referral.groups,
        referralId: referral.id,
        ...limitOf(referral),
      },
    },
  ];
}

const seized: readonly (StageEvent | undefined)[] = ['ARBITRATION_ACCEPTED', 'SUIT_FILED'];

/** Whether a commission or court that accepts such a referral has the dispute before it, in a file of its own. */
export function bringsBeforeTribunal(kind: ReferralKind): boolean {
  return seized.includes(kind.steps.ACCEPT?.raises);
}

const beforeATribunal: readonly DisputeStage[] = [
  'ARBITRATING',
  'AWAITING_SUIT',
  'LITIGATING',
  'AWAITING_APPEAL',
  'APPEALING',
];

/**
 * Whether the commission or court the referral brought the dispute before has still to act on it though the loop is
 * closed: to hear it once docketed, to serve what it decided, to certify the effect after the last day for suit or
 * appeal, which may be months away. Its sight ends thirty days after the dispute is closed instead.
 */
function isStillBefore({ kind, file }: Pick<StepScene, 'kind' | 'file'>): boolean {
  return bringsBeforeTribunal(kind) && beforeATribunal.includes(file.dispute.stage);
}

/** Ends the parts the referral opened: of both sides, of one agency, or those of one role whoever takes them. */
export function endedParts(
  { kind, referral, file }: Pick<StepScene, 'kind' | 'referral' | 'file'>,
  endsAt: Date,
  only: { readonly agencyId?: string; readonly role?: ParticipationRole } = {},
): Fact[] {
  return file.participations
    .filter((part) => part.referralId === referral.id && part.to === null)
    .filter(({ agencyId, role }) => agencyId === (only.agencyId ?? agencyId) && role === (only.role ?? role))
    .map(({ id: participationId }) => ({
      type: 'ParticipationEnded',
      disputeId: referral.disputeId,
      group: kind.group,
      audience: 'PARTICIPANTS',
      body: { participationId, endsAt: endsAt.toISOString() },
    }));
}

/** Accountability follows the main line: to the receiver that holds the matter, back to the lead when nobody does. */
export function accountabilityAfter(scene: StepScene, step: StepDefinition, at: Date): Fact[] {
  const { referral, file, lineOf } = scene;
  const now = { ...referral, state: arrival(step, referral.state), acceptedAt: referral.acceptedAt ?? at };
  const referrals = [...file.openReferrals.filter(({ id }) => id !== referral.id), now];
  const holds = referrals.map(({ state, toAgencyId, acceptedAt, kind }) => ({
    state,
    toAgencyId,
    acceptedAt,
    line: lineOf(kind),
  }));
  return accountabilityMove(file.dispute, accountableAgency(file.dispute.leadAgencyId, holds));
}

function matching(deadlines: readonly Deadline[], rules: readonly string[] | undefined): Deadline[] {
  return rules ? deadlines.filter(({ rule }) => rules.includes(rule)) : [];
}

function clockOf(scene: StepScene, clock: Clock, moment: Moment): Fact[] {
  const { kind, referral, receiver, file } = scene;
  if (!applies(clock, referral, receiver)) return [];
  const subject = file.obligations.find(({ id }) => id === referral.subjectId);
  const start = clock.anchor === 'LAST_INSTALMENT' && subject ? lastDueOn(subject) : moment.now;
  return [startClock(clock.rule, start, placeOf(kind, referral, clock), moment)];
}
