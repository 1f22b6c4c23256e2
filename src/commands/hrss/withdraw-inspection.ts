import { stopClocks } from '../../domain/deadline/clocks.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { byItself, clocksOf, textFaults } from '../record-act.ts';
import { actOnInspection, type InspectionActInput } from './act-on-inspection.ts';

export interface WithdrawInspectionInput extends InspectionActInput {
  readonly reason: string;
}

/** The violation was slight and was corrected, or there was none: the matter is withdrawn (INSP 18). */
export function withdrawInspection(input: WithdrawInspectionInput, context: CommandContext) {
  return actOnInspection('withdrawInspection', input, context, ({ inspection, loaded, at }) => {
    const faults = textFaults({ reason: input.reason });
    if (faults.length > 0) return faults;
    return {
      to: 'WITHDRAWN',
      values: { withdrawnReason: input.reason, closedAt: at.now },
      facts: [
        ...byItself(
          input,
          stopClocks(clocksOf(loaded, inspection, 'INSP_60', 'INSP_DECIDE', 'INSP_ACCEPT'), at.now, 'F14'),
        ),
        ...softTrack(loaded.file.dispute, 'INSPECTION', 'WITHDRAWN'),
      ],
      step: { step: 'COMPLETE', outcome: 'WITHDRAWN', reason: input.reason, documents: [] },
    };
  });
}
