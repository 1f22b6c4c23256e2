import { countFault } from '../../kernel/count.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { extendClocks } from '../../domain/deadline/clocks.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export interface ExtendArbitrationInput extends ArbitrationActInput {
  /** Natural days, fifteen at most in all. */
  readonly days: number;
  /** The head approved and the parties were told in writing. */
  readonly partiesTold: boolean;
}

/** The head of the commission lengthens a complex case by up to fifteen days and tells the parties (LDMAL 43). */
export function extendArbitration(input: ExtendArbitrationInput, context: CommandContext) {
  const { days, partiesTold } = input;
  return actOnArbitration({ act: 'extendArbitration', input }, context, ({ arbitration, loaded, at }) => {
    const fault = countFault(days, ['days']);
    if (fault) return [fault];
    if (!partiesTold) return [new Refusal('PARTIES_NOT_TOLD', { path: ['partiesTold'], allowed: ['true'] })];
    const running = clocksOf(loaded, arbitration, 'ARB_AWARD');
    if (running.length === 0)
      return [new Refusal('NO_CLOCK_RUNS', { path: ['arbitrationId'], allowed: ['docketArbitration'] })];
    const facts = extendClocks(running, days, at, 'F0');
    if (facts instanceof Refusal)
      return [new Refusal('DEADLINE_EXTENSION_TOO_LONG', { path: ['days'], allowed: facts.allowed })];
    return { values: { extensionDays: (arbitration.extensionDays ?? 0) + days }, facts };
  });
}
