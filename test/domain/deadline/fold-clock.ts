import type { Deadline } from '../../../src/domain/deadline/deadline.ts';
import type { Fact, FactOf } from '../../../src/domain/history/fact.ts';

/** A clock as it stands after the fact that started it; what storage folds, in small. */
export function started({ disputeId, referralId, body }: FactOf<'DeadlineStarted'>): Deadline {
  return {
    id: body.deadlineId,
    disputeId,
    referralId: referralId ?? null,
    subjectId: body.subjectId,
    rule: body.rule,
    bearerAgencyId: body.bearerAgencyId,
    state: 'RUNNING',
    startedAt: new Date(body.startedAt),
    dueAt: new Date(body.dueAt),
    extensionDays: 0,
    figure: body.figure ?? null,
    pauses: [],
  };
}

/** The same after a fact that moved it. */
export function moved(clock: Deadline, { body }: FactOf<'DeadlineMoved'>): Deadline {
  const { cause, extensionDays, pauses, dueAt, startedAt } = body;
  const runs = cause === 'RESUMED' || cause === 'RESTARTED';
  return {
    ...clock,
    state: cause === 'PAUSED' ? 'PAUSED' : runs ? 'RUNNING' : clock.state,
    extensionDays,
    pauses,
    dueAt: new Date(dueAt),
    ...(startedAt ? { startedAt: new Date(startedAt) } : {}),
  };
}

/** Clocks after some facts; those that were stopped are gone. */
export function foldClocks(clocks: readonly Deadline[], facts: readonly Fact[]): Deadline[] {
  const byId = new Map(clocks.map((clock) => [clock.id, clock]));
  for (const fact of facts) {
    if (fact.type === 'DeadlineStarted') byId.set(fact.body.deadlineId, started(fact));
    if (fact.type === 'DeadlineStopped') byId.delete(fact.body.deadlineId);
    if (fact.type === 'DeadlineMoved') {
      byId.set(fact.body.deadlineId, moved(byId.get(fact.body.deadlineId)!, fact));
    }
  }
  return [...byId.values()];
}
