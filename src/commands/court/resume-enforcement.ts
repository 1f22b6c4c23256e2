import { Refusal } from '../../kernel/refusal.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { caseNumberOf } from './case-number.ts';
import { runCaseAct, type CaseActInput } from './court-act.ts';
import { entryRow, numberRow } from './court-entry.ts';
import { ourStageMove } from './court-stage.ts';

export interface ResumeEnforcementInput extends CaseActInput {
  /** Its new number, of type 执恢; the earlier one stays in the history of the case. */
  readonly caseNumber: string;
}

/** Property was found: a case that was ended for now goes on under a new number (CPL 265). */
export function resumeEnforcement(input: ResumeEnforcementInput, context: CommandContext) {
  const act = { operation: 'resumeEnforcement', permission: 'court.enforce', types: ['ENFORCEMENT'], input } as const;
  return runCaseAct(act, context, async ({ courtCase, loaded, at, work }) => {
    const { id: courtCaseId, disputeId, agencyId } = courtCase;
    if (courtCase.ruling !== 'TERMINATED_THIS_TIME' || !courtCase.closedAt)
      return [
        new Refusal('NOT_SUSPENDED', { path: ['courtCaseId'], allowed: ['endEnforcement: TERMINATED_THIS_TIME'] }),
      ];
    const caseNumber = caseNumberOf(input.caseNumber, ['执恢'], 'caseNumber');
    if (caseNumber instanceof Refusal) return [caseNumber];
    if (await work.numberTaken('courtCase', agencyId, caseNumber))
      return [new Refusal('CASE_NUMBER_TAKEN', { path: ['caseNumber'] })];
    const values = { caseNumber, ruling: null, ruledAt: null, closedAt: null };
    return {
      facts: [
        ownFact('EnforcementResumed', disputeId, 'F13', { courtCaseId, caseNumber }),
        ...ourStageMove(loaded.file, 'ENFORCEMENT_RESUMED', agencyId),
      ],
      rows: [
        { change: 'courtCase', id: courtCaseId, values },
        numberRow(courtCase, caseNumber, at),
        entryRow(courtCase, 'RESUMED', { code: '执恢' }, at),
      ],
    };
  });
}
