import { stopClocks } from '../../domain/deadline/clocks.ts';
import { proceedingsFault } from '../../domain/inspection/in-proceedings.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnInspection, type InspectionActInput } from './act-on-inspection.ts';

export type AcceptInspectionInput = InspectionActInput;

/** The inspection accepts the matter, unless arbitration or a court has it already (INSP-R 18; INSP 21). */
export function acceptInspection(input: AcceptInspectionInput, context: CommandContext) {
  return actOnInspection('acceptInspection', input, context, ({ inspection, loaded, at }) => {
    const elsewhere = proceedingsFault(loaded.file);
    if (elsewhere) return [elsewhere];
    const own = stopClocks(clocksOf(loaded, inspection, 'INSP_ACCEPT'), at.now, 'F14');
    return {
      to: 'ACCEPTED',
      values: { acceptedAt: at.now },
      facts: [...(input.referralId ? [] : own), ...softTrack(loaded.file.dispute, 'INSPECTION', 'ACCEPTED')],
      step: { step: 'ACCEPT', documents: [] },
    };
  });
}
