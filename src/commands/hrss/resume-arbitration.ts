import { resumeClocks } from '../../domain/deadline/clocks.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export type ResumeArbitrationInput = ArbitrationActInput;

/** The ground of the suspension is gone; the days for the award run on from where they stood. */
export function resumeArbitration(input: ResumeArbitrationInput, context: CommandContext) {
  return actOnArbitration({ act: 'resumeArbitration', input }, context, ({ arbitration, loaded, at }) => ({
    to: 'ACCEPTED',
    values: { suspendedOn: null, suspensionGround: null },
    facts: resumeClocks(clocksOf(loaded, arbitration, 'ARB_AWARD'), at, 'F0'),
  }));
}
