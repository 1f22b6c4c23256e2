import { legalDateOf } from '../../kernel/legal-date.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { stageMove } from '../../domain/dispute/dispute-facts.ts';
import { clocksOf } from '../../domain/record/running-clock.ts';
import { daysTried, type ContactAttempt, type ContactMethod } from '../../domain/visit/contact-attempt.ts';
import { answerFaults, isNegative, outcomeOfVisit, type VisitAnswer } from '../../domain/visit/visit-answer.ts';
import type { VisitGround, VisitSubject } from '../../domain/visit/visit-terms.ts';
import { ownFact, runAct, type ActInput, type ActScene } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { ownRow, type OwnRow } from '../own-row.ts';
import { textFaults } from '../text-faults.ts';
import { newVisitTask } from './visit-task.ts';

export interface RecordVisitInput extends ActInput, VisitAnswer {
  /** Task the visit answers; its recorded attempts count. */
  readonly taskId?: string | null | undefined;
  readonly subject: VisitSubject;
  readonly method: ContactMethod;
}

/**
 * Records a follow-up visit: how many were asked, how they answered, what is unresolved. A negative result opens a new
 * task and never edits the closed dispute; a key case is visited once more at 180 days.
 */
export function recordVisit(input: RecordVisitInput, context: CommandContext) {
  return runAct({ operation: 'recordVisit', permission: 'union.act', input }, context, async (scene) => {
    const { disputeId, subject, method, taskId } = input;
    const { at, loaded } = scene;
    const task = taskId ? await openTask(taskId, disputeId, scene) : null;
    if (task instanceof Refusal) return [task];
    const answer = task ? withTries(input, task['attempts'] as ContactAttempt[]) : input;
    const faults = [
      ...answerFaults(answer, legalDateOf(at.now)),
      ...textFaults({ unresolved: input.unresolved }, 2000),
    ];
    if (faults.length > 0) return faults;
    const { attempts, satisfied, basicallySatisfied, dissatisfied, unreached, rating, relapsed } = answer;
    const counts = { attempts, satisfied, basicallySatisfied, dissatisfied, unreached };
    const answers = satisfied + basicallySatisfied + dissatisfied;
    const id = at.newId('visit');
    const next = await nextTask(answer, id, task, scene);
    return {
      facts: [
        ownFact('FollowUpVisited', disputeId, 'F18', { visitId: id, answers, subject }),
        // A referral that is answered at the same time says so itself.
        ...(answers > 0 && !input.referralId ? stageMove(loaded.file.dispute, 'FOLLOW_UP_DONE') : []),
        ...(taskId ? stopClocks(clocksOf(loaded.deadlines, taskId), at.now, 'F18') : []),
        ...(next?.facts ?? []),
      ],
      rows: [
        {
          into: 'visit',
          values: {
            id,
            disputeId,
            subject,
            method,
            visitedAt: at.now,
            ...counts,
            taskId: taskId ?? null,
            attemptDates: answer.attemptDates ? [...answer.attemptDates] : null,
            rating: rating ?? null,
            unresolved: input.unresolved ?? null,
            relapsed: relapsed ?? null,
          },
        },
        ...(taskId ? [{ change: 'visitTask' as const, id: taskId, values: { visitId: id, closedAt: at.now } }] : []),
        ...(next?.rows ?? []),
      ],
      step: { step: 'COMPLETE', outcome: outcomeOfVisit(answer), reason: input.unresolved ?? undefined, documents: [] },
    };
  });
}

async function openTask(
  taskId: string,
  disputeId: string,
  { work, context: { principal } }: ActScene,
): Promise<OwnRow | Refusal> {
  const task = await ownRow(work, 'visitTask', taskId, { disputeId, agencyId: principal.agencyId, path: 'taskId' });
  if (task instanceof Refusal) return task;
  return task['closedAt'] ? new Refusal('ALREADY_CLOSED', { path: ['taskId'], allowed: ['planVisit'] }) : task;
}

/** The answer with the tries that were written down for the task. */
function withTries(input: RecordVisitInput, tries: readonly ContactAttempt[]): RecordVisitInput {
  const days = [...daysTried(tries), ...(input.attemptDates ?? [])];
  return { ...input, attempts: Math.max(input.attempts, tries.length), attemptDates: [...new Set(days)].sort() };
}

/** The visit this one makes necessary: soon where something is wrong, at 180 days where a key case was visited first. */
async function nextTask(answer: RecordVisitInput, visitId: string, task: OwnRow | null, scene: ActScene) {
  const { disputeId, subject } = answer;
  const { at, work, context } = scene;
  const { agencyId } = context.principal;
  const about = { disputeId, agencyId, subject, followsVisitId: visitId };
  if (isNegative(answer)) return newVisitTask({ ...about, ground: 'NEGATIVE_RESULT', from: at.now }, at);
  const ground = task?.['ground'] as VisitGround | undefined;
  if (subject !== 'KEY_CASE' || ground !== 'AFTER_CLOSING') return null;
  const closedAt = (await work.ownRecord('dispute', disputeId))?.['closedAt'];
  return closedAt instanceof Date ? newVisitTask({ ...about, ground: 'KEY_CASE_AGAIN', from: closedAt }, at) : null;
}
