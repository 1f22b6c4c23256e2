import { dutyClock, clocksOfCase } from '../../domain/court/case-clocks.ts';
import type { TrialProcedure } from '../../domain/court/court-terms.ts';
import { conversionFault, trialLimits, trialRules } from '../../domain/court/trial.ts';
import { stopClocks } from '../../domain/deadline/clocks.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { runCaseAct, type CaseActInput } from './court-act.ts';
import { entryRow } from './court-entry.ts';

export interface ConvertProcedureInput extends CaseActInput {
  readonly to: TrialProcedure;
}

/**
 * Takes a case over to a fuller procedure (CPL 169, 170). The new limit is counted from the docketing, not from the
 * conversion.
 */
export function convertProcedure(input: ConvertProcedureInput, context: CommandContext) {
  const act = { operation: 'convertProcedure', permission: 'court.rule', types: ['CIVIL'], input } as const;
  return runCaseAct(act, context, ({ courtCase, loaded, at }) => {
    const { to } = input;
    const fault = conversionFault(courtCase, to);
    if (fault) return [fault];
    const from = courtCase.procedure!;
    const old = clocksOfCase(loaded.deadlines, courtCase, ...trialLimits);
    const started = dutyClock(trialRules[to], new Date(courtCase.docketedAt!), courtCase, at);
    return {
      facts: [
        ownFact('ProcedureChanged', courtCase.disputeId, 'F13', { courtCaseId: courtCase.id, from, to }),
        ...stopClocks(old, at.now, 'F0', 'VOID'),
        started,
      ],
      rows: [
        { change: 'courtCase', id: courtCase.id, values: { procedure: to } },
        entryRow(courtCase, 'PROCEDURE', { code: to }, at),
      ],
    };
  });
}
