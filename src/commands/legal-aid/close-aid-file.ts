import { Refusal } from '../../kernel/refusal.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { aidFileOf } from './own-aid-file.ts';

/** How an aid file can end. */
export const aidResults = ['CLOSED_WON', 'CLOSED_SETTLED', 'CLOSED_PARTLY', 'CLOSED_LOST', 'TERMINATED_48'] as const;

export interface CloseAidFileInput extends ActInput {
  readonly aidFileId: string;
  readonly result: (typeof aidResults)[number];
}

/** The centre closes the file with its result; TERMINATED_48 names a ground of LAL 48. */
export function closeAidFile(input: CloseAidFileInput, context: CommandContext) {
  return runAct({ operation: 'closeAidFile', permission: 'legalAid.act', input }, context, async ({ work, at }) => {
    const { disputeId, aidFileId, result } = input;
    const found = await aidFileOf(work, aidFileId, { disputeId, agencyId: context.principal.agencyId });
    if (found instanceof Refusal) return [found];
    if (!found['lawyerId'])
      return [new Refusal('NO_LAWYER_YET', { path: ['aidFileId'], allowed: ['assignAidLawyer'] })];
    if (found['closedAt']) return [new Refusal('ALREADY_CLOSED', { path: ['aidFileId'] })];
    return {
      facts: [ownFact('AidFileClosed', disputeId, 'F8', { aidFileId, result })],
      rows: [{ change: 'aidFile', id: aidFileId, values: { result, closedAt: at.now } }],
    };
  });
}
