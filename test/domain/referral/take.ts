import type { StaffRole } from '../../../src/domain/agency/staff-role.ts';
import type { Fact, FactOf } from '../../../src/domain/history/fact.ts';
import type { ReferralKind, Side } from '../../../src/domain/referral/referral-kind.ts';
import type { ReferralState } from '../../../src/domain/referral/referral.ts';
import type { StepName } from '../../../src/domain/referral/step-names.ts';
import { takeStep, type Actor } from '../../../src/domain/referral/take-step.ts';
import type { Refusal } from '../../../src/kernel/refusal.ts';
import { referralKinds } from '../../../src/kinds/index.ts';
import { fullInput, moment, outcomeAt, sceneAt } from './scene.ts';

export const kinds = [...referralKinds.values()];

/** For `test.each`: the name of a kind, and the kind. */
export const namedKinds = kinds.map((kind) => [`${kind.code} ${kind.name}`, kind] as const);

/** Somebody trying a step, where the referral stands. */
export interface Attempt {
  readonly state: ReferralState;
  readonly phase: string | null;
  /** The sender has asked to have it back. */
  readonly asked?: boolean;
  readonly step: StepName;
  readonly sides: readonly Side[];
  readonly roles: readonly StaffRole[];
  readonly actor: Actor;
}

/** Takes the step with everything it could need; by default with the first outcome the phase allows. */
export function take(
  kind: ReferralKind,
  { state, phase, asked = false, step, actor }: Attempt,
  outcome?: string,
): Fact[] | Refusal[] {
  const scene = sceneAt(kind, { state, phase, asked });
  const version = actor === 'HUB' ? null : scene.referral.version;
  return takeStep(
    scene,
    { step, input: fullInput(kind, outcome ?? outcomeAt(kind, phase)), version, occurredAt: moment.now },
    actor,
    moment,
  );
}

/** What the step did, out of its facts. */
export function stepTaken(facts: readonly Fact[]): FactOf<'ReferralStepTaken'>['body'] {
  return facts.find((fact): fact is FactOf<'ReferralStepTaken'> => fact.type === 'ReferralStepTaken')!.body;
}
