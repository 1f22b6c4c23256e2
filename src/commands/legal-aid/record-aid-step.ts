import { legalDateOf } from '../../kernel/legal-date.ts';
import type { ServiceStep } from '../../domain/aid/aid-grounds.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { textFaults } from '../record-act.ts';
import { actOnAidFile, type AidActInput } from './act-on-aid-file.ts';

export interface RecordAidStepInput extends AidActInput {
  readonly step: ServiceStep;
  readonly note?: string | null | undefined;
}

/** The lawyer writes down a step taken for the client (LAL 46). */
export function recordAidStep(input: RecordAidStepInput, context: CommandContext) {
  const { disputeId, aidFileId, step, note = null } = input;
  return actOnAidFile({ act: 'recordAidStep', by: 'LAWYER', input }, context, ({ file, loaded, at }) => {
    const faults = textFaults({ note });
    if (faults.length > 0) return faults;
    const id = at.newId('aidStep');
    const values = { id, disputeId, aidFileId, lawyerId: file.lawyerId, step, takenOn: legalDateOf(at.now), note };
    return { facts: softTrack(loaded.file.dispute, 'AID', 'SERVING'), rows: [{ into: 'aidStep', values }] };
  });
}
