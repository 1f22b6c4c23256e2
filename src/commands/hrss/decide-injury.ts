import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnInjury, type InjuryActInput } from './act-on-injury.ts';

export interface DecideInjuryInput extends InjuryActInput {
  readonly recognised: boolean;
}

/** The department decides whether it is a work injury (WII 20). */
export function decideInjury(input: DecideInjuryInput, context: CommandContext) {
  return actOnInjury('decideInjury', input, context, ({ loaded, at }) => ({
    to: input.recognised ? 'RECOGNISED' : 'NOT_RECOGNISED',
    values: { decidedAt: at.now },
    facts: stopClocks(clocksOf(loaded, { id: input.recognitionId }, 'WII_DECIDE', 'WII_SIMPLE_15'), at.now, 'F0'),
  }));
}
