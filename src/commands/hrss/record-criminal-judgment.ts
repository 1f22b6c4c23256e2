import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { actOnCrimeTransfer, type CrimeActInput } from './act-on-crime-transfer.ts';

export type RecordCriminalJudgmentInput = CrimeActInput;

/** The procuratorate records that the criminal court has judged; the criminal track ends. */
export function recordCriminalJudgment(input: RecordCriminalJudgmentInput, context: CommandContext) {
  const act = { act: 'recordCriminalJudgment', permission: 'procuratorate.act', input } as const;
  return actOnCrimeTransfer(act, context, ({ loaded, at }) => ({
    to: 'JUDGED',
    values: { judgedAt: at.now },
    facts: softTrack(loaded.file.dispute, 'CRIMINAL', 'JUDGED'),
  }));
}
