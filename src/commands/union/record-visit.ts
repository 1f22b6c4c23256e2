import { countFault } from '../../kernel/count.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { Words } from '../../kernel/words.ts';
import { ownFact, runAct, type ActInput } from '../act.ts';
import type { CommandContext } from '../command.ts';

/** Who is visited; each kind of visit is counted apart. */
export const visitSubjects = {
  WORKER: { zh: '劳动者', en: 'The worker' },
  ARBITRATOR: { zh: '仲裁员（评价援助律师）', en: 'The arbitrator, about the aid lawyer' },
  AID_LAWYER: { zh: '援助律师', en: 'The aid lawyer' },
  KEY_CASE: { zh: '重点案件', en: 'A key case' },
  EMPLOYER: { zh: '用人单位', en: 'The employer' },
} satisfies Record<string, Words>;

export type VisitSubject = keyof typeof visitSubjects;

export interface RecordVisitInput extends ActInput {
  readonly subject: VisitSubject;
  readonly method: 'PHONE' | 'SMS' | 'IN_PERSON';
  readonly attempts: number;
  readonly satisfied: number;
  readonly basicallySatisfied: number;
  readonly dissatisfied: number;
  readonly unreached: number;
}

/** Records a follow-up visit: how many were asked, and how they answered. A bad answer never edits the closed dispute. */
export function recordVisit(input: RecordVisitInput, context: CommandContext) {
  return runAct({ operation: 'recordVisit', permission: 'union.act', input }, context, ({ at }) => {
    const { disputeId, subject, method, attempts, satisfied, basicallySatisfied, dissatisfied, unreached } = input;
    const counts = { attempts, satisfied, basicallySatisfied, dissatisfied, unreached };
    const faults = Object.entries(counts).flatMap(([name, count]) => countFault(count, [name], 0) ?? []);
    const answers = satisfied + basicallySatisfied + dissatisfied;
    if (answers + unreached === 0)
      faults.push(
        new Refusal('NOTHING_GIVEN', { path: ['satisfied'], allowed: ['at least one answer or one unreached'] }),
      );
    if (unreached > 0 && attempts < 2)
      faults.push(new Refusal('TOO_FEW_ATTEMPTS', { path: ['attempts'], allowed: ['≥ 2'] }));
    if (faults.length > 0) return faults;
    const id = at.newId('visit');
    return {
      facts: [ownFact('FollowUpVisited', disputeId, 'F18', { visitId: id, answers, subject })],
      rows: [{ into: 'visit', values: { id, disputeId, subject, method, visitedAt: at.now, ...counts } }],
    };
  });
}
