import { Refusal } from '../../kernel/refusal.ts';
import { clocksOfCase } from '../../domain/court/case-clocks.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import type { Fact } from '../../domain/history/fact.ts';
import { ownFact, type ActEffect } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { beside, endingStep, runCaseAct, type CaseActInput, type CaseScene } from './court-act.ts';
import { ourStageMove } from './court-stage.ts';

/** How enforcement can end without a payment being recorded in the same act. */
export const enforcementEndings = ['PARTLY', 'SETTLED', 'TERMINATED_THIS_TIME'] as const;

export type EnforcementEnding = (typeof enforcementEndings)[number];

export interface EndEnforcementInput extends CaseActInput {
  readonly result: EnforcementEnding;
  readonly reason: string;
  readonly documents: readonly DocumentEntry[];
}

/** An enforcement officer ends a case: settled, enforced in part, or for now, because nothing is there to be taken. */
export function endEnforcement(input: EndEnforcementInput, context: CommandContext) {
  const act = { operation: 'endEnforcement', permission: 'court.enforce', types: ['ENFORCEMENT'], input } as const;
  return runCaseAct(act, context, (scene) => {
    const { result } = input;
    if (!enforcementEndings.includes(result))
      return [new Refusal('RESULT_NOT_POSSIBLE', { path: ['result'], allowed: enforcementEndings })];
    return ended(scene, result, input);
  });
}

export interface RefuseExecutionInput extends CaseActInput {
  readonly reason: string;
  readonly documents: readonly DocumentEntry[];
}

/** A judge rules that an award is not enforced; served, the ruling opens thirty days to sue (LDI-1 24). */
export function refuseExecution(input: RefuseExecutionInput, context: CommandContext) {
  const act = { operation: 'refuseExecution', permission: 'court.rule', types: ['ENFORCEMENT'], input } as const;
  return runCaseAct(act, context, (scene) => ended(scene, 'REFUSED_EXECUTION', input));
}

type Words = Pick<EndEnforcementInput, 'reason' | 'documents'>;

function ended(scene: CaseScene, result: EnforcementEnding | 'REFUSED_EXECUTION', words: Words): ActEffect | Refusal[] {
  const { courtCase, loaded, at } = scene;
  if (!courtCase.docketedAt)
    return [new Refusal('NOT_DOCKETED_YET', { path: ['courtCaseId'], allowed: ['docketCase'] })];
  if (courtCase.closedAt) return [new Refusal('ALREADY_CLOSED', { path: ['courtCaseId'] })];
  const ending = endingStep(scene, result, words);
  if (Array.isArray(ending)) return ending;
  const open = clocksOfCase(loaded.deadlines, courtCase, 'ENF_NOTICE', 'ENF_6M');
  const { id: courtCaseId, disputeId, agencyId } = courtCase;
  const facts: Fact[] = [
    ownFact('EnforcementEnded', disputeId, 'F13', { courtCaseId, result }),
    ...stopClocks(beside(open, loaded.referral), at.now, 'F0', 'VOID'),
  ];
  if (result === 'TERMINATED_THIS_TIME' && !loaded.referral)
    facts.push(...ourStageMove(loaded.file, 'ENFORCEMENT_ENDED_FOR_NOW', agencyId));
  const values = { form: 'RULING', ruling: result, ruledAt: at.now, closedAt: at.now };
  return { facts, rows: [{ change: 'courtCase', id: courtCaseId, values }], ...ending };
}
