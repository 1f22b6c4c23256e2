import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { RefusalGround } from '../../domain/arbitration/arbitration-grounds.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf, softStage } from '../record-act.ts';
import { actOnArbitration, type ArbitrationActInput } from './act-on-arbitration.ts';

export interface RefuseArbitrationInput extends ArbitrationActInput {
  readonly ground: RefusalGround;
  readonly documents: readonly DocumentEntry[];
}

/** Why a referral that brought the application comes back, by the ground of the refusal. */
const declines = {
  OUT_OF_SCOPE: 'NOT_IN_SCOPE',
  NO_JURISDICTION: 'NO_JURISDICTION',
  CONDITIONS_NOT_MET: 'OTHER',
  NOT_CORRECTED: 'MATERIAL_INCOMPLETE',
} as const;

/** The commission does not accept an application, in writing and with its ground; the party may sue (LDMAL 29). */
export function refuseArbitration(input: RefuseArbitrationInput, context: CommandContext) {
  const { ground, documents, referralId } = input;
  const { agencyId } = context.principal;
  return actOnArbitration({ act: 'refuseArbitration', input }, context, ({ arbitration, loaded, at }) => ({
    to: 'REFUSED',
    opensSuit: true,
    values: { refusedAt: at.now, refusalGround: ground },
    facts: referralId
      ? []
      : [
          ...stopClocks(clocksOf(loaded, arbitration, 'ARB_DOCKET'), at.now, 'F0'),
          ...softStage(loaded.file, 'ARBITRATION_REFUSED', agencyId),
        ],
    step: { step: 'DECLINE', declineReason: declines[ground], documents },
  }));
}
