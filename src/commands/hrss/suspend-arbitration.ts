import { legalDateOf } from '../../kernel/legal-date.ts';
import { pauseClocks } from '../../domain/deadline/clocks.ts';
import type { SuspensionGround } from '../../domain/dispute/suspension.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export interface SuspendArbitrationInput extends ArbitrationActInput {
  readonly ground: SuspensionGround;
}

/** The case stands still on a statutory ground; the time does not count towards the award (ARB-R 47). */
export function suspendArbitration(input: SuspendArbitrationInput, context: CommandContext) {
  return actOnArbitration({ act: 'suspendArbitration', input }, context, ({ arbitration, loaded, at }) => ({
    to: 'SUSPENDED',
    values: { suspendedOn: legalDateOf(at.now), suspensionGround: input.ground },
    facts: pauseClocks(clocksOf(loaded, arbitration, 'ARB_AWARD'), at, 'F0'),
  }));
}
