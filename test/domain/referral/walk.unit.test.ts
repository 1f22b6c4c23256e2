import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../../src/domain/history/fact.ts';
import type { ReferralKind } from '../../../src/domain/referral/referral-kind.ts';
import { closedStates, type ReferralState } from '../../../src/domain/referral/referral.ts';
import type { StepName } from '../../../src/domain/referral/step-names.ts';
import { takeStep } from '../../../src/domain/referral/take-step.ts';
import { isRefused, type Refusal } from '../../../src/kernel/refusal.ts';
import { actorOf, fullInput, moment, sceneAt, stepsOf } from './scene.ts';
import { kinds, namedKinds, stepTaken, take } from './take.ts';

interface Place {
  readonly state: ReferralState;
  readonly phase: string | null;
}

/** Everything that can be reached by taking steps, from a draft, from waiting for consent, and from sending. */
function walk(kind: ReferralKind) {
  const places = new Map<string, Place>();
  const ways = new Map<string, Set<string>>();
  const taken = new Set<StepName>();
  const waiting: Place[] = (['DRAFT', 'CONSENT_PENDING', 'SENT'] as const).map((state) => ({ state, phase: null }));
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const here = `${place.state}/${place.phase}`;
    if (places.has(here)) continue;
    places.set(here, place);
    for (const [step, declared] of stepsOf(kind)) {
      const outcome = take(kind, { ...place, step, actor: actorOf(declared), sides: [], roles: [] });
      if (isRefused(outcome)) continue;
      taken.add(step);
      const { to: state, phase } = stepTaken(outcome as Fact[]);
      ways.set(here, (ways.get(here) ?? new Set()).add(`${state}/${phase}`));
      waiting.push({ state, phase });
    }
  }
  return { places, ways, taken };
}

/** Steps the kind declares that no way leads to. */
function unreached(kind: ReferralKind): StepName[] {
  const { taken } = walk(kind);
  return stepsOf(kind).flatMap(([step]) => (taken.has(step) ? [] : [step]));
}

/** Places from which the loop can no longer be closed, whatever anybody does. */
function deadEnds(kind: ReferralKind): string[] {
  const { places, ways } = walk(kind);
  const closing = new Set([...places].filter(([, { state }]) => closedStates.includes(state)).map(([here]) => here));
  for (let before = -1; before !== closing.size;) {
    before = closing.size;
    for (const [here, onward] of ways) if ([...onward].some((there) => closing.has(there))) closing.add(here);
  }
  return [...places.keys()].filter((here) => !closing.has(here));
}

describe('a referral that is walked through', () => {
  test.each(namedKinds)('%s: every step it declares can be reached', (_name, kind) => {
    expect(unreached(kind)).toEqual([]);
  });

  test.each(namedKinds)('%s: from wherever it stands the loop can still be closed', (_name, kind) => {
    expect(deadEnds(kind)).toEqual([]);
  });

  test('a step behind a phase nobody enters is noticed, and so is a loop nobody can close', () => {
    const kind = kinds[0]!;
    const { ACKNOWLEDGE, ...open } = kind.steps;
    const behind = { ...ACKNOWLEDGE!, from: ['ACCEPTED'], fromPhase: ['NEVER_ENTERED'] } as const;
    expect(unreached({ ...kind, steps: { ...kind.steps, DECIDE: behind } })).toEqual(['DECIDE']);
    expect(deadEnds({ ...kind, steps: open })).toContain('DECLINED/null');
  });

  test.each(namedKinds)('%s: it can end with each of its outcomes', (_name, kind) => {
    const complete = kind.steps.COMPLETE;
    if (!complete) return;
    for (const [outcome, { makesEnforceable, starts = [] }] of Object.entries(kind.outcomes)) {
      const attempt = { state: complete.from.at(-1)!, phase: null, step: 'COMPLETE', sides: [], roles: [] } as const;
      const facts = take(kind, { ...attempt, actor: actorOf(complete) }, outcome);
      expect([outcome, isRefused(facts)]).toEqual([outcome, false]);
      const types = (facts as Fact[]).map(({ type }) => type);
      expect(stepTaken(facts as Fact[]).outcome).toBe(outcome);
      expect(types.includes('ObligationEnforceable')).toBe(makesEnforceable === true);
      expect(types.filter((type) => type === 'DeadlineStarted')).toHaveLength(starts.length);
    }
  });

  test.each(namedKinds)(
    '%s: a step based on an older version is refused, with the version that holds',
    (_name, kind) => {
      for (const [step, declared] of stepsOf(kind).filter(([, { by }]) => by !== 'HUB')) {
        const scene = sceneAt(kind, { state: declared.from[0]! });
        const request = { step, input: fullInput(kind), version: 6, occurredAt: moment.now };
        const [refusal] = takeStep(scene, request, actorOf(declared), moment) as Refusal[];
        expect([step, refusal?.code, refusal?.allowed]).toEqual([step, 'CONFLICT', ['7']]);
      }
    },
  );

  test.each(namedKinds)('%s: what a step needs and does not get is told all at once', (_name, kind) => {
    for (const [step, declared] of stepsOf(kind).filter(([, { needs }]) => (needs ?? []).length > 0)) {
      const scene = sceneAt(kind, { state: declared.from[0]!, phase: declared.fromPhase?.[0] ?? null });
      const request = { step, input: {}, version: 7, occurredAt: moment.now };
      const outcome = takeStep(scene, request, actorOf(declared), moment);
      expect([step, isRefused(outcome) && outcome.length]).toEqual([step, declared.needs!.length]);
    }
  });

  test.each(namedKinds)('%s: a step cannot have happened before the referral was sent', (_name, kind) => {
    for (const [step, declared] of stepsOf(kind).filter(([, { from }]) => from.includes('SENT'))) {
      const scene = sceneAt(kind, { state: 'SENT' });
      const before = new Date(scene.referral.sentAt!.getTime() - 1);
      const version = declared.by === 'HUB' ? null : 7;
      const outcome = takeStep(
        scene,
        { step, input: fullInput(kind), version, occurredAt: before },
        actorOf(declared),
        moment,
      );
      expect([step, isRefused(outcome)]).toEqual([step, true]);
    }
  });
});
