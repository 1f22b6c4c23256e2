import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { ClueDecision } from '../../domain/procuratorate/clue-terms.ts';
import { alongTrack } from '../../domain/record/along-track.ts';
import { clocksOf } from '../../domain/record/running-clock.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { textFaults } from '../text-faults.ts';
import { clueFor } from './own-clue.ts';

export interface DecideClueInput extends ActInput {
  readonly clueId: string;
  readonly decision: ClueDecision;
  readonly reason?: string | null | undefined;
}

/** Decides on taking up a clue; whoever sent it is told why not. Accepts or declines the referral it answers (PSG). */
export function decideClue(input: DecideClueInput, context: CommandContext) {
  return runAct({ operation: 'decideClue', permission: 'procuratorate.act', input }, context, async (scene) => {
    const { disputeId, clueId, decision, reason } = input;
    const { at, loaded } = scene;
    const clue = await clueFor('DECIDE', input, scene);
    if (clue instanceof Refusal) return [clue];
    const isAccepted = decision === 'ACCEPTED';
    if (!isAccepted && !reason?.trim()) return [new Refusal('STEP_NEEDS_MORE', { path: ['reason'] })];
    const faults = textFaults({ reason }, 2000);
    if (faults.length > 0) return faults;
    return {
      facts: [
        ownFact('ClueDecided', disputeId, 'F15', { clueId, decision }),
        ...stopClocks(isAccepted ? [] : clocksOf(loaded.deadlines, clueId), at.now, 'F15'),
        ...alongTrack(loaded.file.dispute, 'PROCURATORIAL', ...(isAccepted ? accepted : refused)),
      ],
      rows: [
        {
          change: 'clue',
          id: clueId,
          values: {
            decision,
            reason: reason ?? null,
            decidedAt: at.now,
            ...(isAccepted ? { reviewingAt: at.now } : {}),
          },
        },
      ],
      step: isAccepted
        ? { step: 'ACCEPT', documents: [] }
        : { step: 'DECLINE', declineReason: 'NOT_IN_SCOPE', reason: reason ?? '', documents: [] },
    };
  });
}

const accepted = ['CLUE_RECEIVED', 'ACCEPTED', 'REVIEWING'] as const;
const refused = ['CLUE_RECEIVED', 'NOT_ACCEPTED'] as const;
