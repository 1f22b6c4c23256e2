import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../../src/domain/history/fact.ts';
import type { ReferralKind } from '../../../src/domain/referral/referral-kind.ts';
import { heldStates, returnedStates, type ReferralState } from '../../../src/domain/referral/referral.ts';
import type { StepName } from '../../../src/domain/referral/step-names.ts';
import { takeStep } from '../../../src/domain/referral/take-step.ts';
import { isRefused, type Refusal } from '../../../src/kernel/refusal.ts';
import { fullInput, moment, receiver, sceneAt, sender, stepsOf } from '../referral/scene.ts';
import { kinds, namedKinds, stepTaken } from '../referral/take.ts';

/** Takes a step as a side, whatever the post. */
function attempt(
  kind: ReferralKind,
  step: StepName,
  at: { state: ReferralState; asked?: boolean },
  input = fullInput(kind),
) {
  const scene = sceneAt(kind, at);
  const declared = kind.steps[step]!;
  const actor = { agencyId: declared.by === 'SENDER' ? sender.id : receiver.id, roles: declared.posts ?? [] };
  return takeStep(scene, { step, input, version: 7, occurredAt: moment.now }, actor, moment);
}

const codes = (outcome: Fact[] | Refusal[]) => (isRefused(outcome) ? outcome.map(({ code }) => code) : []);
const named = namedKinds.filter(([, kind]) => kind.steps.REQUEST_CANCELLATION);
const held = (kind: ReferralKind) =>
  heldStates.filter((state) => kind.steps.REQUEST_CANCELLATION!.from.includes(state));

describe('a hand-off is taken back', () => {
  test('by most kinds’ own steps', () => {
    expect(named.length).toBeGreaterThan(kinds.length / 2);
  });

  test.each(namedKinds)('%s: freely before it is accepted, and never by the sender alone after', (_name, kind) => {
    for (const state of kind.steps.WITHDRAW?.from ?? []) expect(heldStates).not.toContain(state);
  });

  test.each(named)('%s: the sender asks, the referral stays as it is, and its clocks run on', (_name, kind) => {
    for (const state of held(kind)) {
      const facts = attempt(kind, 'REQUEST_CANCELLATION', { state });
      expect([state, codes(facts)]).toEqual([state, []]);
      expect((facts as Fact[]).filter(({ type }) => /Deadline|Stage|Part/.test(type))).toEqual([]);
      expect(stepTaken(facts as Fact[])).toMatchObject({ from: state, to: state });
    }
  });

  test.each(named)('%s: it is asked once, answered only when asked, and a refusal has a reason', (_name, kind) => {
    const [state] = held(kind) as [ReferralState];
    expect(codes(attempt(kind, 'REQUEST_CANCELLATION', { state, asked: true }))).toEqual(['STEP_NOT_POSSIBLE_NOW']);
    expect(codes(attempt(kind, 'AGREE_CANCELLATION', { state }))).toEqual(['STEP_NOT_POSSIBLE_NOW']);
    expect(codes(attempt(kind, 'REFUSE_CANCELLATION', { state }))).toEqual(['STEP_NOT_POSSIBLE_NOW']);
    expect(codes(attempt(kind, 'REFUSE_CANCELLATION', { state, asked: true }, {}))).toEqual(['STEP_NEEDS_MORE']);
    const refused = attempt(kind, 'REFUSE_CANCELLATION', { state, asked: true });
    expect(stepTaken(refused as Fact[])).toMatchObject({ from: state, to: state });
  });

  test.each(named)('%s: when the receiver agrees, what a withdrawal brings about comes about', (_name, kind) => {
    const { raises, resumes, starts, pauses } = kind.steps.WITHDRAW!;
    expect(kind.steps.AGREE_CANCELLATION).toMatchObject(
      JSON.parse(JSON.stringify({ raises, resumes, starts, pauses, stops: 'ALL', to: 'WITHDRAWN' })) as object,
    );
    for (const state of held(kind)) {
      const facts = attempt(kind, 'AGREE_CANCELLATION', { state, asked: true });
      expect([state, codes(facts)]).toEqual([state, []]);
      expect(stepTaken(facts as Fact[])).toMatchObject({ from: state, to: 'WITHDRAWN' });
    }
  });

  test.each(namedKinds)('%s: a finished hand-off is never revoked', (_name, kind) => {
    const revoking = ['WITHDRAW', 'REQUEST_CANCELLATION', 'AGREE_CANCELLATION', 'REFUSE_CANCELLATION'];
    for (const [name, { from }] of stepsOf(kind).filter(([step]) => revoking.includes(step))) {
      for (const state of [...returnedStates, 'ACKNOWLEDGED'] as const)
        expect([name, from.includes(state)]).toEqual([name, false]);
    }
  });
});

describe('the order of steps', () => {
  const kind = kinds.find(({ code }) => code === 'R08')!;

  test.each(namedKinds)('%s: a step cannot have happened before the one before it', (_name, each) => {
    for (const [step, declared] of stepsOf(each).filter(([, { by }]) => by !== 'HUB')) {
      const scene = sceneAt(each, {
        state: declared.from[0]!,
        phase: declared.fromPhase?.[0] ?? null,
        asked: declared.cancellation === 'ANSWERS',
      });
      const previous = new Date('2025-09-09T05:00:00Z');
      const referral = { ...scene.referral, changedAt: previous };
      const actor = { agencyId: declared.by === 'SENDER' ? sender.id : receiver.id, roles: declared.posts ?? [] };
      const take = (occurredAt: Date) =>
        takeStep({ ...scene, referral }, { step, input: fullInput(each), version: 7, occurredAt }, actor, moment);
      const early = (take(new Date(previous.getTime() - 1)) as Refusal[]).find(({ path }) => path[0] === 'occurredAt');
      expect([step, early?.code, early?.allowed]).toEqual([
        step,
        'OCCURS_BEFORE_PREVIOUS_STEP',
        ['≥ 2025-09-09T05:00:00.000Z'],
      ]);
      expect(codes(take(previous))).not.toContain('OCCURS_BEFORE_PREVIOUS_STEP');
    }
  });

  test('a step before the sending says so', () => {
    const scene = sceneAt(kind, { state: 'SENT' });
    const occurredAt = new Date(scene.referral.sentAt!.getTime() - 1);
    const outcome = takeStep(
      scene,
      { step: 'RECEIVE', input: {}, version: 7, occurredAt },
      { agencyId: receiver.id, roles: [] },
      moment,
    );
    expect(codes(outcome)).toEqual(['OCCURS_BEFORE_SENDING']);
  });
});
