import { Refusal } from '../../kernel/refusal.ts';
import type { ObjectionOutcome } from '../../domain/aid/aid-grounds.ts';
import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnAidFile, type AidActInput } from './act-on-aid-file.ts';

export interface DecideAidObjectionInput extends AidActInput {
  readonly outcome: ObjectionOutcome;
}

/**
 * The centre records what the justice bureau decided on an objection. Where aid has to be given the file is approved
 * and three days to assign a lawyer start (LAL 43, 49).
 */
export function decideAidObjection(input: DecideAidObjectionInput, context: CommandContext) {
  const { disputeId, aidFileId, outcome } = input;
  const { agencyId } = context.principal;
  return actOnAidFile({ act: 'decideAidObjection', input }, context, ({ file, loaded, at }) => {
    if (!file.objectedAt || file.objectionOutcome)
      return [new Refusal('NO_OBJECTION_PENDING', { path: ['aidFileId'], allowed: ['objectToAidDecision'] })];
    const values = { objectionOutcome: outcome, objectionDecidedAt: at.now };
    const stopped = stopClocks(clocksOf(loaded, file, 'LA_OBJECT'), at.now, 'F8');
    if (outcome === 'UPHELD') return { values, facts: stopped };
    const place = { disputeId, subjectId: aidFileId, bearerAgencyId: agencyId, group: 'F8' } as const;
    return {
      to: 'APPROVED',
      values: { ...values, decision: 'APPROVED', decidedAt: at.now, result: null, closedAt: null, lawyerId: null },
      facts: [
        ...stopped,
        startClock('LA_ASSIGN', at.now, place, at),
        ...softTrack(loaded.file.dispute, 'AID', 'APPROVED'),
      ],
    };
  });
}
