import type { Moment } from '../../kernel/moment.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { DisputeFile } from '../dispute/dispute.ts';
import type { Fact } from '../history/fact.ts';
import { isLive } from '../participation/participation.ts';
import type { Hop } from '../referral/chain.ts';
import { closedLoop } from '../referral/closed-loop.ts';
import type { ReferralKind, StepDefinition } from '../referral/referral-kind.ts';
import { heldStates, liveStates, type Referral } from '../referral/referral.ts';
import { bringsBeforeTribunal, endedParts } from '../referral/step-effects.ts';
import type { StepScene } from '../referral/step-scene.ts';
import { takeStep } from '../referral/take-step.ts';
import { covers, type Consent } from './consent.ts';

/** Whether the referral is under way on the strength of the consent. */
export function standsOn(referral: Referral, consent: Consent): boolean {
  return liveStates.includes(referral.state) && covers(consent, referral.kind, referral.toAgencyId);
}

/**
 * Brings a referral back because a consent it stands on is withdrawn: terminated when the receiver holds it, else
 * withdrawn. The hub itself does it, so neither a post nor a paper nor an outcome the kind asks of a person is waited
 * for; the clocks the sending held run on, and what the receiver saw through it ends (PIPL 15; OMR 15).
 */
export function bringBack(scene: StepScene, moment: Moment): Fact[] | Refusal[] {
  const { referral } = scene;
  const held = heldStates.includes(referral.state);
  const name = held ? 'TERMINATE' : 'WITHDRAW';
  const kind = withoutConditions(scene.kind, name, referral);
  const actor = { agencyId: held ? referral.toAgencyId : referral.fromAgencyId, roles: [] };
  const input = { reason: '当事人撤回同意 / consent withdrawn' };
  const request = { step: name, input, version: null, occurredAt: moment.now } as const;
  const outcome = takeStep({ ...scene, kind }, request, actor, moment);
  if (outcome.some((each) => each instanceof Refusal)) return outcome;
  const parts = held ? workingParts(scene).flatMap((agencyId) => endedParts(scene, moment.now, { agencyId })) : [];
  return [...(outcome as Fact[]), ...parts];
}

/**
 * Ends what agencies still see through hand-offs that are over and stood on the consent: the days after the loop is
 * closed are not theirs any more. A tribunal that has the dispute before it sees it by its own duty, and whoever sent the
 * matter by another part.
 */
export function endedSight(
  file: Pick<DisputeFile, 'dispute' | 'participations' | 'openReferrals'>,
  { consent, hops }: { readonly consent: Consent; readonly hops: readonly Hop[] },
  kind: ReferralKind,
  at: Date,
): Fact[] {
  if (bringsBeforeTribunal(kind)) return [];
  const over = hops
    .filter((hop) => hop.kind === consent.purpose && covers(consent, kind.code, hop.toAgencyId))
    .filter(({ id }) => !file.openReferrals.some((open) => open.id === id && liveStates.includes(open.state)));
  return file.participations
    .filter((part) => isLive(part, at))
    .filter((part) => over.some(({ id, fromAgencyId }) => id === part.referralId && fromAgencyId !== part.agencyId))
    .map(({ id: participationId, referralId }) => ({
      type: 'ParticipationEnded',
      disputeId: file.dispute.id,
      referralId: referralId!,
      group: kind.group,
      audience: 'PARTICIPANTS',
      body: { participationId, endsAt: at.toISOString() },
    }));
}

/**
 * Agencies that see the matter through the referral without having sent it: the receiver, and firms whose people it put
 * on it.
 */
function workingParts({ referral, file }: StepScene): string[] {
  const parts = file.participations.filter(({ referralId }) => referralId === referral.id);
  const agencies = new Set([referral.toAgencyId, ...parts.map(({ agencyId }) => agencyId)]);
  agencies.delete(referral.fromAgencyId);
  return [...agencies];
}

/** The kind with the step as the law of consent has it: from wherever the referral stands, and asking nothing. */
function withoutConditions(kind: ReferralKind, name: 'TERMINATE' | 'WITHDRAW', { state }: Referral): ReferralKind {
  const { posts: _posts, fromPhase: _phase, ...step }: StepDefinition = { ...closedLoop[name]!, ...kind.steps[name] };
  const resumes = [...(step.resumes ?? []), ...(kind.pausesAtSending ?? [])];
  const free: StepDefinition = { ...step, from: [state], needs: [], documents: [], resumes: [...new Set(resumes)] };
  return { ...kind, steps: { ...kind.steps, [name]: free } };
}
