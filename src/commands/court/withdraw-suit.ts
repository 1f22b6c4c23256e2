import { Refusal } from '../../kernel/refusal.ts';
import { clocksOfCase } from '../../domain/court/case-clocks.ts';
import { trialLimits } from '../../domain/court/trial.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { ownFact } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { beside, endingStep, runCaseAct, type CaseActInput } from './court-act.ts';

export interface WithdrawSuitInput extends CaseActInput {
  readonly documents: readonly DocumentEntry[];
}

/** A judge permits the plaintiff to withdraw the suit (CPL 148); it can be brought again, so the docket is free. */
export function withdrawSuit(input: WithdrawSuitInput, context: CommandContext) {
  const types = ['CIVIL', 'SECOND_INSTANCE', 'PRE_SUIT'] as const;
  const act = { operation: 'withdrawSuit', permission: 'court.rule', types, input } as const;
  return runCaseAct(act, context, (scene) => {
    const { courtCase, loaded, at } = scene;
    const { id, disputeId, type } = courtCase;
    if (courtCase.ruledAt) return [new Refusal('ALREADY_RULED', { path: ['courtCaseId'] })];
    const ending = endingStep(scene, 'WITHDRAWN', input);
    if (Array.isArray(ending)) return ending;
    const duties = ['COURT_COPY', 'COURT_ANSWER', 'SECOND_3M', 'SECOND_RULING_30'] as const;
    const docketing = loaded.deadlines.filter(({ rule }) => type === 'PRE_SUIT' && rule === 'COURT_DOCKET');
    const clocks = [...docketing, ...clocksOfCase(loaded.deadlines, courtCase, ...trialLimits, ...duties)];
    const values = { form: 'RULING', ruling: 'WITHDRAWN', ruledAt: at.now, closedAt: at.now };
    return {
      facts: [
        ownFact('SuitWithdrawn', disputeId, 'F13', { courtCaseId: id }),
        ...stopClocks(beside(clocks, loaded.referral), at.now, 'F0', 'VOID'),
      ],
      rows: [
        { change: 'courtCase', id, values },
        ...(type === 'CIVIL' ? [{ into: 'dispute' as const, values: { id: disputeId, docketed: false } }] : []),
      ],
      ...ending,
    };
  });
}
