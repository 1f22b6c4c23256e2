import { legalDateOf } from '../../kernel/legal-date.ts';
import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import type { RestartGround } from '../../domain/arbitration/arbitration-grounds.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnArbitration, placeOfArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export interface RestartArbitrationInput extends ArbitrationActInput {
  readonly ground: RestartGround;
}

/** The forty-five days for the award start anew: a party was added, a claim changed, … (ARB-R 46). */
export function restartArbitration(input: RestartArbitrationInput, context: CommandContext) {
  return actOnArbitration({ act: 'restartArbitration', input }, context, ({ arbitration, loaded, at }) => {
    const running = clocksOf(loaded, arbitration, 'ARB_AWARD');
    const referralId = running[0]?.referralId ?? undefined;
    const place = { ...placeOfArbitration(arbitration), ...(referralId ? { referralId } : {}) };
    return {
      values: { restartedOn: legalDateOf(at.now), restartGround: input.ground, extensionDays: null },
      facts: [...stopClocks(running, at.now, 'F0', 'VOID'), startClock('ARB_AWARD', at.now, place, at)],
    };
  });
}
