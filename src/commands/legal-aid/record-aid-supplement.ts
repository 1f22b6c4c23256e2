import { legalDateOf } from '../../kernel/legal-date.ts';
import { resumeClocks } from '../../domain/deadline/clocks.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { clocksOf } from '../record-act.ts';
import { actOnAidFile, type AidActInput } from './act-on-aid-file.ts';

export type RecordAidSupplementInput = AidActInput;

/** What was missing has come; the seven days run on. */
export function recordAidSupplement(input: RecordAidSupplementInput, context: CommandContext) {
  return actOnAidFile({ act: 'recordAidSupplement', input }, context, ({ file, loaded, at }) => ({
    to: 'APPLIED',
    values: { supplementedOn: legalDateOf(at.now) },
    facts: [
      ...resumeClocks(clocksOf(loaded, file, 'LA_DECIDE'), at, 'F8'),
      ...softTrack(loaded.file.dispute, 'AID', 'APPLIED'),
    ],
  }));
}
