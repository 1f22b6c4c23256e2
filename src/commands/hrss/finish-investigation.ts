import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import type { CommandContext } from '../command.ts';
import { byItself, clocksOf } from '../record-act.ts';
import { actOnInspection, placeOfInspection, type InspectionActInput } from './act-on-inspection.ts';

export type FinishInvestigationInput = InspectionActInput;

/** The investigation is finished; fifteen working days to decide start (INSP-R, to check). */
export function finishInvestigation(input: FinishInvestigationInput, context: CommandContext) {
  return actOnInspection('finishInvestigation', input, context, ({ inspection, loaded, at }) => ({
    to: 'INVESTIGATED',
    values: { investigatedAt: at.now },
    facts: byItself(input, [
      ...stopClocks(clocksOf(loaded, inspection, 'INSP_60'), at.now, 'F14'),
      startClock('INSP_DECIDE', at.now, placeOfInspection(inspection), at),
    ]),
    step: { step: 'RECORD_INVESTIGATED', documents: [] },
  }));
}
