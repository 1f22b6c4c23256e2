import { Refusal } from '../../kernel/refusal.ts';
import { startClock } from '../../domain/deadline/clocks.ts';
import { inspectorsTogether } from '../../domain/inspection/inspection.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { textFaults } from '../record-act.ts';
import { actOnInspection, placeOfInspection, type InspectionActInput } from './act-on-inspection.ts';

export interface FileInspectionInput extends InspectionActInput {
  readonly fileNumber: string;
  /** Inspectors who investigate together, two at least. */
  readonly inspectorIds: readonly string[];
}

/** The matter is filed and two inspectors investigate; sixty working days start with the filing (INSP 16, 17). */
export function fileInspection(input: FileInspectionInput, context: CommandContext) {
  const { fileNumber, inspectorIds } = input;
  const { agencyId } = context.principal;
  return actOnInspection('fileInspection', input, context, ({ inspection, loaded, at }) => {
    const faults = textFaults({ fileNumber });
    if (new Set(inspectorIds).size < inspectorsTogether)
      faults.push(
        new Refusal('TWO_INSPECTORS_NEEDED', { path: ['inspectorIds'], allowed: [`≥ ${inspectorsTogether}`] }),
      );
    inspectorIds.forEach((id, index) => {
      const person = context.directory.staff(id);
      if (person?.agencyId !== agencyId || !person.roles.includes('INSPECTOR'))
        faults.push(new Refusal('NOT_FOUND', { path: ['inspectorIds', String(index)] }));
    });
    if (faults.length > 0) return faults;
    return {
      to: 'INVESTIGATING',
      values: { fileNumber, inspectorIds: [...inspectorIds], filedAt: at.now },
      facts: [
        ...(inspection.referralId ? [] : [startClock('INSP_60', at.now, placeOfInspection(inspection), at)]),
        ...softTrack(loaded.file.dispute, 'INSPECTION', 'FILED', 'INVESTIGATING'),
      ],
      step: { step: 'START', documents: [] },
    };
  });
}
