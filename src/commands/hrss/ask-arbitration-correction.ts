import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { pauseClocks } from '../../domain/deadline/clocks.ts';
import type { CommandContext } from '../command.ts';
import { dueFault } from '../due-date.ts';
import { clocksOf, textFaults } from '../record-act.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export interface AskArbitrationCorrectionInput extends ArbitrationActInput {
  readonly what: string;
  /** Last day to correct, Asia/Shanghai. */
  readonly dueOn: string;
}

/** The commission asks once for everything that is missing (LDMAL 28, ARB-R 31); the days until then do not count. */
export function askArbitrationCorrection(input: AskArbitrationCorrectionInput, context: CommandContext) {
  const act = 'askArbitrationCorrection';
  return actOnArbitration({ act, input }, context, ({ arbitration, loaded, at }) => {
    const { what, dueOn } = input;
    const faults = [...textFaults({ what }), ...dueFault(dueOn, at.now)];
    if (arbitration.correctionAskedOn)
      faults.push(
        new Refusal('ASKED_ONCE_ALREADY', {
          path: ['arbitrationId'],
          allowed: ['docketArbitration', 'refuseArbitration'],
        }),
      );
    if (faults.length > 0) return faults;
    return {
      to: 'CORRECTING',
      values: { correctionAskedOn: legalDateOf(at.now), correctionWhat: what, correctionDueOn: dueOn },
      facts: pauseClocks(clocksOf(loaded, arbitration, 'ARB_DOCKET'), at, 'F0'),
    };
  });
}
