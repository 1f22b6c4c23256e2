import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { SuggestionResult } from '../../domain/procuratorate/suggestion-terms.ts';
import { clocksOf } from '../../domain/record/running-clock.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { textFaults } from '../text-faults.ts';
import { suggestionFor } from './own-suggestion.ts';

export interface RecordProcuratorialReplyInput extends ActInput {
  readonly suggestionId: string;
  readonly result: SuggestionResult;
  readonly reply?: string | null | undefined;
  readonly documents: readonly DocumentEntry[];
}

/** Records the answer to a suggestion; "no reply" only once the period has run out, and a late answer still counts. */
export function recordProcuratorialReply(input: RecordProcuratorialReplyInput, context: CommandContext) {
  return runAct(
    { operation: 'recordProcuratorialReply', permission: 'procuratorate.act', input },
    context,
    async (scene) => {
      const { disputeId, suggestionId, result, reply, documents } = input;
      const { at, loaded } = scene;
      const found = await suggestionFor('REPLY', input, scene);
      if (found instanceof Refusal) return [found];
      const clocks = clocksOf(loaded.deadlines, suggestionId);
      const running = clocks.find(({ dueAt }) => at.now <= dueAt);
      if (result === 'NO_REPLY' && running)
        return [new Refusal('PERIOD_STILL_RUNS', { path: ['result'], allowed: [`> ${running.dueAt.toISOString()}`] })];
      if (result !== 'NO_REPLY' && !reply?.trim()) return [new Refusal('STEP_NEEDS_MORE', { path: ['reply'] })];
      const faults = textFaults({ reply }, 10_000);
      if (faults.length > 0) return faults;
      return {
        facts: [
          ownFact('ProcuratorialSuggestionAnswered', disputeId, 'F15', { suggestionId, result }),
          ...stopClocks(clocks, at.now, 'F15'),
        ],
        rows: [
          {
            change: 'procuratorialSuggestion',
            id: suggestionId,
            values: { result, reply: reply ?? null, repliedAt: result === 'NO_REPLY' ? null : at.now },
          },
        ],
        step: { step: 'COMPLETE', outcome: result, reason: reply?.slice(0, 2000), documents },
      };
    },
  );
}
