import { Refusal } from '../../kernel/refusal.ts';
import { alongTrack } from '../../domain/record/along-track.ts';
import type { UnionAidResult } from '../../domain/union-aid/union-aid-terms.ts';
import type { Satisfaction } from '../../domain/visit/satisfaction.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow } from '../own-row.ts';
import { textFaults } from '../text-faults.ts';

export interface CloseUnionAidInput extends ActInput {
  readonly unionAidId: string;
  readonly result: UnionAidResult;
  /** Gist of the lawyer's closing report. */
  readonly report: string;
  readonly satisfaction?: Satisfaction | null | undefined;
  readonly documents: readonly DocumentEntry[];
}

/** Closes an aid case with the lawyer's report and the worker's rating; completes the referral it answers, if there is one. */
export function closeUnionAid(input: CloseUnionAidInput, context: CommandContext) {
  return runAct(
    { operation: 'closeUnionAid', permission: 'union.act', input },
    context,
    async ({ work, loaded, at, context: { principal } }) => {
      const { disputeId, unionAidId, result, report, satisfaction, documents } = input;
      const owner = { disputeId, agencyId: principal.agencyId, path: 'unionAidId' };
      const found = await ownRow(work, 'unionAid', unionAidId, owner);
      if (found instanceof Refusal) return [found];
      if (found['closedAt'])
        return [new Refusal('ALREADY_CLOSED', { path: ['unionAidId'], allowed: ['applyUnionAid'] })];
      if (!found['lawyerId'])
        return [new Refusal('NO_LAWYER_YET', { path: ['unionAidId'], allowed: ['assignUnionAidLawyer'] })];
      const faults = textFaults({ report }, 10_000);
      if (faults.length > 0) return faults;
      const end = result === 'TERMINATED' ? 'TERMINATED' : 'CLOSED';
      return {
        facts: [
          ownFact('UnionAidClosed', disputeId, 'F8', { unionAidId, result }),
          ...alongTrack(loaded.file.dispute, 'AID', end),
        ],
        rows: [
          {
            change: 'unionAid',
            id: unionAidId,
            values: { result, report, satisfaction: satisfaction ?? null, closedAt: at.now },
          },
        ],
        step:
          result === 'TERMINATED'
            ? { step: 'TERMINATE', reason: report.slice(0, 2000), documents }
            : { step: 'COMPLETE', outcome: result, documents },
      };
    },
  );
}
