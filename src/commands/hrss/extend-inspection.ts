import { countFault } from '../../kernel/count.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { extendClocks } from '../../domain/deadline/clocks.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnInspection, type InspectionActInput } from './act-on-inspection.ts';

export interface ExtendInspectionInput extends InspectionActInput {
  /** Working days, thirty at most in all. */
  readonly days: number;
}

/** The head lengthens an investigation by up to thirty working days (INSP 17). */
export function extendInspection(input: ExtendInspectionInput, context: CommandContext) {
  return actOnInspection('extendInspection', input, context, ({ inspection, loaded, at }) => {
    const fault = countFault(input.days, ['days']);
    if (fault) return [fault];
    const facts = extendClocks(clocksOf(loaded, inspection, 'INSP_60'), input.days, at, 'F14');
    if (facts instanceof Refusal)
      return [new Refusal('DEADLINE_EXTENSION_TOO_LONG', { path: ['days'], allowed: facts.allowed })];
    return {
      values: { extensionDays: (inspection.extensionDays ?? 0) + input.days },
      facts: [...facts, ...softTrack(loaded.file.dispute, 'INSPECTION', 'EXTENDED')],
    };
  });
}
