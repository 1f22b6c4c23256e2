import { Refusal } from '../../kernel/refusal.ts';
import type { AidFile } from '../../domain/aid/aid-file.ts';
import { softTrack } from '../../domain/record/soft-track.ts';
import { ownFact } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { actOnAidFile, type AidActInput } from './act-on-aid-file.ts';

/** How an aid file can end. */
export const aidResults = ['CLOSED_WON', 'CLOSED_SETTLED', 'CLOSED_PARTLY', 'CLOSED_LOST', 'TERMINATED_48'] as const;

export interface CloseAidFileInput extends AidActInput {
  readonly result: (typeof aidResults)[number];
  /** The closing report, where a referral is completed by it. */
  readonly documents: readonly DocumentEntry[];
}

/** The centre closes the file with its result; an early end has an act of its own that names the ground. */
export function closeAidFile(input: CloseAidFileInput, context: CommandContext) {
  const { disputeId, aidFileId, result } = input;
  const first = ({ lawyerId, closedAt }: AidFile) => {
    if (!lawyerId) return new Refusal('NO_LAWYER_YET', { path: ['aidFileId'], allowed: ['assignAidLawyer'] });
    return closedAt ? new Refusal('ALREADY_CLOSED', { path: ['aidFileId'] }) : null;
  };
  return actOnAidFile({ act: 'closeAidFile', input, first }, context, ({ loaded, at }) => ({
    to: result === 'TERMINATED_48' ? 'TERMINATED' : 'CLOSED',
    values: { result, closedAt: at.now },
    facts: [
      ownFact('AidFileClosed', disputeId, 'F8', { aidFileId, result }),
      ...softTrack(loaded.file.dispute, 'AID', result === 'TERMINATED_48' ? 'TERMINATED' : 'CLOSED'),
    ],
    step: { step: 'COMPLETE', outcome: result, documents: input.documents },
  }));
}
