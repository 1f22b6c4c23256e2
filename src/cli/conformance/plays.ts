import type { DiagnosisCode } from './diagnoses.ts';
import type { HandOff } from './sender-side.ts';
import type { Stage } from './stage.ts';

/** Handed over, told, and received. */
export async function received(stage: Stage): Promise<HandOff> {
  const handOff = await stage.handOff();
  await stage.flow();
  await expectState(stage, handOff, ['RECEIVED'], 'NOT_RECEIVED');
  return handOff;
}

/** The same, and accepted by the officer. */
export async function accepted(stage: Stage): Promise<HandOff> {
  const handOff = await received(stage);
  await stage.instruct({ referralId: handOff.referralId, step: 'ACCEPT' });
  await stage.flow();
  await expectState(stage, handOff, ['ACCEPTED'], 'NOT_ACCEPTED');
  return handOff;
}

/** The same, and worked on until an outcome is all that is left, or only up to a step of the path. */
export async function workedOn(stage: Stage, last?: string): Promise<HandOff> {
  const handOff = await accepted(stage);
  const { path } = stage.profile;
  for (const step of last === undefined ? path : path.slice(0, path.indexOf(last) + 1))
    await stage.instruct({ referralId: handOff.referralId, step });
  await stage.flow();
  return handOff;
}

/** Has the partner decide something that leaves a trace in the state, however that comes out. */
export async function decided(stage: Stage, { referralId }: HandOff, step: string): Promise<void> {
  await stage.instruct({ referralId, step });
  await stage.flow();
}

export async function expectState(
  stage: Stage,
  { referralId }: HandOff,
  states: readonly string[],
  code: DiagnosisCode,
): Promise<void> {
  const { state } = await stage.sender.referral(referralId);
  stage.expect(states.includes(state), code, `state ${state}, not ${states.join(' / ')}; ${tried(stage, referralId)}`);
}

/** No step, or none of this name, was tried on the referral. */
export function expectNoStep(
  stage: Stage,
  { referralId }: Pick<HandOff, 'referralId'>,
  code: DiagnosisCode,
  step?: string,
) {
  stage.expect(stage.steps(referralId, step).length === 0, code, tried(stage, referralId));
}

/** Steps that were tried on a referral, and what the hub said. */
export function tried(stage: Stage, referralId: string): string {
  const steps = stage.steps(referralId).map(({ input, status, answer }) => {
    const codes = [...answer.matchAll(/"code":"([A-Z_]+)"/g)].map(([, code]) => code);
    return [String(input.step), status, ...codes].join(' ');
  });
  return `tried: ${steps.join(', ') || '-'}`;
}
