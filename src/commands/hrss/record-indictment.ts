import { softTrack } from '../../domain/record/soft-track.ts';
import type { CommandContext } from '../command.ts';
import { actOnCrimeTransfer, type CrimeActInput } from './act-on-crime-transfer.ts';

export type RecordIndictmentInput = CrimeActInput;

/** The procuratorate indicts; what is paid from here on weighs less (法释〔2013〕3号 6). */
export function recordIndictment(input: RecordIndictmentInput, context: CommandContext) {
  const act = { act: 'recordIndictment', permission: 'procuratorate.act', input } as const;
  return actOnCrimeTransfer(act, context, ({ loaded, at }) => ({
    to: 'PROSECUTED',
    values: { indictedAt: at.now },
    facts: softTrack(loaded.file.dispute, 'CRIMINAL', 'PROSECUTED'),
  }));
}
