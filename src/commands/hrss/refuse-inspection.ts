import { stopClocks } from '../../domain/deadline/clocks.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { byItself, clocksOf, textFaults } from '../record-act.ts';
import { actOnInspection, type InspectionActInput } from './act-on-inspection.ts';

export interface RefuseInspectionInput extends InspectionActInput {
  readonly reason: string;
}

/** The inspection does not take the matter up and says why (INSP-R 18). */
export function refuseInspection(input: RefuseInspectionInput, context: CommandContext) {
  return actOnInspection('refuseInspection', input, context, ({ inspection, loaded, at }) => {
    const faults = textFaults({ reason: input.reason });
    if (faults.length > 0) return faults;
    return {
      to: 'REFUSED',
      values: { refusalReason: input.reason, closedAt: at.now },
      facts: [
        ...byItself(input, stopClocks(clocksOf(loaded, inspection, 'INSP_ACCEPT'), at.now, 'F14')),
        ...softTrack(loaded.file.dispute, 'INSPECTION', 'REFUSED'),
      ],
      step: { step: 'COMPLETE', outcome: 'NOT_ACCEPTED', reason: input.reason, documents: [] },
    };
  });
}
