import { Refusal } from '../../kernel/refusal.ts';
import { startClock, stopClocks } from '../../domain/deadline/clocks.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { aidFileOf } from './own-aid-file.ts';

export interface DecideAidInput extends ActInput {
  readonly aidFileId: string;
  readonly decision: 'APPROVED' | 'REFUSED';
}

/** The centre decides; approval starts three days to assign a lawyer (LAL 43). */
export function decideAid(input: DecideAidInput, context: CommandContext) {
  return runAct(
    { operation: 'decideAid', permission: 'legalAid.act', input },
    context,
    async ({ work, loaded, at }) => {
      const { disputeId, aidFileId, decision } = input;
      const { agencyId } = context.principal;
      const found = await aidFileOf(work, aidFileId, { disputeId, agencyId });
      if (found instanceof Refusal) return [found];
      if (found['decision']) return [new Refusal('ALREADY_DECIDED', { path: ['aidFileId'] })];
      const deciding = loaded.deadlines.filter(
        ({ rule, subjectId }) => rule === 'LA_DECIDE' && subjectId === aidFileId,
      );
      const place = { disputeId, subjectId: aidFileId, bearerAgencyId: agencyId, group: 'F8' } as const;
      return {
        facts: [
          ownFact('AidDecided', disputeId, 'F8', { aidFileId, decision }),
          ...stopClocks(deciding, at.now, 'F8'),
          ...(decision === 'APPROVED' ? [startClock('LA_ASSIGN', at.now, place, at)] : []),
        ],
        rows: [{ change: 'aidFile', id: aidFileId, values: { decision, decidedAt: at.now } }],
      };
    },
  );
}
