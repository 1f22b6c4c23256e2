import { stopClocks } from '../../domain/deadline/clocks.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { ownFact } from '../act.ts';
import type { DocumentEntry } from '../attachments.ts';
import type { CommandContext } from '../command.ts';
import { beside } from './court-act.ts';
import { hasStep, runPreservationAct, unseen, type PreservationActInput } from './preservation-act.ts';

export interface RulePreservationInput extends PreservationActInput {
  readonly decision: 'GRANTED' | 'REFUSED';
  /** The ruling, where it is a step of a referral; else it is attached when the measure is taken. */
  readonly documents: readonly DocumentEntry[];
}

/** A judge grants or refuses the measure, within forty-eight hours where they run. */
export function rulePreservation(input: RulePreservationInput, context: CommandContext) {
  const act = { operation: 'rulePreservation', permission: 'court.rule', input } as const;
  return runPreservationAct(act, context, input.decision, ({ measure, loaded, at, clocks }) => {
    const { decision, documents } = input;
    if (measure.decision) return [new Refusal('ALREADY_DECIDED', { path: ['preservationId'] })];
    const { id: preservationId, disputeId } = measure;
    return {
      facts: unseen([
        ownFact('PreservationRuled', disputeId, 'F0', { preservationId, decision }),
        ...stopClocks(beside(clocks('PRESERVE_48H'), loaded.referral), at.now, 'F0'),
      ]),
      rows: [{ change: 'preservation', id: preservationId, values: { decision, decidedAt: at.now } }],
      ...(hasStep(loaded.referral, 'DECIDE') ? { step: { step: 'DECIDE' as const, documents } } : {}),
    };
  });
}
