import { legalDateOf } from '../../kernel/legal-date.ts';
import { resumeClocks } from '../../domain/deadline/clocks.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export type RecordArbitrationCorrectionInput = ArbitrationActInput;

/** The applicant has corrected the papers; the days to decide on acceptance run on. */
export function recordArbitrationCorrection(input: RecordArbitrationCorrectionInput, context: CommandContext) {
  const act = 'recordArbitrationCorrection';
  return actOnArbitration({ act, input }, context, ({ arbitration, loaded, at }) => ({
    to: 'RECEIVED',
    values: { correctedOn: legalDateOf(at.now) },
    facts: resumeClocks(clocksOf(loaded, arbitration, 'ARB_DOCKET'), at, 'F0'),
  }));
}
