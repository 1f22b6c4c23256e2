import { Refusal } from '../../kernel/refusal.ts';
import type { VisitSubject } from '../../domain/visit/visit-terms.ts';
import { runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { newVisitTask } from './visit-task.ts';

export interface PlanVisitInput extends ActInput {
  readonly subject: VisitSubject;
  readonly ground: 'AFTER_CLOSING' | 'KEY_CASE_AGAIN';
}

/** Plans a visit after a dispute was closed: 30 days on, or 180 days on for a key case; the days run from the closing. */
export function planVisit(input: PlanVisitInput, context: CommandContext) {
  return runAct(
    { operation: 'planVisit', permission: 'union.act', input },
    context,
    async ({ work, at, context: { principal } }) => {
      const { disputeId, subject, ground, referralId } = input;
      const dispute = await work.ownRecord('dispute', disputeId);
      const closedAt = dispute?.['closedAt'];
      if (!(closedAt instanceof Date))
        return [new Refusal('DISPUTE_NOT_CLOSED', { path: ['disputeId'], allowed: ['closeDispute'] })];
      return newVisitTask({ disputeId, agencyId: principal.agencyId, referralId, subject, ground, from: closedAt }, at);
    },
  );
}
