import type { StaffRole } from '../agency/staff-role.ts';
import type { ReferralKind, Side, StepDefinition, StepSide } from './referral-kind.ts';
import type { Referral, ReferralState } from './referral.ts';
import type { StepName } from './step-names.ts';

/** The side the agency stands on, or null for an outsider. An agency that refers to itself stands on both. */
export function sidesOf(referral: Pick<Referral, 'fromAgencyId' | 'toAgencyId'>, agencyId: string): Side[] {
  const sides: Side[] = [];
  if (referral.fromAgencyId === agencyId) sides.push('SENDER');
  if (referral.toAgencyId === agencyId) sides.push('RECEIVER');
  return sides;
}

/** Whether somebody who stands on these sides may take a step of that side. */
export function isSideOf(by: StepSide, sides: readonly Side[]): boolean {
  return by === 'EITHER' ? sides.includes('SENDER') || sides.includes('RECEIVER') : sides.includes(by);
}

/** Where a referral stands, as far as it decides which steps are open. */
export type Standing = Pick<Referral, 'state' | 'phase'> & {
  /** Set while a request to have it back waits for its answer. */
  readonly cancellationAskedAt?: Date | string | null | undefined;
};

/** Whether the state and phase of the referral, and a request that waits, let the step be taken at all. */
export function isOpenTo(step: StepDefinition, referral: Standing): boolean {
  if (!step.from.includes(referral.state)) return false;
  if (step.cancellation && (step.cancellation === 'ANSWERS') !== !!referral.cancellationAskedAt) return false;
  return step.fromPhase === undefined || step.fromPhase.includes(referral.phase);
}

/** The state the step leads to from a state. */
export function arrival({ to }: Pick<StepDefinition, 'to'>, from: ReferralState): ReferralState {
  return to === 'SAME' ? from : to;
}

/** Whether a person with these roles holds one of the posts; where none is named, every post will do. */
export function isPostOf(posts: readonly StaffRole[] | undefined, roles: readonly StaffRole[]): boolean {
  return posts === undefined || roles.some((role) => posts.includes(role));
}

/** The steps someone on the given sides, with the given roles, may take now. */
export function lawfulSteps(
  kind: ReferralKind,
  referral: Standing,
  who: { sides: readonly Side[]; roles: readonly StaffRole[] },
): StepName[] {
  return (Object.entries(kind.steps) as [StepName, StepDefinition][])
    .filter(([, step]) => isSideOf(step.by, who.sides) && isOpenTo(step, referral) && isPostOf(step.posts, who.roles))
    .map(([name]) => name);
}
