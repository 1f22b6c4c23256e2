import { liftReasons, type LiftReason } from '../../domain/court/preservation-terms.ts';
import type { DeadlineRuleId } from '../../domain/deadline/rules.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { runPreservationAct, type PreservationActInput } from './preservation-act.ts';

export interface LiftPreservationInput extends PreservationActInput {
  readonly reason: LiftReason;
}

/** Reasons that are the lapse of a period; before its end they are no reason. */
const periods: Partial<Record<LiftReason, DeadlineRuleId>> = {
  NO_SUIT_IN_TIME: 'PRESERVE_SUE',
  NO_ENFORCEMENT_IN_TIME: 'PRESERVE_ENF',
};

/** The measure ends: nobody sued or enforced in time, or one of the other grounds is there (CPL 104; LDI-1 49). */
export function liftPreservation(input: LiftPreservationInput, context: CommandContext) {
  const act = { operation: 'liftPreservation', permission: 'court.rule', input } as const;
  return runPreservationAct(act, context, 'LIFTED', ({ measure, at, clocks }) => {
    const { reason } = input;
    if (!measure.executedAt)
      return [new Refusal('NOT_EXECUTED', { path: ['preservationId'], allowed: ['executePreservation'] })];
    if (measure.liftedAt) return [new Refusal('ALREADY_LIFTED', { path: ['preservationId'] })];
    const period = periods[reason];
    const term = period ? clocks(period) : [];
    const last = term.find(({ dueAt }) => dueAt >= at.now);
    if (period && (last || term.length === 0))
      return [
        new Refusal('RESULT_NOT_POSSIBLE', {
          path: ['reason'],
          allowed: last
            ? [`> ${legalDateOf(last.dueAt)}`]
            : Object.keys(liftReasons).filter((each) => !(each in periods)),
        }),
      ];
    const { id: preservationId, disputeId } = measure;
    const open = [...clocks('PRESERVE_SUE'), ...clocks('PRESERVE_ENF')];
    return {
      facts: [
        ownFact('PreservationLifted', disputeId, 'F13', { preservationId, reason }),
        ...stopClocks(open, at.now, 'F0', 'VOID'),
      ],
      rows: [{ change: 'preservation', id: preservationId, values: { liftReason: reason, liftedAt: at.now } }],
    };
  });
}
