import { legalDateOf } from '../../kernel/legal-date.ts';
import { isRefused, Refusal } from '../../kernel/refusal.ts';
import { changeStage } from '../../domain/dispute/change-stage.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { overdueFen } from '../../domain/obligation/obligation.ts';
import type { CommandContext } from '../command.ts';
import { runSteer, type SteerInput } from './steer.ts';

/**
 * Records that an agreement nobody can enforce was not performed in time: the dispute is triaged anew, for joint
 * confirmation (R13) while its thirty days run, a payment order (R14), arbitration (R15) or suit (R18).
 */
export function returnToTriage(input: SteerInput, context: CommandContext) {
  return runSteer({ operation: 'returnToTriage', input }, context, ({ file: { dispute, obligations } }, { now }) => {
    const moved = changeStage(dispute, 'OVERDUE_UNENFORCEABLE');
    if (isRefused(moved)) return moved;
    const overdue = obligations.filter((obligation) => overdueFen(obligation, legalDateOf(now)) > 0);
    if (overdue.length === 0) return [new Refusal('NOTHING_OVERDUE', { path: ['disputeId'] })];
    if (overdue.every(({ enforceableAt }) => enforceableAt !== null))
      return [new Refusal('TITLE_ENFORCEABLE', { path: ['disputeId'], allowed: ['R33'] })];
    return { facts: moved as Fact[] };
  });
}
