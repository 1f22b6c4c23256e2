import { dutyClock } from '../../domain/court/case-clocks.ts';
import { enforcementMeasures, type EnforcementMeasure } from '../../domain/court/preservation-terms.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { ownFact } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { hasStep, runPreservationAct, type PreservationActInput } from './preservation-act.ts';

export interface ExecutePreservationInput extends PreservationActInput {
  readonly measure: EnforcementMeasure;
  readonly documents: readonly DocumentEntry[];
}

/** The measure is taken, and both sides learn of it. Before a suit the applicant now has thirty days to sue (CPL 104). */
export function executePreservation(input: ExecutePreservationInput, context: CommandContext) {
  const act = { operation: 'executePreservation', permission: 'court.act', input } as const;
  return runPreservationAct(act, context, 'EXECUTED', ({ measure, at, loaded }) => {
    if (!Object.hasOwn(enforcementMeasures, input.measure))
      return [new Refusal('NOTHING_GIVEN', { path: ['measure'], allowed: Object.keys(enforcementMeasures) })];
    if (measure.decision !== 'GRANTED')
      return [new Refusal('NOT_GRANTED', { path: ['preservationId'], allowed: ['rulePreservation'] })];
    const { id: preservationId, disputeId } = measure;
    return {
      facts: [
        ownFact('PreservationExecuted', disputeId, 'F13', { preservationId }),
        ...(measure.kind === 'PRE_SUIT' ? [dutyClock('PRESERVE_SUE', at.now, measure, at)] : []),
      ],
      rows: [{ change: 'preservation', id: preservationId, values: { measure: input.measure, executedAt: at.now } }],
      step: hasStep(loaded.referral, 'TAKE_MEASURE')
        ? { step: 'TAKE_MEASURE', documents: input.documents }
        : { step: 'COMPLETE', outcome: 'EXECUTED', documents: input.documents },
    };
  });
}
