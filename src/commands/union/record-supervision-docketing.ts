import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { clocksOf } from '../../domain/record/running-clock.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { letterFor } from './own-letter.ts';

export interface RecordSupervisionDocketingInput extends ActInput {
  readonly letterId: string;
}

/** Records that the department docketed a suggestion; nothing else is docketed. */
export function recordSupervisionDocketing(input: RecordSupervisionDocketingInput, context: CommandContext) {
  return runAct({ operation: 'recordSupervisionDocketing', permission: 'union.act', input }, context, async (scene) => {
    const { disputeId, letterId } = input;
    const { at, loaded } = scene;
    const letter = await letterFor('DOCKET', input, scene);
    if (letter instanceof Refusal) return [letter];
    if (letter.kind !== 'SUGGESTION')
      return [new Refusal('ACT_NOT_POSSIBLE_NOW', { path: ['letterId'], allowed: ['SUGGESTION'] })];
    return {
      facts: [
        ownFact('SupervisionLetterDocketed', disputeId, 'F17', { letterId }),
        ...stopClocks(clocksOf(loaded.deadlines, letterId, 'UNION_SUG_DEPT'), at.now, 'F17'),
      ],
      rows: [{ change: 'supervisionLetter', id: letterId, values: { docketedAt: at.now } }],
      step: { step: 'RECORD_FILED', documents: [] },
    };
  });
}
