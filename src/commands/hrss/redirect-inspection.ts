import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { RedirectTarget } from '../../domain/inspection/inspection.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { byItself, clocksOf } from '../record-act.ts';
import { actOnInspection, type InspectionActInput } from './act-on-inspection.ts';

export interface RedirectInspectionInput extends InspectionActInput {
  readonly target: RedirectTarget;
}

/** The complainant is told to go on with arbitration or in court, which have the matter (INSP 21(2); R25). */
export function redirectInspection(input: RedirectInspectionInput, context: CommandContext) {
  return actOnInspection('redirectInspection', input, context, ({ inspection, loaded, at }) => ({
    to: 'REDIRECTED',
    values: { redirectedTo: input.target, redirectedAt: at.now, closedAt: at.now },
    facts: [
      ...byItself(input, stopClocks(clocksOf(loaded, inspection, 'INSP_ACCEPT', 'INSP_60'), at.now, 'F14')),
      ...softTrack(loaded.file.dispute, 'INSPECTION', 'REDIRECTED'),
    ],
    step: { step: 'COMPLETE', outcome: 'REDIRECTED', documents: [] },
  }));
}
