import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf, textFaults } from '../record-act.ts';
import { actOnCrimeTransfer, type CrimeActInput } from './act-on-crime-transfer.ts';

export interface DecideCrimeTransferInput extends CrimeActInput {
  readonly transfers: boolean;
  readonly reason: string;
}

/** The head decides within three days; a decision to transfer is carried out within twenty-four hours (TRANSF). */
export function decideCrimeTransfer(input: DecideCrimeTransferInput, context: CommandContext) {
  const { disputeId, transferId, transfers, reason } = input;
  const act = { act: 'decideCrimeTransfer', permission: 'inspection.act', input } as const;
  return actOnCrimeTransfer(act, context, ({ transfer, loaded, at }) => {
    const faults = textFaults({ reason });
    if (faults.length > 0) return faults;
    const place = { disputeId, subjectId: transferId, bearerAgencyId: transfer.agencyId, group: 'F14' } as const;
    return {
      to: transfers ? 'DECIDED' : 'DROPPED',
      values: { decidedAt: at.now, decisionReason: reason },
      facts: [
        ...stopClocks(clocksOf(loaded, transfer, 'TR_DECIDE'), at.now, 'F14'),
        ...(transfers ? [startClock('TR_SEND', at.now, place, at)] : []),
      ],
    };
  });
}
