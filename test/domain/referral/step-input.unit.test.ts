import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../../src/domain/history/fact.ts';
import { takeStep } from '../../../src/domain/referral/take-step.ts';
import { isRefused } from '../../../src/kernel/refusal.ts';
import { actorOf, fullInput, moment, sceneAt, stepsOf } from './scene.ts';
import { kinds, namedKinds, stepTaken } from './take.ts';

/** Takes a step with everything anybody could give, for each outcome of its kind. */
function taken(kind: (typeof kinds)[number], name: string): Fact[][] {
  const [step, declared] = stepsOf(kind).find(([each]) => each === name)!;
  return Object.keys(kind.outcomes).flatMap((outcome) => {
    const scene = sceneAt(kind, {
      state: declared.from[0]!,
      phase: declared.fromPhase?.[0] ?? null,
      asked: declared.cancellation === 'ANSWERS',
    });
    const request = { step, input: fullInput(kind, outcome), version: null, occurredAt: moment.now };
    const facts = takeStep(scene, request, actorOf(declared), moment);
    return isRefused(facts) ? [] : [facts as Fact[]];
  });
}

const gives = (kind: (typeof kinds)[number], need: string) =>
  stepsOf(kind).filter(([, { needs }]) => !needs?.some((each) => each === need));

describe('what comes along with a step that does not ask for it has no effect', () => {
  test.each(namedKinds)('%s: an outcome ends nothing, and makes no title enforceable', (_name, kind) => {
    for (const [step, declared] of gives(kind, 'OUTCOME')) {
      for (const facts of taken(kind, step)) {
        expect([step, stepTaken(facts).outcome]).toEqual([step, undefined]);
        expect(facts.map(({ type }) => type)).not.toContain('ObligationEnforceable');
        const started = facts.filter(({ type }) => type === 'DeadlineStarted').length;
        expect(started).toBeLessThanOrEqual((declared.starts ?? []).length + kind.clocksAtSending.length);
      }
    }
  });

  test.each(namedKinds)('%s: nor is a reason to decline, a better agency or more days written down', (_name, kind) => {
    for (const [step] of gives(kind, 'DECLINE_REASON')) {
      for (const facts of taken(kind, step)) expect(stepTaken(facts)).not.toHaveProperty('declineReason');
    }
    for (const [step] of gives(kind, 'EXTENSION_DAYS')) {
      for (const facts of taken(kind, step)) expect(stepTaken(facts)).not.toHaveProperty('extensionDays');
    }
  });

  test.each(namedKinds)('%s: the sender puts nobody of the receiver’s on the matter', (_name, kind) => {
    for (const [step] of stepsOf(kind).filter(([, { by }]) => by === 'SENDER')) {
      for (const facts of taken(kind, step)) expect(stepTaken(facts)).not.toHaveProperty('assigneeId');
    }
  });
});
