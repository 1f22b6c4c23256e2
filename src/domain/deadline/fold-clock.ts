import type { Fact, FactOf } from '../history/fact.ts';
import type { OpenClock } from './recount.ts';

/** A clock as it stands after the fact that started it. */
export function startedClock({ disputeId, referralId, group, body }: FactOf<'DeadlineStarted'>): OpenClock {
  const { deadlineId: id, startedAt, dueAt, figure = null, ...rest } = body;
  return {
    id,
    disputeId,
    referralId: referralId ?? null,
    group,
    ...rest,
    state: 'RUNNING',
    startedAt: new Date(startedAt),
    dueAt: new Date(dueAt),
    extensionDays: 0,
    figure,
    pauses: [],
  };
}

/** The same after a fact that moved it. */
export function movedClock(clock: OpenClock, { body }: FactOf<'DeadlineMoved'>): OpenClock {
  const { deadlineId: _id, cause, dueAt, startedAt, ...rest } = body;
  const runs = cause === 'RESUMED' || cause === 'RESTARTED';
  return {
    ...clock,
    ...rest,
    state: cause === 'PAUSED' ? 'PAUSED' : runs ? 'RUNNING' : clock.state,
    dueAt: new Date(dueAt),
    ...(startedAt ? { startedAt: new Date(startedAt) } : {}),
  };
}

/** The clocks that run or stand after some facts; those that were stopped are gone. */
export function foldClocks(clocks: readonly OpenClock[], facts: readonly Fact[]): OpenClock[] {
  const byId = new Map(clocks.map((clock) => [clock.id, clock]));
  for (const fact of facts) {
    if (fact.type === 'DeadlineStarted') byId.set(fact.body.deadlineId, startedClock(fact));
    if (fact.type === 'DeadlineStopped') byId.delete(fact.body.deadlineId);
    if (fact.type !== 'DeadlineMoved') continue;
    const clock = byId.get(fact.body.deadlineId);
    if (clock) byId.set(clock.id, movedClock(clock, fact));
  }
  return [...byId.values()];
}
