import { isAmount } from '../../kernel/money.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { enforcementMeasures, type EnforcementMeasure } from '../../domain/court/preservation-terms.ts';
import { ownFact } from '../act.ts';
import type { CommandContext } from '../command.ts';
import { runCaseAct, type CaseActInput } from './court-act.ts';
import { entryRow } from './court-entry.ts';

export interface TakeMeasureInput extends CaseActInput {
  readonly measure: EnforcementMeasure;
  /** Fen the measure reaches, where it is about money. */
  readonly amountFen?: number | null | undefined;
}

/** An enforcement officer takes a measure (CPL 251–255); what an inquiry found stays outside the hub. */
export function takeMeasure(input: TakeMeasureInput, context: CommandContext) {
  const act = { operation: 'takeMeasure', permission: 'court.enforce', types: ['ENFORCEMENT'], input } as const;
  return runCaseAct(act, context, ({ courtCase, at }) => {
    const { measure, amountFen = null } = input;
    const faults: Refusal[] = [];
    if (!courtCase.docketedAt)
      faults.push(new Refusal('NOT_DOCKETED_YET', { path: ['courtCaseId'], allowed: ['docketCase'] }));
    if (courtCase.closedAt)
      faults.push(new Refusal('ALREADY_CLOSED', { path: ['courtCaseId'], allowed: ['resumeEnforcement'] }));
    if (!Object.hasOwn(enforcementMeasures, measure))
      faults.push(new Refusal('NOTHING_GIVEN', { path: ['measure'], allowed: Object.keys(enforcementMeasures) }));
    if (amountFen !== null && !isAmount(amountFen, 0))
      faults.push(
        new Refusal('AMOUNT_NOT_WHOLE_FEN', { path: ['amountFen'], allowed: ['a whole number of fen, 0 or more'] }),
      );
    if (faults.length > 0) return faults;
    return {
      facts: [ownFact('EnforcementMeasureTaken', courtCase.disputeId, 'F13', { courtCaseId: courtCase.id, measure })],
      rows: [entryRow(courtCase, 'MEASURE', { code: measure, amountFen }, at)],
    };
  });
}
