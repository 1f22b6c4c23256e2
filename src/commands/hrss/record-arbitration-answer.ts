import { legalDateOf } from '../../kernel/legal-date.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export type RecordArbitrationAnswerInput = ArbitrationActInput;

/** The respondent has answered; without an answer the case goes on all the same (LDMAL 30). */
export function recordArbitrationAnswer(input: RecordArbitrationAnswerInput, context: CommandContext) {
  return actOnArbitration({ act: 'recordArbitrationAnswer', input }, context, ({ arbitration, loaded, at }) => ({
    values: { answeredOn: legalDateOf(at.now) },
    facts: stopClocks(clocksOf(loaded, arbitration, 'ARB_ANSWER'), at.now, 'F0'),
  }));
}
