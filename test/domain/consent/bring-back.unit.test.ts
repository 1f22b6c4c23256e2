import { describe, expect, test } from '@jest/globals';
import { bringBack } from '../../../src/domain/consent/bring-back.ts';
import type { Fact } from '../../../src/domain/history/fact.ts';
import { heldStates, liveStates } from '../../../src/domain/referral/referral.ts';
import type { StepScene } from '../../../src/domain/referral/step-scene.ts';
import { takeStep } from '../../../src/domain/referral/take-step.ts';
import { isRefused } from '../../../src/kernel/refusal.ts';
import { referralKinds } from '../../../src/kinds/index.ts';
import { moment, receiver, sceneAt } from '../referral/scene.ts';

const kinds = [...referralKinds.values()].filter(({ consent }) => consent !== 'NONE');

/** The scene with the part the sending opened for the receiver, and its own clocks only. */
function underWay(kind: (typeof kinds)[number], state: (typeof liveStates)[number]): StepScene {
  const scene = sceneAt(kind, { state });
  const part = {
    id: 'ptn_receiver',
    disputeId: 'dsp_1',
    agencyId: receiver.id,
    staffId: null,
    role: 'HANDLER',
  } as const;
  const rest = { legalBasis: kind.basis[0]!, scope: 1, referralId: 'ref_1', from: new Date(0), to: null };
  return { ...scene, file: { ...scene.file, participations: [{ ...part, ...rest }] } };
}

describe.each(kinds.map((kind) => [kind.code, kind] as const))('a consent withdrawn under %s', (_code, kind) => {
  test.each(liveStates)('brings it back at once from %s, whatever the kind asks of a person', (state) => {
    const outcome = bringBack(underWay(kind, state), moment);
    expect(isRefused(outcome)).toBe(false);
    const facts = outcome as Fact[];
    const to = heldStates.includes(state) ? 'TERMINATED' : 'WITHDRAWN';
    expect(facts.find(({ type }) => type === 'ReferralStepTaken')!.body).toMatchObject({ from: state, to });
    const ended = facts.filter((fact) => fact.type === 'ParticipationEnded').map(({ body }) => body.endsAt);
    expect(new Set(ended)).toEqual(new Set([moment.now.toISOString()]));
  });
});

test('a person without the post is refused the very step the hub takes by itself', () => {
  const posted = kinds.filter((kind) => kind.steps.TERMINATE?.posts);
  for (const kind of posted) {
    const request = { step: 'TERMINATE', input: { reason: '说明' }, version: null, occurredAt: moment.now } as const;
    const outcome = takeStep(underWay(kind, 'ACCEPTED'), request, { agencyId: receiver.id, roles: [] }, moment);
    expect(isRefused(outcome)).toBe(true);
  }
});
