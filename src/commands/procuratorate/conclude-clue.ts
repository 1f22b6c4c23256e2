import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { trackOfOutcome, type ClueOutcome } from '../../domain/procuratorate/clue-terms.ts';
import { alongTrack } from '../../domain/record/along-track.ts';
import { clocksOf } from '../../domain/record/running-clock.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { textFaults } from '../text-faults.ts';
import { clueFor } from './own-clue.ts';

export interface ConcludeClueInput extends ActInput {
  readonly clueId: string;
  readonly outcome: ClueOutcome;
  readonly reason?: string | null | undefined;
}

/** What the referral of the clue (R26) is completed with. */
const outcomeOfReferral: Readonly<Record<ClueOutcome, string>> = {
  SUPPORTED: 'SUPPORT_SUIT',
  SUGGESTED: 'SUGGESTION',
  PUBLIC_INTEREST_FILED: 'PUBLIC_INTEREST',
  TRANSFERRED: 'TRANSFERRED',
  ENDED: 'NOT_FILED',
};

/** Records what review of a clue came to; the feedback owed to whoever sent it is met with that. */
export function concludeClue(input: ConcludeClueInput, context: CommandContext) {
  return runAct({ operation: 'concludeClue', permission: 'procuratorate.act', input }, context, async (scene) => {
    const { disputeId, clueId, outcome, reason } = input;
    const { at, loaded } = scene;
    const clue = await clueFor('CONCLUDE', input, scene);
    if (clue instanceof Refusal) return [clue];
    if (['ENDED', 'TRANSFERRED'].includes(outcome) && !reason?.trim())
      return [new Refusal('STEP_NEEDS_MORE', { path: ['reason'] })];
    const faults = textFaults({ reason }, 2000);
    if (faults.length > 0) return faults;
    return {
      facts: [
        ownFact('ClueConcluded', disputeId, 'F15', { clueId, outcome }),
        ...stopClocks(clocksOf(loaded.deadlines, clueId), at.now, 'F15'),
        ...alongTrack(loaded.file.dispute, 'PROCURATORIAL', trackOfOutcome[outcome]),
      ],
      rows: [{ change: 'clue', id: clueId, values: { outcome, endedAt: at.now, ...(reason ? { reason } : {}) } }],
      step: { step: 'COMPLETE', outcome: outcomeOfReferral[outcome], reason: reason ?? undefined, documents: [] },
    };
  });
}
