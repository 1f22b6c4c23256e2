import { Refusal } from '../../kernel/refusal.ts';
import { awardFaults, type AwardEntry } from '../../domain/court/awards.ts';
import { clocksOfCase } from '../../domain/court/case-clocks.ts';
import { trialLimits } from '../../domain/court/trial.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { ownFact } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { beside, endingStep, runCaseAct, type CaseActInput } from './court-act.ts';

export interface RecordCourtMediationInput extends CaseActInput {
  /** What each worker is to be paid, and by when. */
  readonly awards: readonly AwardEntry[];
  readonly documents: readonly DocumentEntry[];
}

/**
 * Records the mediation document a court makes in a suit (CPL 100). It has no effect yet: that comes when both sides have
 * signed for it, which `serveCourtPaper` records.
 */
export function recordCourtMediation(input: RecordCourtMediationInput, context: CommandContext) {
  const types = ['CIVIL', 'SECOND_INSTANCE'] as const;
  const act = { operation: 'recordCourtMediation', permission: 'court.rule', types, input } as const;
  return runCaseAct(act, context, (scene) => {
    const { courtCase, loaded, at, service } = scene;
    if (courtCase.ruledAt) return [new Refusal('ALREADY_RULED', { path: ['courtCaseId'] })];
    if (!courtCase.docketedAt)
      return [new Refusal('NOT_DOCKETED_YET', { path: ['courtCaseId'], allowed: ['docketCase'] })];
    if (input.awards.length === 0) return [new Refusal('NOTHING_GIVEN', { path: ['awards'] })];
    const faults = awardFaults(input.awards, service.parties);
    if (faults.length > 0) return faults;
    const ending = endingStep(scene, 'MEDIATED', input);
    if (Array.isArray(ending)) return ending;
    const limits = clocksOfCase(loaded.deadlines, courtCase, ...trialLimits, 'SECOND_3M');
    const values = { form: 'MEDIATION', ruling: 'MEDIATED', ruledAt: at.now, awards: input.awards };
    return {
      facts: [
        ownFact('CourtMediationMade', courtCase.disputeId, 'F13', { courtCaseId: courtCase.id }),
        ...stopClocks(beside(limits, loaded.referral), at.now, 'F0'),
      ],
      rows: [{ change: 'courtCase', id: courtCase.id, values }],
      ...ending,
    };
  });
}
