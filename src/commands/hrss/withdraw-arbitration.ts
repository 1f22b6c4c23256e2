import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { WithdrawalGround } from '../../domain/arbitration/arbitration-grounds.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf, softStage } from '../record-act.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export interface WithdrawArbitrationInput extends ArbitrationActInput {
  readonly ground: WithdrawalGround;
}

/** The applicant withdraws, or stays away and is taken to withdraw; the application may be made again (LDMAL 36; ARB-R 35). */
export function withdrawArbitration(input: WithdrawArbitrationInput, context: CommandContext) {
  return actOnArbitration({ act: 'withdrawArbitration', input }, context, ({ arbitration, loaded, at }) => {
    const rules = ['ARB_DOCKET', 'ARB_AWARD', 'ARB_COPY', 'ARB_ANSWER', 'ARB_TRIBUNAL'] as const;
    const byItself = [
      ...stopClocks(clocksOf(loaded, arbitration, ...rules), at.now, 'F0', 'VOID'),
      ...softStage(loaded.file, 'ARBITRATION_WITHDRAWN', context.principal.agencyId),
    ];
    return {
      to: 'WITHDRAWN',
      values: { endedAt: at.now, withdrawalGround: input.ground },
      facts: input.referralId ? [] : byItself,
      step: { step: 'COMPLETE', outcome: 'WITHDRAWN', documents: [] },
    };
  });
}
