import { Refusal } from '../../kernel/refusal.ts';
import {
  daysTried,
  wasReached,
  withAttempt,
  type ContactAttempt,
  type ContactMethod,
} from '../../domain/visit/contact-attempt.ts';
import { ownFact, runAct, type ActEffect, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow } from '../own-row.ts';

export interface RecordVisitAttemptInput extends ActInput {
  readonly taskId: string;
  readonly method: ContactMethod;
  readonly reached: boolean;
}

/** Writes down one try to reach whoever is to be visited; tries on two different days are needed before nobody was reached. */
export function recordVisitAttempt(input: RecordVisitAttemptInput, context: CommandContext) {
  return runAct(
    { operation: 'recordVisitAttempt', permission: 'union.act', input },
    context,
    async ({ work, at, context: { principal } }) => {
      const { disputeId, taskId, method, reached } = input;
      const owner = { disputeId, agencyId: principal.agencyId, path: 'taskId' };
      const task = await ownRow(work, 'visitTask', taskId, owner);
      if (task instanceof Refusal) return [task];
      if (task['closedAt']) return [new Refusal('ALREADY_CLOSED', { path: ['taskId'], allowed: ['planVisit'] })];
      const before = task['attempts'] as ContactAttempt[];
      const attempts = withAttempt(before, { at: at.now, method, reached });
      return {
        facts: [ownFact('VisitTried', disputeId, 'F18', { taskId, reached })],
        rows: [{ change: 'visitTask', id: taskId, values: { attempts } }],
        ...stepOf(before, reached, daysTried(attempts).length),
      };
    },
  );
}

/** The step of the referral the try stands for; a second try counts on another day only. */
function stepOf(before: readonly ContactAttempt[], reached: boolean, days: number): Pick<ActEffect, 'step'> {
  if (wasReached(before)) return {};
  if (reached) return { step: { step: 'RECORD_CONTACTED', documents: [] } };
  if (before.length === 0) return { step: { step: 'RECORD_UNREACHED', documents: [] } };
  const isSecondDay = days === 2 && daysTried(before).length === 1;
  return isSecondDay ? { step: { step: 'RECORD_UNREACHED_AGAIN', documents: [] } } : {};
}
