import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { Deadline } from '../../domain/deadline/deadline.ts';
import { alongTrack } from '../../domain/record/along-track.ts';
import { clocksOf } from '../../domain/record/running-clock.ts';
import { trackOfResult, type LetterSoFar } from '../../domain/supervision/letter.ts';
import { resultsOf, type LetterResult } from '../../domain/supervision/letter-terms.ts';
import { namesInTexts } from '../../domain/supervision/unnamed-text.ts';
import type { DocumentEntry } from '../attachments.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { marksFor } from '../personal-marks.ts';
import { textFaults } from '../text-faults.ts';
import { letterFor } from './own-letter.ts';

export interface RecordSupervisionResultInput extends ActInput {
  readonly letterId: string;
  readonly result: LetterResult;
  /** Gist of the written answer; there is none where nobody answered. */
  readonly reply?: string | null | undefined;
  readonly documents: readonly DocumentEntry[];
}

/** Records what came of a document; "no reply" only once the period has run out, and a late answer still counts. */
export function recordSupervisionResult(input: RecordSupervisionResultInput, context: CommandContext) {
  return runAct({ operation: 'recordSupervisionResult', permission: 'union.act', input }, context, async (scene) => {
    const { disputeId, letterId, result, reply, documents } = input;
    const { at, loaded, work } = scene;
    const letter = await letterFor('RESULT', input, scene);
    if (letter instanceof Refusal) return [letter];
    const clocks = clocksOf(loaded.deadlines, letterId);
    const faults = [
      ...resultFaults(letter, result, clocks, at.now),
      ...textFaults({ reply }, 10_000),
      ...namesInTexts({ reply }, await marksFor(work, { disputeId, loaded }, context.principal, at.now)),
    ];
    if (result !== 'NO_REPLY' && !reply) faults.push(new Refusal('STEP_NEEDS_MORE', { path: ['reply'] }));
    if (faults.length > 0) return faults;
    return {
      facts: [
        ownFact('SupervisionLetterAnswered', disputeId, 'F17', { letterId, result }),
        ...stopClocks(clocks, at.now, 'F17'),
        ...alongTrack(loaded.file.dispute, 'SUPERVISION', ...trackOfResult[result]),
      ],
      rows: [{ change: 'supervisionLetter', id: letterId, values: { result, reply: reply ?? null, resultAt: at.now } }],
      step: { step: 'COMPLETE', outcome: outcomeOf(letter, result), reason: reply ?? undefined, documents },
    };
  });
}

/** The outcome of the referral that goes with the result; a reminder's own list is shorter. */
function outcomeOf({ kind }: LetterSoFar, result: LetterResult): string {
  if (kind !== 'REMINDER') return result;
  return result === 'PARTLY' ? 'PARTLY_CORRECTED' : result === 'DISPUTED' ? 'REFUSED' : result;
}

function resultFaults(
  { kind, deliveryRefused }: LetterSoFar,
  result: LetterResult,
  clocks: readonly Deadline[],
  now: Date,
): Refusal[] {
  if (!resultsOf[kind].includes(result))
    return [new Refusal('OUTCOME_NOT_OF_KIND', { path: ['result'], allowed: [...resultsOf[kind]] })];
  const running = clocks.find(({ rule, dueAt }) => rule !== 'UNION_SUG_DEPT' && now <= dueAt);
  if (result !== 'NO_REPLY' || !running || deliveryRefused) return [];
  return [new Refusal('PERIOD_STILL_RUNS', { path: ['result'], allowed: [`> ${running.dueAt.toISOString()}`] })];
}
