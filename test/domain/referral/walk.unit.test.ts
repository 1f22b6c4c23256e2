import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../../src/domain/history/fact.ts';
import type { ReferralKind } from '../../../src/domain/referral/referral-kind.ts';
import { closedStates, heldStates, type ReferralState } from '../../../src/domain/referral/referral.ts';
import type { StepName } from '../../../src/domain/referral/step-names.ts';
import { takeStep } from '../../../src/domain/referral/take-step.ts';
import { isRefused, type Refusal } from '../../../src/kernel/refusal.ts';
import { actorOf, fullInput, moment, sceneAt, stepsOf } from './scene.ts';
import { kinds, namedKinds, stepTaken, take } from './take.ts';

interface Place {
  readonly state: ReferralState;
  readonly phase: string | null;
  /** The sender has asked to have it back. */
  readonly asked: boolean;
}

function nameOf({ state, phase, asked }: Place): string {
  return `${state}/${phase}${asked ? ' asked back' : ''}`;
}

/** Everything that can be reached by taking steps, from a draft, from waiting for consent, and from sending. */
function walk(kind: ReferralKind) {
  const places = new Map<string, Place>();
  const ways = new Map<string, Set<string>>();
  const taken = new Set<StepName>();
  const waiting: Place[] = (['DRAFT', 'CONSENT_PENDING', 'SENT'] as const).map((state) => ({
    state,
    phase: null,
    asked: false,
  }));
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const here = nameOf(place);
    if (places.has(here)) continue;
    places.set(here, place);
    for (const [step, declared] of stepsOf(kind)) {
      const outcome = take(kind, { ...place, step, actor: actorOf(declared), sides: [], roles: [] });
      if (isRefused(outcome)) continue;
      taken.add(step);
      const { to: state, phase } = stepTaken(outcome as Fact[]);
      const answered = declared.cancellation === 'ANSWERS' || !heldStates.includes(state);
      const there = { state, phase, asked: !answered && (place.asked || declared.cancellation === 'ASKS') };
      ways.set(here, (ways.get(here) ?? new Set()).add(nameOf(there)));
      waiting.push(there);
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
    for (const [outcome, { makesEnforceable, starts = [], fromPhase }] of Object.entries(kind.outcomes)) {
      const phase = fromPhase?.[0] ?? complete.fromPhase?.[0] ?? null;
      const attempt = { state: complete.from.at(-1)!, phase, step: 'COMPLETE', sides: [], roles: [] } as const;
      const facts = take(kind, { ...attempt, actor: actorOf(complete) }, outcome);
      expect([outcome, isRefused(facts)]).toEqual([outcome, false]);
      const types = (facts as Fact[]).map(({ type }) => type);
      expect(stepTaken(facts as Fact[]).outcome).toBe(outcome);
      expect(types.includes('ObligationEnforceable')).toBe(makesEnforceable === true);
      expect(types.filter((type) => type === 'DeadlineStarted')).toHaveLength(starts.length);
    }
  });

  test.each(namedKinds)('%s: an outcome that rests on more than has been done is refused', (_name, kind) => {
    const complete = kind.steps.COMPLETE;
    const resting = Object.entries(kind.outcomes).filter(([, { fromPhase }]) => fromPhase);
    for (const [outcome, { fromPhase }] of complete ? resting : []) {
      const phase = complete!.fromPhase?.find((each) => each === null || !fromPhase!.includes(each)) ?? null;
      if (complete!.fromPhase && phase === null) continue;
      const attempt = { state: complete!.from.at(-1)!, phase, step: 'COMPLETE', sides: [], roles: [] } as const;
      const [refusal] = take(kind, { ...attempt, actor: actorOf(complete!) }, outcome) as Refusal[];
      expect([outcome, refusal?.code]).toEqual([outcome, 'OUTCOME_NOT_POSSIBLE_NOW']);
      expect(refusal!.allowed).not.toContain(outcome);
    }
  });

  test.each(namedKinds)('%s: a step whose period has run out is lost', (_name, kind) => {
    for (const [step, declared] of stepsOf(kind).filter(([, { within }]) => within)) {
      const scene = sceneAt(kind, { state: declared.from[0]!, phase: declared.fromPhase?.[0] ?? null });
      const { dueAt } = scene.deadlines.find(({ rule }) => rule === declared.within)!;
      const at = (now: Date) => {
        const request = { step, input: fullInput(kind), version: 7, occurredAt: now };
        return takeStep(scene, request, actorOf(declared), { ...moment, now });
      };
      expect([step, isRefused(at(dueAt))]).toEqual([step, false]);
      const [refusal] = at(new Date(dueAt.getTime() + 1)) as Refusal[];
      expect([step, refusal?.code]).toEqual([step, 'STEP_LOST']);
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
      const scene = sceneAt(kind, {
        state: declared.from[0]!,
        phase: declared.fromPhase?.[0] ?? null,
        asked: declared.cancellation === 'ANSWERS',
      });
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
